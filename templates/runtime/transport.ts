import createFetchClient from "openapi-fetch";
import type { RequestBody } from "./bodies.js";
import { ConnectionError } from "./errors.js";
import type { Middleware } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { PreparedRequest } from "./prepare-request.js";

export type FetchFunction = (request: Request) => Promise<Response>;

/** Sends prepared requests through openapi-fetch, whose middleware it takes. */
export interface Transport {
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
  /** The response, of any status, with its body unread. */
  readonly send: (
    operation: Operation,
    request: PreparedRequest,
    options: { readonly baseUrl: string; readonly signal: AbortSignal },
  ) => Promise<Response>;
}

/** Paths are what the operation says: openapi-fetch's own types have nothing to check here. */
interface AnyPaths {
  [path: string]: {
    get: {
      parameters: { path: object };
      requestBody?: { content: { "*/*": RequestBody | undefined } };
      responses: Record<number, unknown>;
    };
  };
}

/** Makes the transport of one client. */
export function createTransport(customFetch: FetchFunction | undefined): Transport {
  const { use, eject, request } = createFetchClient<AnyPaths>({
    // Followed blindly, redirects would carry an x-api-key to another origin.
    redirect: "manual",
    fetch: async (request) => {
      const fetch = customFetch ?? globalThis.fetch;
      try {
        return await fetch(request);
      } catch (cause) {
        throw new ConnectionError("no_response", `No response from ${new URL(request.url).host}`, { cause });
      }
    },
  });
  // Sees the response last, and takes it away before openapi-fetch reads the body in a way of its own.
  use({
    onResponse: ({ response }) => {
      return Object.assign(new Response(null, { status: 204 }), { received: response });
    },
  });
  return {
    use,
    eject,
    send: async ({ method, path }, { path: expandedPath, query, headers, body }, { baseUrl, signal }) => {
      const { response, error } = await request(method.toLowerCase() as "get", path, {
        baseUrl,
        params: { path: {} },
        pathSerializer: (url: string) => url.slice(0, -path.length) + expandedPath,
        querySerializer: () => query.join("&"),
        headers,
        body,
        bodySerializer: (written: unknown) => written,
        duplex: "half",
        signal,
        parseAs: "stream",
      });
      return "received" in response ? (response.received as Response) : restore(response, error);
    },
  };
}

/** What a middleware answers by itself has not been taken away, and if it is an error it has been read. */
function restore(response: Response, error: unknown): Response {
  if (!response.bodyUsed) return response;
  return new Response(typeof error === "string" ? error : JSON.stringify(error), response);
}
