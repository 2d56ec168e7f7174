import { toText } from "./encoding.js";
import { type FieldEncodings, writeForm } from "./forms.js";
import { toJson } from "./json.js";
import { getOwn } from "./object.js";
import type { ParameterValues } from "./operation.js";
import { writeOrReport } from "./prepare-request.js";
import type { RequestIssue } from "./request-issue.js";

export type RequestBody = NonNullable<RequestInit["body"]>;

/** Writes the body of an operation, and its content type into the headers. Made by one of the functions below. */
export type BodyWriter = (
  params: ParameterValues,
  headers: Headers,
  issues: RequestIssue[],
) => RequestBody | undefined;

/** `application/json` and all that is written like it. */
export function jsonBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, (value) => ({ mediaType, content: toJson(value) }));
}

/** `application/x-www-form-urlencoded`: a field a property, an array as repeated fields. */
export function formBody(property: string, mediaType: string, encodings?: FieldEncodings): BodyWriter {
  return bodyWriter(property, (value) => ({ mediaType, content: writeForm(value, encodings) }));
}

/** `text/*`: a string, or another scalar as text. */
export function textBody(property: string, mediaType: string): BodyWriter {
  return bodyWriter(property, (value) => ({ mediaType, content: toText(value) }));
}

/**
 * Everything else: bytes, in any of the forms that `fetch` takes. Without a media type, that of the Blob is sent, or
 * `application/octet-stream`.
 */
export function binaryBody(property: string, mediaType?: string): BodyWriter {
  return bodyWriter(property, (value) => {
    const type = mediaType ?? ((value instanceof Blob && value.type) || "application/octet-stream");
    return { mediaType: type, content: toBytes(value) };
  });
}

/** One of several media types: that which the property `choice` names or, where it names none, the first. */
export function chosenBody(choice: string, writers: Readonly<Record<string, BodyWriter>>): BodyWriter {
  return (params, headers, issues) => {
    const known = Object.keys(writers);
    const [usual] = known;
    const chosen = String(getOwn(params, choice) ?? usual);
    const write = getOwn(writers, chosen) as BodyWriter | undefined;
    if (write === undefined) issues.push({ code: "enum", property: choice, expected: known });
    return write?.(params, headers, issues);
  };
}

/** Makes the writer of the body that a property holds; where it holds none, nothing is sent. */
export function bodyWriter(
  property: string,
  write: (value: unknown) => { readonly mediaType: string; readonly content: RequestBody },
): BodyWriter {
  return (params, headers, issues) => {
    const value = getOwn(params, property);
    if (value === undefined) return undefined;
    const body = writeOrReport(issues, property, () => write(value));
    if (body) headers.set("Content-Type", body.mediaType);
    return body?.content;
  };
}

function toBytes(value: unknown): RequestBody {
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
  throw new URIError("bytes");
}
