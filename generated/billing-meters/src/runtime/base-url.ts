/**
 * The absolute form of a base URL, to which paths are added. In a browser it may be relative to the page.
 * Credentials in it are refused: `fetch` would refuse them later, with an error that shows them.
 */
export function resolveBaseUrl(text: string): string {
  const url = parse(text);
  if (
    url === undefined ||
    url.username ||
    url.password ||
    url.search ||
    url.hash ||
    !/^https?:$/.test(url.protocol)
  ) {
    throw new TypeError(
      "baseUrl must be an absolute http or https URL without credentials, query and fragment",
    );
  }
  return url.href;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text, globalThis.location?.href);
  } catch {
    return undefined;
  }
}
