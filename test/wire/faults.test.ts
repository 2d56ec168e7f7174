import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  ApiError,
  ConnectionError,
  TimeoutError,
} from "../../generated/billing-meters/src/runtime/errors.ts";
import { params, rejection, secret, startMeter } from "./meter-fixture.ts";
import {
  createClient,
  getMeterEventSummaries as get,
  listMeterEventSummaries as list,
} from "./meter-operation.ts";
import { type Answer, answerWith } from "./meter-server.ts";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends headers and the beginning of a body, and no more. */
function begin(status: number, then: (socket: { destroy: () => void }) => void = () => {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json", "Content-Length": "1000" });
    response.write('{"data": [');
    setTimeout(() => then({ destroy: () => response.destroy() }), 20);
    return true;
  };
}

describe("the connection", () => {
  async function connectionError(answer: Answer): Promise<ConnectionError> {
    const { client } = await startMeter({ answer });
    const error = await rejection(get(client, params));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
    return error as ConnectionError;
  }

  test("is refused", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, bearerAuth: secret });
    const error = await rejection(get(client, params));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      code: "no_response",
      message: `No response from 127.0.0.1:${port}`,
      cause: { cause: { code: "ECONNREFUSED" } },
    });
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });

  test("is reset before the headers", async () => {
    const error = await connectionError(answerWith((response) => response.destroy()));
    expect(error.code).toBe("no_response");
  });

  test.each([200, 500])("is reset within the body of a %i", async (status) => {
    const error = await connectionError(begin(status, (socket) => socket.destroy()));
    expect(error).toMatchObject({ code: "connection_lost", cause: expect.any(Error) });
    expect(error.message).toBe("The answer to GET /v1/billing/meters/{id}/event_summaries broke off");
  });

  test("gives an answer that is not HTTP", async () => {
    const error = await connectionError((_request, response) => {
      response.socket?.end("nonsense\r\n\r\n");
      return true;
    });
    expect(error.code).toBe("no_response");
  });

  test.each([200, 500])("gives a %i whose gzip is broken", async (status) => {
    const error = await connectionError((_request, response) => {
      response.writeHead(status, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
      response.end("this is not gzip");
      return true;
    });
    expect(error.code).toBe("connection_lost");
  });
});

describe("the body of a 200", () => {
  const text = '{"object":"list","data":[{"id":"ü"}],"has_more":false,"url":"/"}';

  function send(body: string | Uint8Array, headers: Record<string, string>): Answer {
    return (_request, response) => {
      response.writeHead(200, headers).end(body);
      return true;
    };
  }

  test("truncated JSON is an ApiError at every byte, with or without a content length", async () => {
    const bytes = new TextEncoder().encode(text);
    let length = 1;
    let hasLength = false;
    const { client } = await startMeter({
      answer: (...given) =>
        send(bytes.subarray(0, length), {
          "Content-Type": "application/json",
          ...(hasLength ? { "Content-Length": String(length) } : {}),
        })(...given),
    });
    for (; length < bytes.length; length++) {
      hasLength = length % 2 === 0;
      const { error } = await get(client, params).raw();
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: "unreadable_body", status: 200, cause: expect.any(SyntaxError) });
    }
  });

  test("a truncated page ends the walk with the same error", async () => {
    const { client } = await startMeter({ answer: send('{"data', { "Content-Type": "application/json" }) });
    await expect(list(client, params).toArray()).rejects.toMatchObject({ code: "unreadable_body" });
  });

  test.each([
    ["application/json", `\ufeff${text}`, JSON.parse(text)],
    ["application/vnd.api+json; charset=utf-8", text, JSON.parse(text)],
    ["APPLICATION/JSON", text, JSON.parse(text)],
    ["text/plain", "7", "7"],
    ["application/xml", "<a/>", "<a/>"],
    ["application/json-seq", "7", new Blob(["7"], { type: "application/json-seq" })],
    ["application/json", "", undefined],
    ["text/plain", "", ""],
  ])("of %s: %j", async (type, body, expected) => {
    const { client } = await startMeter({ answer: send(body, { "Content-Type": type }) });
    expect(await get(client, params)).toEqual(expected);
  });

  test("of any other type is a Blob", async () => {
    const bytes = Uint8Array.from([0, 255, 128]);
    const { client } = await startMeter({ answer: send(bytes, { "Content-Type": "application/pdf" }) });
    const body: unknown = await get(client, params);
    expect(body).toBeInstanceOf(Blob);
    expect(new Uint8Array(await (body as Blob).arrayBuffer())).toEqual(bytes);
  });

  test("204 has none", async () => {
    const { client } = await startMeter({ answer: answerWith((response) => response.writeHead(204).end()) });
    const { data, error } = await get(client, params).raw();
    expect([data, error]).toEqual([undefined, undefined]);
  });
});

