import { type BodyWriter, bodyWriter } from "./bodies.js";
import { toText } from "./encoding.js";
import { encodingOf, type FieldEncoding, type FieldEncodings, fieldsOf, isJson } from "./forms.js";
import { toJson } from "./json.js";
import { isObject } from "./object.js";
import { isDefined, leaves, toWireValue } from "./styles.js";

/** How a part is written. */
export interface PartEncoding extends FieldEncoding {
  /** Sent with each part of the property. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `multipart/form-data` and its relatives: a part a property or array item, bytes as they are, an object as JSON. It is not
 * made by FormData, which knows neither headers nor the media type of a text, and calls all that is no text a file.
 */
export function multipartBody(
  property: string,
  mediaType = "multipart/form-data",
  encodings: FieldEncodings<PartEncoding> = {},
): BodyWriter {
  return bodyWriter(property, (value) => {
    const boundary = `ashlar-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
    const parts = fieldsOf(value).flatMap(([field, member]) => {
      const encoding = encodingOf(encodings, field);
      return partsOf(field, member, encoding).flatMap(([name, item]) =>
        isDefined(item) ? [`--${boundary}\r\n`, ...writePart(name, item, encoding), "\r\n"] : [],
      );
    });
    const content = new Blob([...parts, `--${boundary}--\r\n`]);
    return { mediaType: `${mediaType}; boundary=${boundary}`, content };
  });
}

/** The parts of a property, by name: several for an array, and for what a style spreads. */
function partsOf(
  field: string,
  member: unknown,
  { style, explode = style?.explode }: Partial<PartEncoding>,
): [name: string, item: unknown][] {
  if (style?.name === "deepObject") {
    return leaves(member).map(([keys, leaf]) => [field + keys.map((key) => `[${key}]`).join(""), leaf]);
  }
  if (style && explode && isObject(member)) return Object.entries(member);
  const isWhole = style && !explode;
  const items = isWhole ? style.write("", toWireValue(member, String), false).slice(1) : member;
  return [items].flat().map((item) => [field, item]);
}

/** A part: its headers, an empty line and its content. */
function writePart(name: string, item: unknown, { contentType, headers }: Partial<PartEncoding>): BlobPart[] {
  const bytes = item instanceof Blob || item instanceof ArrayBuffer || isView(item) ? item : undefined;
  const type = partType(item, bytes !== undefined, contentType);
  const fileName = item instanceof File ? item.name : "blob";
  const lines = [
    `Content-Disposition: form-data; name=${quote(name)}${bytes ? `; filename=${quote(fileName)}` : ""}`,
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    ...Object.entries(headers ?? {}).map((header) => header.join(": ")),
  ];
  const content = bytes ?? (isJson(item, type) ? toJson(item) : toText(item));
  return [`${lines.join("\r\n")}\r\n\r\n`, content];
}

/** The one media type that the description allows; of several, what the bytes say they are, or the first. */
function partType(item: unknown, isBytes: boolean, contentType: string | undefined): string | undefined {
  const allowed = contentType?.split(",").map((type) => type.trim()) ?? [];
  const [first, ...more] = allowed.filter((type) => !type.includes("*"));
  if (first !== undefined && more.length === 0 && allowed.length === 1) return first;
  if (isBytes) return (item instanceof Blob && item.type) || (first ?? "application/octet-stream");
  return first ?? (isJson(item, undefined) ? "application/json" : undefined);
}

function isView(value: unknown): value is ArrayBufferView<ArrayBuffer> {
  return ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer;
}

/** As HTML writes the names of fields and files. */
function quote(name: string): string {
  return `"${toText(name).replace(/["\r\n]/g, encodeURIComponent)}"`;
}
