import type { Encode } from "./encoding.js";
import { toJson } from "./json.js";
import { getOwn, isObject } from "./object.js";
import type { ParameterContent } from "./parameters.js";
import { form, isDefined, type Style } from "./styles.js";
import { writeParameter } from "./write-parameter.js";

/** How a property of a form or a multipart body is written, if not as text, or as JSON where there is no text for it. */
export interface FieldEncoding {
  readonly style?: Style;
  /** Absent: that of the style. */
  readonly explode?: boolean;
  readonly encode?: Encode;
  /** Without a style: of the value, or of each item of an array. Several, and ranges, are separated by commas. */
  readonly contentType?: string;
}

/** By the name of the property. */
export type FieldEncodings<Encoding extends FieldEncoding = FieldEncoding> = Readonly<
  Record<string, Encoding>
>;

/** A value as `application/x-www-form-urlencoded`: a field a property, an array as repeated fields. */
export function writeForm(value: unknown, encodings: FieldEncodings = {}): string {
  return fieldsOf(value)
    .map(([name, member]) => {
      const { style, contentType, ...encoding } = encodingOf(encodings, name);
      const written = style ? member : [member].flat().map((item) => fieldText(item, contentType));
      return writeParameter({ in: "query", name, style: style ?? form, ...encoding }, written);
    })
    .filter(isDefined)
    .join("&");
}

/** A parameter that is the whole query, in the form of a form. */
export function formContent(encodings?: FieldEncodings): ParameterContent {
  return { name: "form", write: (value) => writeForm(value, encodings) };
}

/** The properties that there is something to say about. */
export function fieldsOf(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new URIError("object");
  return Object.entries(value).filter(([, member]) => isDefined(member));
}

export function encodingOf<Encoding extends FieldEncoding>(
  encodings: FieldEncodings<Encoding>,
  name: string,
): Partial<Encoding> {
  return (getOwn(encodings, name) ?? {}) as Partial<Encoding>;
}

/** Whether a value is written as JSON: because of its media type, or because nothing else says what it is. */
export function isJson(value: unknown, contentType: string | undefined): boolean {
  if (contentType !== undefined) return /[/+]json\s*(?:;|$)/i.test(contentType);
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function fieldText(item: unknown, contentType: string | undefined): unknown {
  return isDefined(item) && isJson(item, contentType) ? toJson(item) : item;
}
