import { encodeName, percentEncode, toText } from "./encoding.js";
import type { ValidationIssue } from "./issue.js";
import { getOwn, isObject } from "./object.js";
import type { ParameterValues } from "./operation.js";
import { writeOrReport } from "./prepare-request.js";
import { form, isDefined, toWireValue } from "./styles.js";

export type RequestBody = NonNullable<RequestInit["body"]>;

/** Writes the body of an operation, and its content type into the headers. Made by one of the functions below. */
export type BodyWriter = (
  params: ParameterValues,
  headers: Headers,
  issues: ValidationIssue[],
) => RequestBody | undefined;

/** `application/json` and all that is written like it. */
export function jsonBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, mediaType, (value) => JSON.stringify(value, refuseInfinity));
}

/** `application/x-www-form-urlencoded`: a field a property, an array as repeated fields. */
export function formBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, mediaType, (value) =>
    fieldsOf(value)
      .map(([name, member]) => form.write(encodeName(toText(name)), toWireValue(member, percentEncode), true))
      .filter((field) => field !== "")
      .join("&"),
  );
}

/** `multipart/form-data`: a part a property or array item; a Blob or File as it is, an object as JSON. */
export function multipartBody(property: string): BodyWriter {
  return bodyWriter(property, undefined, (value) => {
    const data = new FormData();
    for (const [name, member] of fieldsOf(value)) {
      for (const part of Array.isArray(member) ? member : [member]) appendPart(data, name, part);
    }
    return data;
  });
}

/** `text/*`: a string, or another scalar as text. */
export function textBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, mediaType, toText);
}

/** Everything else: bytes, in any of the forms that `fetch` takes. */
export function binaryBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, mediaType, (value) => {
    if (
      typeof value === "string" ||
      value instanceof Blob ||
      value instanceof ArrayBuffer ||
      value instanceof ReadableStream
    ) {
      return value;
    }
    // Copied, because fetch takes no view of shared memory.
    if (ArrayBuffer.isView(value)) {
      return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
    }
    throw new URIError("must be bytes: a Blob, an ArrayBuffer or a view of one, or a ReadableStream");
  });
}

/** Without a media type, `fetch` sets the content type: that of a FormData holds a boundary that only it knows. */
function bodyWriter(
  property: string,
  mediaType: string | undefined,
  write: (value: unknown) => RequestBody,
): BodyWriter {
  return (params, headers, issues) => {
    const value = getOwn(params, property);
    if (value === undefined) return undefined;
    if (mediaType === undefined) headers.delete("Content-Type");
    else headers.set("Content-Type", mediaType);
    return writeOrReport(issues, property, () => write(value));
  };
}

function appendPart(data: FormData, name: string, part: unknown): void {
  if (part instanceof Blob) data.append(name, part);
  else if (isObject(part) && !(part instanceof Date)) {
    data.append(name, new Blob([JSON.stringify(part, refuseInfinity)], { type: "application/json" }));
  } else if (isDefined(part)) data.append(name, toText(part));
}

function fieldsOf(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new URIError("must be an object");
  return Object.entries(value).filter(([, member]) => isDefined(member));
}

/** JSON has no NaN and no Infinity: `JSON.stringify` would quietly send `null`. */
function refuseInfinity(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new URIError("must hold finite numbers only");
  }
  return value;
}
