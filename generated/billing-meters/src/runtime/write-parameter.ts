import { encodeName, percentEncode, toText } from "./encoding.js";
import type { ParameterDescription } from "./parameters.js";
import { isDefined } from "./styles.js";
import { toUnixTime } from "./unix-time.js";

/**
 * A parameter as it is sent, or `undefined` if there is nothing to send: no value, or an empty array or object.
 * Throws a URIError, with the message of an issue, for what cannot be sent.
 */
export function writeParameter(
  parameter: Omit<ParameterDescription, "type">,
  given: unknown,
): string | undefined {
  const { name, format, content, style, encode = encodeIn(parameter) } = parameter;
  const value = format === "unix-time" ? toUnixTime(given) : given;
  const sent = content && value !== undefined ? content.write(value) : value;
  if (!isDefined(sent)) return undefined;
  if (style !== undefined) {
    const parts = style.flatten(sent, encode);
    return parts.length === 0
      ? undefined
      : style.write(encodeName(name), parts, parameter.explode ?? style.explode);
  }
  const text = encode(toText(sent));
  return parameter.in === "query" ? `${encodeName(name)}=${text}` : text;
}

function encodeIn(parameter: Pick<ParameterDescription, "in">) {
  return parameter.in === "header" ? String : percentEncode;
}
