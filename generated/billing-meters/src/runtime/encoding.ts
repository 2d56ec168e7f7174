/** Writes text so that nothing in it can be taken for syntax where it lands. */
export type Encode = (text: string) => string;

/** Percent-encodes all but the unreserved characters of RFC 3986, which `encodeURIComponent` does not quite do. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, encodeCharacter);
}

/** The encoding of a name: brackets stay, so that `expand[]` is sent as it is written. */
export function encodeName(name: string): string {
  return percentEncode(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
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

/** The encoding of a header's value: none. What would end the header is refused. */
export function headerText(text: string): string {
  if (/^\s|[^\t\x20-\x7e\x80-\xff]|\s$/.test(text)) throw new URIError("cannot be sent in a header");
  return text;
}

/** The text of a scalar. Throws a URIError, with the message of an issue, for what has no text. */
export function toText(value: unknown): string {
  switch (typeof value) {
    case "string":
      if (/\p{Surrogate}/u.test(value)) throw new URIError("must not contain half of a character");
      return value;
    case "number":
      if (!Number.isFinite(value)) throw new URIError("must be a finite number");
      return Number.isInteger(value) ? String(BigInt(value)) : String(value);
    case "boolean":
    case "bigint":
      return String(value);
    default:
      if (value instanceof Date) return value.toISOString();
      throw new URIError("cannot be sent as text");
  }
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
