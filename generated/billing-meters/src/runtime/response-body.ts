import { ConnectionError } from "./errors.js";

/** A body that arrived whole. `problem` says why it is only text although its content type is JSON. */
export interface ReceivedBody {
  readonly value: unknown;
  readonly problem?: ErrorOptions;
}

/** Reads a body as what its content type says: JSON (`undefined` if it is empty), text, or else a Blob. */
export async function readBody(response: Response, operation: string): Promise<ReceivedBody> {
  const type = response.headers.get("Content-Type");
  const isJson = type === null || /[/+]json\s*(;|$)/i.test(type);
  const isText = isJson || /^text\/|[/+]xml|urlencoded/i.test(type);
  const reading: Promise<string | Blob> = isText ? response.text() : response.blob();
  const value = await reading.catch((cause) => {
    throw new ConnectionError("connection_lost", `The answer to ${operation} broke off`, { cause });
  });
  try {
    if (!isJson) return { value };
    return { value: value === "" ? undefined : JSON.parse(String(value)) };
  } catch (cause) {
    // Without a content type, what is not JSON is text.
    return type === null ? { value } : { value, problem: { cause } };
  }
}
