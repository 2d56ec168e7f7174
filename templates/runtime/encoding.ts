/** Writes text so that nothing in it can be taken for syntax where it lands. */
export type Encode = (text: string) => string;

/** Percent-encodes all but the unreserved characters of RFC 3986, which `encodeURIComponent` does not quite do. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, encodeCharacter);
}

/** The encoding of a name: brackets stay, so that `expand[]` is sent as it is written. */
export function encodeName(name: string): string {
  return name.replace(/[^[\]]+/g, percentEncode);
}

/**
 * `allowReserved`: keeps reserved characters and percent-encoded triplets, except those that would end the value
 * (`&`, `#`) or be read as a space (`+`).
 */
export function allowReserved(text: string): string {
  return text.replace(/%[\da-f]{2}|[^\w.~:/?[\]@!$'()*,;=-]+/gi, (part) =>
    /^%[\da-f]{2}$/i.test(part) ? part : percentEncode(part),
  );
}

/** The same in the path, where these would begin another segment, the query or the fragment. */
export function allowReservedInPath(text: string): string {
  return allowReserved(text).replace(/[/?]/g, encodeCharacter);
}

/** The style `cookie` of OpenAPI 3.2, which encodes nothing: whatever would end the value cannot be sent. */
export function cookieText(text: string): string {
  if (/[^!#-+\--:<-[\]-~]/.test(text)) throw new URIError("cookie");
  return text;
}

/**
 * The text of a scalar. Throws a URIError for what has none that says the same: an object, NaN, Infinity, half of a surrogate
 * pair. As everywhere here, its message is a key of the sentences in `messages.ts`, which no client loads to send something.
 */
export function toText(value: unknown): string {
  if (Number.isFinite(value) || /string|boolean|bigint/.test(typeof value)) {
    // An integer is not written as 1e+21, which is none to the reader.
    const text = String(Number.isInteger(value) ? BigInt(Number(value)) : value);
    if (!/\p{Surrogate}/u.test(text)) return text;
  }
  throw new URIError("text");
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
