import type { Host } from "../host/host.ts";

/** What may be read over the network: nothing else is. */
export interface NetworkOptions {
  /** Origins such as `https://example.com`; `http:` only on this machine. */
  readonly origins: readonly string[];
  /** For one file, redirects included. Default: 30 seconds. */
  readonly milliseconds?: number;
}

/** What came of reading a URL. */
export type NetworkResult =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly url: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

const maximumRedirects = 5;

/** Whether what names a file is the URL of one. */
export function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

/** Whether a URL may be read at all: over TLS, or from this machine, and without a password in it. */
export function isSafeUrl({ protocol, hostname, username, password }: URL): boolean {
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && localNames.has(hostname));
}

const localNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a URL may be read with these options. */
export function isAllowedUrl(url: URL, { origins }: NetworkOptions): boolean {
  return (
    isSafeUrl(url) && origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin)
  );
}

/** Reads a URL that is allowed, and follows redirects to others that are. */
export async function readUrl(
  url: string,
  host: Host,
  { bytes, network }: { readonly bytes: number; readonly network: NetworkOptions },
): Promise<NetworkResult> {
  if (host.request === undefined) return { kind: "unreadable", reason: "there is no network here" };
  const end = Date.now() + (network.milliseconds ?? 30_000);
  let next = new URL(url);
  for (let redirects = 0; redirects <= maximumRedirects; redirects++) {
    if (!isAllowedUrl(next, network)) {
      return { kind: "unreadable", reason: `it leads to ${next.origin}, which is not allowed` };
    }
    const milliseconds = Math.max(1, end - Date.now());
    const { status, location, bytes: body } = await host.request(next.href, { bytes, milliseconds });
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, next)) {
      next = new URL(location, next);
      continue;
    }
    if (status === 404 || status === 410) return { kind: "missing" };
    if (status !== 200) return { kind: "unreadable", reason: `the server answers ${status}` };
    return { kind: "read", bytes: body, url: next.href };
  }
  return { kind: "unreadable", reason: `it is redirected more than ${maximumRedirects} times` };
}
