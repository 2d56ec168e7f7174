import { describe, expect, test, vi } from "vitest";
import { createRuntimeClient } from "../../generated/billing-meters/src/runtime/client.ts";
import {
  readEventData,
  readEvents,
  readJsonEvents,
} from "../../generated/billing-meters/src/runtime/event-stream.ts";
import {
  itemStream,
  type StreamFormat,
  streamOrCall,
} from "../../generated/billing-meters/src/runtime/item-stream.ts";
import { readJsonLines, readJsonRecords } from "../../generated/billing-meters/src/runtime/json-stream.ts";
import type { CallOptions } from "../../generated/billing-meters/src/runtime/operation.ts";
import { MeterEventSummary } from "../../generated/billing-meters/src/schemas/meter-event-summary.ts";
import { rejection, startMeter } from "./meter-fixture.ts";
import { answerWith, sendJson } from "./meter-server.ts";

const events = { mediaType: "text/event-stream", read: readEvents };
const data = { mediaType: "text/event-stream", read: readEventData };

/** A server that sends these chunks, one after the other, each in a packet of its own. */
async function serve(
  chunks: readonly (string | Uint8Array)[],
  { type = "text/event-stream", end = "end" as "end" | "reset" | "never", pause = 2 } = {},
) {
  const closed = vi.fn();
  const { server } = await startMeter({
    answer: answerWith(async (response) => {
      response.on("close", closed);
      response.writeHead(200, { "Content-Type": type });
      for (const chunk of chunks) {
        response.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      if (end === "end") response.end();
      if (end === "reset") response.destroy();
    }),
  });
  return { server, closed, client: createRuntimeClient({}, { servers: [server.url] }) };
}

async function read(
  chunks: readonly (string | Uint8Array)[],
  format: StreamFormat,
  options: Parameters<typeof serve>[1] = {},
): Promise<unknown[]> {
  const { client } = await serve(chunks, { type: format.mediaType, ...options });
  const items: unknown[] = [];
  for await (const item of itemStream(client, { method: "GET", path: "/s" }, format, {})) items.push(item);
  return items;
}

describe("an event stream", () => {
  test.each<[string, (string | Uint8Array)[], unknown[]]>([
    ["ends lines with LF, CR or CRLF", ["data: a\n\ndata: b\r\rdata: c\r\n\r\n"], ["a", "b", "c"]],
    ["has line ends across chunks", ["data: a\r", "\ndata: b\r", "\n\r", "\ndata: c\r", "\r"], ["a\nb", "c"]],
    ["has data of several lines", ["data: a\ndata:\ndata:  b\n\n"], ["a\n\n b"]],
    ["has a byte order mark", ["\ufeffdata: a\n\n"], ["a"]],
    ["has comments and unknown fields", [": hi\n\ndata: a\n:\nx: y\ndata\n\n"], ["a\n"]],
    ["has an event without data", ["event: x\n\ndata: a\n\n"], ["a"]],
    ["ends within an event", ["data: a\n\ndata: b\n"], ["a"]],
    ["is empty", [], []],
  ])("%s", async (_name, chunks, expected) => {
    expect(await read(chunks, events)).toEqual(expected.map((text) => ({ data: text })));
  });

  test("has characters across chunks", async () => {
    const bytes = new TextEncoder().encode("data: ü💩\n\n");
    expect(
      await read(
        Array.from(bytes, (byte) => Uint8Array.of(byte)),
        events,
      ),
    ).toEqual([{ data: "ü💩" }]);
  });

  test("gives each event the fields that it has itself", async () => {
    const text = "id: 1\nevent: add\nretry: 50\ndata: a\n\nid: a\0b\nretry: soon\ndata: b\n\n";
    expect(await read([text], events)).toEqual([
      { id: "1", event: "add", retry: 50, data: "a" },
      { data: "b" },
    ]);
  });

  test("of JSON ends at [DONE]", async () => {
    const chunks = ['data: {"a":', '1}\n\ndata: "x"\n\n', "data: [DONE]\n\n", "data: 7\n\n"];
    expect(await read(chunks, data)).toEqual([{ a: 1 }, "x"]);
    expect(await read(chunks, { ...data, read: readJsonEvents })).toEqual([
      { data: { a: 1 } },
      { data: "x" },
    ]);
  });

  test("of events with JSON keeps data that is none", async () => {
    expect(await read(["data: hi\n\n"], { ...data, read: readJsonEvents })).toEqual([{ data: "hi" }]);
  });
});

test.each([
  ["lines", readJsonLines, "application/jsonl", ['{"a":1}\n\n[', "2]\r\n3"], [{ a: 1 }, [2], 3]],
  [
    "records",
    readJsonRecords,
    "application/json-seq",
    ['\x1e{"a":\n1}\n\x1e[', "2]\n", "\x1e3\n\x1e4"],
    [{ a: 1 }, [2], 3, 4],
  ],
])("JSON %s", async (_name, reader, mediaType, chunks, expected) => {
  expect(await read(chunks, { mediaType, read: reader })).toEqual(expected);
});

test("a record and an event are there before the next one comes", async () => {
  for (const [format, chunk] of [
    [{ mediaType: "application/json-seq", read: readJsonRecords }, "\x1e1\n"],
    [data, "data: 1\n\n"],
  ] as const) {
    const { client } = await serve([chunk], { type: format.mediaType, end: "never" });
    const { items, response } = await itemStream(client, { method: "GET", path: "/s" }, format, {}).open();
    expect(response.status).toBe(200);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    await items.return();
  }
});

describe("a stream", () => {
  const operation = { method: "GET", path: "/s" };

  test("sends nothing before it is iterated, and each iteration anew, with the media type that it wants", async () => {
    const { client, server } = await serve(["data: 1\n\n"]);
    const stream = itemStream(client, operation, data, {});
    expect(server.requests).toEqual([]);
    for (let round = 1; round <= 2; round++) {
      for await (const item of stream) expect(item).toBe(1);
      expect(server.requests).toHaveLength(round);
    }
    expect(server.requests[0]?.headers.accept).toBe("text/event-stream");
  });

  test("ends the request when the loop is left", async () => {
    const { client, closed } = await serve(["data: 1\n\n", "data: 2\n\n"], { end: "never" });
    for await (const item of itemStream(client, operation, data, {})) {
      expect(item).toBe(1);
      break;
    }
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  test("ends when the caller gives up, with the caller's reason", async () => {
    const { client, closed } = await serve(["data: 1\n\n"], { end: "never" });
    const controller = new AbortController();
    const reason = new Error("enough");
    const outcome = rejection(
      (async () => {
        const options: CallOptions = { signal: controller.signal };
        for await (const _item of itemStream(client, operation, data, {}, options)) controller.abort(reason);
      })(),
    );
    expect(await outcome).toBe(reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  test("may take longer than the timeout, which is for its beginning", async () => {
    const chunks = Array.from({ length: 8 }, (_, index) => `data: ${index}\n\n`);
    const { client } = await serve(chunks, { pause: 150 });
    const items: unknown[] = [];
    for await (const item of itemStream(client, operation, data, {}, { timeout: 1000 })) items.push(item);
    expect(items).toHaveLength(8);
  });

  test("that breaks off is a ConnectionError, after the items that came", async () => {
    const { client } = await serve(["data: 1\n\n"], { end: "reset" });
    const items: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of itemStream(client, operation, data, {})) items.push(item);
      })(),
    );
    expect(items).toEqual([1]);
    expect(error).toMatchObject({ name: "ConnectionError", code: "connection_lost" });
  });

  test("with broken JSON is an ApiError", async () => {
    expect(await rejection(read(["data: {\n\n"], data))).toMatchObject({
      name: "ApiError",
      code: "unreadable_body",
      status: 200,
    });
  });

  test("that is none is an ApiError", async () => {
    expect(await rejection(read(["{}"], data, { type: "application/json" }))).toMatchObject({
      name: "ApiError",
      code: "unreadable_body",
    });
  });

  test("that is refused is an ApiError with its body", async () => {
    const { server } = await startMeter({
      answer: answerWith((response) => sendJson(response, 429, { message: "Slow down" })),
    });
    const client = createRuntimeClient({}, { servers: [server.url] });
    const error = await rejection(itemStream(client, operation, data, {}).open());
    expect(error).toMatchObject({ name: "ApiError", status: 429, body: { message: "Slow down" } });
  });

  test("checks its items if it is asked to", async () => {
    const { server } = await serve(['data: {"id":7}\n\n']);
    const client = createRuntimeClient({}, { servers: [server.url] });
    const checked = { ...operation, item: async () => MeterEventSummary };
    const run = async (options: CallOptions) => {
      for await (const item of itemStream(client, checked, data, {}, options))
        expect(item).toEqual({ id: 7 });
    };
    await run({});
    expect(await rejection(run({ validate: { responses: "throw" } }))).toMatchObject({
      name: "ValidationError",
      code: "invalid_response",
      message: expect.stringContaining("Invalid item of the answer to GET /s"),
    });
  });

  test("that an operation may also answer whole: awaited it is the body, iterated it is the items", async () => {
    const { server } = await startMeter({
      answer: async (request, response) => {
        if (request.headers.accept === "application/json") sendJson(response, 200, { whole: true });
        else response.writeHead(200, { "Content-Type": "text/event-stream" }).end("data: 1\n\n");
        return true;
      },
    });
    const client = createRuntimeClient({}, { servers: [server.url] });
    const both = { ...operation, headers: { Accept: "application/json" } };
    expect(await streamOrCall(client, both, data, {})).toEqual({ whole: true });
    for await (const item of streamOrCall(client, both, data, {})) expect(item).toBe(1);
  });
});
