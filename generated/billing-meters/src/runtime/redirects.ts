import { ConnectionError } from "./errors.js";

const mostRedirects = 10;

/**
 * Fetches, and follows redirects of GET and HEAD. `fetch` would carry an `x-api-key` to whatever server a redirect
 * names; here no header leaves the origin it was meant for. A redirect of another method, or from https to http, is
 * not followed: its status makes it an ApiError.
 */
export async function fetchWithRedirects(
  fetch: (request: Request) => Promise<Response>,
  request: Request,
): Promise<Response> {
  let current = request;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(current);
    // A browser shows neither status nor target of a redirect it was told not to follow.
    if (response.type === "opaqueredirect") {
      throw new ConnectionError("redirect_refused", "A browser does not follow redirects safely");
    }
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
  throw new ConnectionError("redirect_refused", `More than ${mostRedirects} redirects`);
}

function redirectTarget(request: Request, response: Response): URL | undefined {
  const location = response.headers.get("Location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const { protocol } = new URL(request.url);
  const target = parseUrl(location, request.url);
  return target?.protocol === protocol || target?.protocol === "https:" ? target : undefined;
}

function parseUrl(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