describe("the timeout", () => {
  const stalls: [string, Answer][] = [
    ["before the headers", () => true],
    ["within the body of a 200", begin(200)],
    ["within the body of a 500", begin(500)],
  ];

  test.each(stalls)("ends a call that stalls %s", async (_name, answer) => {
    const { server, client } = await startMeter({ answer }, { timeout: 100 });
    const start = performance.now();
    const error = await rejection(get(client, params));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      name: "TimeoutError",
      code: "timeout",
      timeout: 100,
      message: "GET /v1/billing/meters/{id}/event_summaries took longer than 100 ms",
    });
    await vi.waitFor(() => expect(server.unfinished()).toBe(0));
  });

  test("of the call replaces that of the client", async () => {
    const { client } = await startMeter({ answer: () => true }, { timeout: 60_000 });
    await expect(get(client, params, { timeout: 30 })).rejects.toMatchObject({ timeout: 30 });
  });

  test("holds for each page anew", async () => {
    const { client } = await startMeter(
      // Five pages: together longer than the timeout, and each so much shorter that a busy machine makes no difference.
      { items: 50, answer: () => pause(250).then(() => false) },
      { timeout: 1000 },
    );
    expect(await list(client, params).toArray()).toHaveLength(50);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 40])("of %d is none", async (timeout) => {
    const { client } = await startMeter({ items: 1, answer: () => pause(30).then(() => false) }, { timeout });
    expect((await get(client, params)).data).toHaveLength(1);
  });

  test("ends a fetch, a middleware and a credential that never end", async () => {
    const forever = new Promise<never>(() => {});
    const stalled = createClient({ baseUrl: "http://api.test", timeout: 30, fetch: () => forever });
    await expect(get(stalled, params)).rejects.toBeInstanceOf(TimeoutError);
    const locked = createClient({ baseUrl: "http://api.test", timeout: 30, bearerAuth: () => forever });
    await expect(get(locked, params)).rejects.toBeInstanceOf(TimeoutError);
    const { client } = await startMeter({ items: 1 }, { timeout: 30 });
    client.use({ onRequest: () => forever });
    await expect(get(client, params)).rejects.toBeInstanceOf(TimeoutError);
  });

  test("leaves no timer behind", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const { client } = await startMeter({ items: 1 }, { timeout: 54_321 });
    await get(client, params);
    const timer = set.mock.results[set.mock.calls.findIndex(([, delay]) => delay === 54_321)]?.value;
    expect(timer).toBeDefined();
    expect(clear.mock.calls.flat()).toContain(timer);
    vi.restoreAllMocks();
  });
});

describe("an abort by the caller", () => {
  const reason = new Error("changed my mind");

  test.each([
    ["before the headers", (() => true) as Answer],
    ["within the body of a 200", begin(200)],
    ["within the body of a 500", begin(500)],
  ])("%s rejects with its reason", async (_name, answer) => {
    const controller = new AbortController();
    const { server, client } = await startMeter({ answer });
    const remove = vi.spyOn(controller.signal, "removeEventListener");
    const call = rejection(get(client, params, { signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    await pause(30);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(remove).toHaveBeenCalledWith("abort", expect.any(Function));
    await vi.waitFor(() => expect(server.unfinished()).toBe(0));
  });

  test("before the call sends nothing", async () => {
    const { server, client } = await startMeter({ items: 1 });
    await expect(get(client, params, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  test("without a reason is an AbortError", async () => {
    const { client } = await startMeter({ items: 1 });
    await expect(get(client, params, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("while a credential is fetched sends nothing", async () => {
    const controller = new AbortController();
    const bearerAuth = (): Promise<string> => pause(50).then(() => secret);
    const { server, client } = await startMeter({ items: 1 }, { bearerAuth });
    const call = rejection(get(client, params, { signal: controller.signal }));
    await pause(10);
    controller.abort(reason);
    expect(await call).toBe(reason);
    await pause(100);
    expect(server.requests).toHaveLength(0);
  });

  test("while a credential is fetched reaches not even a fetch that ignores signals", async () => {
    const fetch = vi.fn(async () => Response.json({}));
    const bearerAuth = (): Promise<string> => pause(30).then(() => secret);
    const client = createClient({ baseUrl: "http://api.test", fetch, bearerAuth, timeout: 10 });
    await expect(get(client, params)).rejects.toBeInstanceOf(TimeoutError);
    await pause(50);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("between pages ends the walk", async () => {
    const controller = new AbortController();
    const { server, client } = await startMeter({ items: 50 });
    const seen: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const page of list(client, params, { signal: controller.signal }).pages()) {
          seen.push(...page.items.map(({ id }) => id));
          if (seen.length === 20) controller.abort(reason);
        }
      })(),
    );
    expect(error).toBe(reason);
    expect(seen).toHaveLength(20);
    expect(server.requests).toHaveLength(2);
  });

  test("after the call does nothing", async () => {
    const controller = new AbortController();
    const { client } = await startMeter({ items: 1 });
    const page = await get(client, params, { signal: controller.signal });
    controller.abort(reason);
    expect(page.data).toHaveLength(1);
  });
});
