/**
 * The absolute form of a base URL, to which paths are added. In a browser it may be relative to the page.
 * Credentials in it are refused: `fetch` would refuse them later, with an error that shows them.
 */
export function resolveBaseUrl(text: string, base = globalThis.location?.href): string {
  if (!URL.canParse(text, base)) {
    throw new TypeError("baseUrl must be an absolute URL");
  }
  const { href, origin, pathname } = new URL(text, base);
  if (href !== origin + pathname) {
    throw new TypeError("baseUrl must be an origin and a path");
  }
  return href;
}
