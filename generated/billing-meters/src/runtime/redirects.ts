import type { FetchFunction } from "./transport.js";

const mostRedirects = 10;

/**
 * A client follows no redirects: `fetch` would carry an `x-api-key` to whatever server a redirect names. This makes
 * a `fetch` option that follows those of GET and HEAD, and lets no header leave the origin it was meant for. It
 * follows none from https to http, and works where `fetch` shows redirects: everywhere but in browsers.
 */
export function followRedirects(
  fetch: FetchFunction = (request) => globalThis.fetch(request),
): FetchFunction {
  return async (request) => {
    let current = request;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const response = await fetch(current);
      const target = redirectTarget(current, response);
      if (target === undefined) return response;
      await response.body?.cancel();
      current = new Request(target, {
        method: current.method,
        headers: target.origin === new URL(current.url).origin ? current.headers : {},
        redirect: "manual",
        signal: request.signal,
      });
    }
    throw new Error(`More than ${mostRedirects} redirects`);
  };
}

function redirectTarget(request: Request, response: Response): URL | undefined {
  const location = response.headers.get("Location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const target = parseUrl(location, request.url);
  const isSafe = target?.protocol === "https:" || target?.protocol === new URL(request.url).protocol;
  return isSafe ? target : undefined;
}

function parseUrl(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
