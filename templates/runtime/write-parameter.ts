import { type Encode, encodeName, percentEncode, toText } from "./encoding.js";
import type { ParameterDescription } from "./parameters.js";
import { isDefined } from "./styles.js";
import { toUnixTime } from "./unix-time.js";

/** Only a reader needs to know the type. */
type SentParameter = Omit<ParameterDescription, "type">;

/**
 * A parameter as it is sent, or `undefined` if there is nothing to send: no value, or an empty array or object.
 * Throws a URIError for what cannot be sent.
 */
export function writeParameter(
  { in: location, name, format, content, style, explode, encode = encodeIn(location) }: SentParameter,
  given: unknown,
): string | undefined {
  const value = format ? toUnixTime(given) : given;
  const sent = content && value !== undefined ? content.write(value) : value;
  if (!isDefined(sent)) return undefined;
  if (!style) {
    const text = encode(toText(sent));
    return location === "query" ? `${encodeName(name)}=${text}` : text;
  }
  const parts = style.flatten(sent, encode);
  return parts.length > 0 ? style.write(encodeName(name), parts, explode ?? style.explode) : undefined;
}

function encodeIn(location: ParameterDescription["in"]): Encode {
  return location === "header" ? String : percentEncode;
}
