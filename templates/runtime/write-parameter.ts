import { encodeName, percentEncode } from "./encoding.js";
import type { ParameterDescription } from "./parameters.js";
import { form, type Style, simple, toWireValue } from "./styles.js";
import { toUnixTime } from "./unix-time.js";

/**
 * A parameter as it is sent, or `undefined` if there is nothing to send: no value, or an empty array or object.
 * Throws a URIError, with the message of an issue, for what cannot be sent.
 */
export function writeParameter(
  parameter: Omit<ParameterDescription, "type">,
  given: unknown,
): string | undefined {
  const { name, format, content, style = defaultStyle(parameter), explode = style.explode } = parameter;
  const { encode = parameter.in === "header" ? String : percentEncode } = parameter;
  const { flatten = toWireValue } = style;
  const value = format === "unix-time" ? toUnixTime(given) : given;
  const wireValue = flatten(content && value !== undefined ? content.write(value) : value, encode);
  return wireValue.length === 0 ? undefined : style.write(encodeName(name), wireValue, explode);
}

/** OpenAPI's default, but for cookies: their entries name the style. */
export function defaultStyle(parameter: Pick<ParameterDescription, "in">): Style {
  return parameter.in === "query" ? form : simple;
}
