import { ConnectionError } from "./errors.js";

/** A body that arrived whole. `problem` says why it is only text although its content type is JSON. */
export interface ReceivedBody {
  readonly value: unknown;
  readonly problem?: unknown;
}

/** Reads a body as what its content type says: JSON, text, or else a Blob. An empty one is `undefined`. */
export async function readBody(response: Response, operation: string): Promise<ReceivedBody> {
  if (response.body === null) return { value: undefined };
  const type = response.headers.get("Content-Type") ?? "";
  const isJson = /^[^;]*[/+]json\s*(;|$)/i.test(type);
  try {
    if (type !== "" && !isJson && !/^text\/|[/+]xml|x-www-form-urlencoded/i.test(type)) {
      const blob = await response.blob();
      return { value: blob.size === 0 ? undefined : blob };
    }
    const text = await response.text();
    if (text === "") return { value: undefined };
    return isJson || type === "" ? parseJson(text, isJson) : { value: text };
  } catch (cause) {
    throw new ConnectionError("connection_lost", `The answer to ${operation} broke off`, { cause });
  }
}

/** Without a content type, what is not JSON is text. */
function parseJson(text: string, isJson: boolean): ReceivedBody {
  try {
    return { value: JSON.parse(text) };
  } catch (problem) {
    return isJson ? { value: text, problem } : { value: text };
  }
}
