import { ConnectionError } from "./errors.js";

/** A body that arrived whole. `problem` says why it is only text although its content type is JSON. */
export interface ReceivedBody {
  readonly value: unknown;
  readonly problem?: ErrorOptions;
}

/** Reads a body as what its content type says: JSON, text, or else a Blob. An empty one is `undefined`. */
export async function readBody(response: Response, operation: string): Promise<ReceivedBody> {
  const type = response.headers.get("Content-Type");
  const isJson = type === null || /[/+]json\s*(;|$)/i.test(type);
  const isText = isJson || /^text\/|[/+]xml|urlencoded/i.test(type);
  let value: string | Blob;
  try {
    value = await (isText ? response.text() : response.blob());
  } catch (cause) {
    throw new ConnectionError("connection_lost", `The answer to ${operation} broke off`, { cause });
  }
  try {
    return { value: isJson && value ? JSON.parse(String(value)) : value || undefined };
  } catch (cause) {
    // Without a content type, what is not JSON is text.
    return type === null ? { value } : { value, problem: { cause } };
  }
}
