const surrogatePairs = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The length of a string as JSON Schema counts it: in Unicode code points, not in UTF-16 units. */
export function codePointLength(text: string): number {
  return text.length - (text.match(surrogatePairs)?.length ?? 0);
}
