import createFetchClient, { type Middleware } from "openapi-fetch";
import type { RequestBody } from "./bodies.js";
import { ConnectionError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { PreparedRequest } from "./prepare-request.js";
import { fetchWithRedirects } from "./redirects.js";

export type FetchFunction = (request: Request) => Promise<Response>;

/** Sends prepared requests through openapi-fetch, whose middleware it takes. */
export interface Transport {
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
  /** The response, of any status, with its body unread. */
  readonly send: (operation: Operation, request: PreparedRequest, signal: AbortSignal) => Promise<Response>;
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
export function createTransport(baseUrl: string, customFetch: FetchFunction | undefined): Transport {
  let middleware: readonly Middleware[] = [];
  const client = createFetchClient<AnyPaths>({
    baseUrl,
    redirect: "manual",
    fetch: (request) => fetchOrExplain(customFetch ?? globalThis.fetch, request),
  });
  return {
    use: (...added) => {
      middleware = [...middleware, ...added];
    },
    eject: (...removed) => {
      middleware = middleware.filter((item) => !removed.includes(item));
    },
    send: async (operation, request, signal) => {
      let received: Response | undefined;
      // Sees the response last, and takes it away before openapi-fetch reads the body in a way of its own.
      const receiver: Middleware = {
        onResponse: ({ response }) => {
          received = response;
          return new Response(null, { status: 204 });
        },
      };
      const answer = await client.request(operation.method.toLowerCase() as "get", operation.path, {
        params: { path: {} },
        pathSerializer: (url: string) => url.slice(0, -operation.path.length) + request.path,
        querySerializer: () => request.query.join("&"),
        headers: request.headers,
        body: request.body,
        bodySerializer: (body: unknown) => body,
        duplex: "half",
        signal,
        parseAs: "stream",
        middleware: [receiver, ...middleware],
      });
      return received ?? restore(answer.response, answer.error);
    },
  };
}

/** What a middleware answers by itself has not passed the receiver, and an error's body has been read. */
function restore(response: Response, error: unknown): Response {
  if (!response.bodyUsed) return response;
  return new Response(typeof error === "string" ? error : JSON.stringify(error), response);
}

async function fetchOrExplain(fetch: FetchFunction, request: Request): Promise<Response> {
  try {
    return await fetchWithRedirects((next) => fetch(next), request);
  } catch (cause) {
    if (cause instanceof ConnectionError) throw cause;
    throw new ConnectionError("no_response", `No response from ${new URL(request.url).origin}`, { cause });
  }
}
