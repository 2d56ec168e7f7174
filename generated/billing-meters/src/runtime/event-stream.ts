import { splitText } from "./stream-text.js";

/** An event of `text/event-stream`, with the fields that it has itself. */
export interface ServerSentEvent {
  /** Its lines, joined by line feeds. */
  readonly data: string;
  /** Its type. Absent: `message`. */
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds to wait before connecting again. */
  readonly retry?: number;
}

/** Ends a line; a carriage return at the end of a chunk may have its line feed in the next one. */
const lineEnd = /\r\n|\n|\r(?!$)/;

/**
 * The events of a stream, as the HTML standard reads them: comments and fields that nobody knows are left out, and so is an
 * event without data, or without the empty line that ends it.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let fields: Omit<ServerSentEvent, "data"> = {};
  for await (const line of splitText(body, lineEnd)) {
    if (line === "") {
      if (data.length > 0) yield { ...fields, data: data.join("\n") };
      data = [];
      fields = {};
    }
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data.push(value);
    else if (name === "event" || (name === "id" && !value.includes("\0")))
      fields = { ...fields, [name]: value };
    else if (name === "retry" && /^\d+$/.test(value)) fields = { ...fields, retry: Number(value) };
  }
}

/** What some APIs send after the last item. It is no JSON, so it is no item. */
const endMark = "[DONE]";

/** The JSON in the data of each event, until the stream ends or says `[DONE]`. */
export async function* readEventData(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of readEvents(body)) {
    if (data === endMark) return;
    yield JSON.parse(data);
  }
}

/** Each event with its data as JSON, or as text where it is none, until the stream ends or says `[DONE]`. */
export async function* readJsonEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const event of readEvents(body)) {
    if (event.data === endMark) return;
    yield { ...event, data: parseOrKeep(event.data) };
  }
}

function parseOrKeep(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
