import { encodeName, percentEncode, toText } from "./encoding.js";
import { isObject } from "./object.js";
import { form, isDefined, toWireValue } from "./styles.js";

/** The body of an operation. */
export interface BodyDescription {
  /** The property of the parameters object that holds it. */
  readonly property: string;
  readonly mediaType: string;
  /** One of the functions below. Throws a URIError, with the message of an issue, for what cannot be sent. */
  readonly write: (value: unknown) => RequestBody;
}

export type RequestBody = NonNullable<RequestInit["body"]>;

/** `application/json` and all that is written like it. */
export function writeJson(value: unknown): RequestBody {
  return JSON.stringify(value, refuseInfinity);
}

/** `application/x-www-form-urlencoded`: a field a property, an array as repeated fields. */
export function writeForm(value: unknown): RequestBody {
  return fieldsOf(value)
    .map(([name, member]) => form.write(encodeName(toText(name)), toWireValue(member, percentEncode), true))
    .filter((field) => field !== "")
    .join("&");
}

/** `multipart/form-data`: a part a property or array item; a Blob or File as it is, an object as JSON. */
export function writeMultipart(value: unknown): RequestBody {
  const data = new FormData();
  for (const [name, member] of fieldsOf(value)) {
    for (const part of Array.isArray(member) ? member : [member]) {
      if (part instanceof Blob) data.append(name, part);
      else if (isObject(part) && !(part instanceof Date)) {
        data.append(name, new Blob([JSON.stringify(part, refuseInfinity)], { type: "application/json" }));
      } else if (isDefined(part)) data.append(name, toText(part));
    }
  }
  return data;
}

/** `text/*`: a string, or another scalar as text. */
export function writeText(value: unknown): RequestBody {
  return toText(value);
}

/** Everything else: bytes, in any of the forms that `fetch` takes. */
export function writeBinary(value: unknown): RequestBody {
  if (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    value instanceof ReadableStream
  ) {
    return value;
  }
  // Copied, because fetch takes no view of shared memory.
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  throw new URIError("must be bytes: a Blob, an ArrayBuffer or a view of one, or a ReadableStream");
}

function fieldsOf(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new URIError("must be an object");
  return Object.entries(value).filter(([, member]) => isDefined(member));
}

/** JSON has no NaN and no Infinity: `JSON.stringify` would quietly send `null`. */
function refuseInfinity(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new URIError("must hold finite numbers only");
  return value;
}
