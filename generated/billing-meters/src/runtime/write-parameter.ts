import { encodeName, headerText, percentEncode } from "./encoding.js";
import type { ParameterDescription } from "./parameters.js";
import { cookie, form, isDefined, type Style, simple, toWireValue } from "./styles.js";
import { toUnixTime } from "./unix-time.js";

/**
 * A parameter as it is sent, or `undefined` if there is nothing to send: no value, or an empty array or object.
 * Throws a URIError, with the message of an issue, for what cannot be sent.
 */
export function writeParameter(parameter: ParameterDescription, value: unknown): string | undefined {
  const given = parameter.format === "unix-time" ? toUnixTime(value) : value;
  if (!isDefined(given)) return undefined;
  const inHeader = parameter.in === "header";
  const { style = defaultStyle(parameter), encode = inHeader ? headerText : percentEncode } = parameter;
  const wireValue = toWireValue(parameter.content === "json" ? JSON.stringify(given) : given, encode);
  if (typeof wireValue !== "string" && wireValue.length === 0) return undefined;
  return style.write(encodeName(parameter.name), wireValue, parameter.explode ?? style.explode);
}

/** OpenAPI's default, which depends on the place. */
export function defaultStyle(parameter: ParameterDescription): Style {
  if (parameter.in === "query") return form;
  return parameter.in === "cookie" ? cookie : simple;
}
