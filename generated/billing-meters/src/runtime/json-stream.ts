import { splitText } from "./stream-text.js";

/** `application/jsonl`: a JSON value a line. Empty lines are left out. */
export async function* readJsonLines(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const line of splitText(body, /\n/)) {
    if (line.trim() !== "") yield JSON.parse(line);
  }
}

/** `application/json-seq` (RFC 7464): a record separator, a JSON value that may have lines of its own, and a line feed. */
export async function* readJsonRecords(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  let record = "";
  for await (const line of splitText(body, /\n/)) {
    for (const part of line.split(/(?=\x1e)/)) {
      if (part.startsWith("\x1e")) {
        // What came before can no longer be completed.
        if (record.trim() !== "") JSON.parse(record);
        record = part.slice(1);
      } else record += `\n${part}`;
      const value = parseComplete(record);
      if (value === undefined) continue;
      record = "";
      yield value;
    }
  }
  if (record.trim() !== "") yield JSON.parse(record);
}

/** `undefined`: it goes on in the next line. */
function parseComplete(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
