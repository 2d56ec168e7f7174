import { describe, expect, test, vi } from "vitest";
import { ApiError } from "../../generated/billing-meters/src/runtime/errors.ts";
import { ValidationError } from "../../generated/billing-meters/src/runtime/validation-error.ts";
import { params, rejection, secret, startMeter } from "./meter-fixture.ts";
import {
  createClient,
  getMeterEventSummaries as get,
  type ListMeterEventSummariesParams,
  listMeterEventSummaries as list,
  listOperation,
  type MeterEventSummaryList,
} from "./meter-operation.ts";
import { answerWith, sendJson } from "./meter-server.ts";

describe("what goes over the wire", () => {
  test("the path, the query in the order of the description, the headers, and no body", async () => {
    const { server, client } = await startMeter({ items: 1 });
    await get(client, { ...params, id: "mtr/1 ü", customer: "a&b=c+d", "Stripe-Version": "2025-01-27" });
    const [request] = server.requests;
    expect(request?.target).toBe(
      "/v1/billing/meters/mtr%2F1%20%C3%BC/event_summaries?customer=a%26b%3Dc%2Bd&start_time=1735603200&end_time=1735689600",
    );
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${secret}`,
      "content-type": "application/x-www-form-urlencoded",
      "stripe-version": "2025-01-27",
    });
    expect(request?.headers).not.toHaveProperty("content-length");
    expect(request?.headers).not.toHaveProperty("transfer-encoding");
    expect(request?.body).toBe("");
  });

  test("a Date as Unix seconds, and nothing for undefined", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const start_time = new Date("2024-12-31T00:00:00Z");
    await get(client, { ...params, start_time, limit: undefined, expand: [] });
    expect(server.requests[0]?.target).toMatch(/\?customer=cus_1&start_time=1735603200&end_time=1735689600$/);
  });

  test("headers: of the operation, the client, the parameters, the credentials, the call; null takes away", async () => {
    const headers = {
      "X-Client": "client",
      "Stripe-Version": "of the client",
      "X-Gone": "x",
      "X-Both": "client",
    };
    const { server, client } = await startMeter({ items: 1 }, { headers });
    await get(
      client,
      { ...params, "Stripe-Version": "of the parameter" },
      { headers: { "X-Gone": null, "X-Both": "call", Authorization: "Bearer other", "X-Not": undefined } },
    );
    expect(server.requests[0]?.headers).toMatchObject({
      "x-client": "client",
      "stripe-version": "of the parameter",
      "x-both": "call",
      authorization: "Bearer other",
    });
    expect(server.requests[0]?.headers).not.toHaveProperty("x-gone");
    expect(server.requests[0]?.headers).not.toHaveProperty("x-not");
  });

  test.each(["", "/", "/base", "/base/"])("a base URL that ends in %j", async (suffix) => {
    const { server } = await startMeter({ items: 1 });
    await get(createClient({ baseUrl: server.url + suffix }), params);
    const base = suffix.replace(/\/$/, "");
    expect(server.requests[0]?.target).toMatch(
      new RegExp(`^${base}/v1/billing/meters/mtr_1/event_summaries\\?`),
    );
  });

  test("an operation with a server of its own is called there, unless the client is told otherwise", async () => {
    const { server } = await startMeter({ items: 1 });
    const elsewhere = { ...listOperation, server: `${server.url}/elsewhere` };
    await createClient().send(elsewhere, params);
    await createClient({ baseUrl: `${server.url}/here` }).send(elsewhere, params);
    expect(server.requests.map(({ target }) => target.split("/v1/")[0])).toEqual(["/elsewhere", "/here"]);
  });

  test("without an absolute server it says what is missing", () => {
    expect(() => createClient({ baseUrl: "/v1" })).toThrow("baseUrl must be an absolute URL");
  });

  test("a base URL with credentials, query or fragment is refused, and not repeated", () => {
    for (const baseUrl of [
      "https://user:hunter2@api.test",
      "https://api.test?key=hunter2",
      "https://api.test/#hunter2",
    ]) {
      expect(() => createClient({ baseUrl })).toThrow(new TypeError("baseUrl must be an origin and a path"));
    }
    expect(() => createClient({ baseUrl: "/relative" })).toThrow(TypeError);
  });
});

describe("a call", () => {
  test("sends nothing before it is awaited, and once however often it is", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const summaries = get(client, params);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
    const [first, second, raw] = await Promise.all([summaries, summaries, summaries.raw()]);
    expect(first).toBe(second);
    expect(raw.data).toBe(first);
    expect(server.requests).toHaveLength(1);
  });

  test("has catch and finally", async () => {
    const { client } = await startMeter({
      answer: answerWith((response) => sendJson(response, 404, {})),
    });
    const ended = vi.fn();
    expect(await get(client, params).catch((error) => error)).toBeInstanceOf(ApiError);
    await expect(get(client, params).finally(ended)).rejects.toBeInstanceOf(ApiError);
    expect(ended).toHaveBeenCalledOnce();
  });

  test("50 at a time", async () => {
    const { server, client } = await startMeter({ items: 3 });
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, index) => get(client, { ...params, limit: index + 1 })),
    );
    expect(all.map((page) => page.data.length)).toEqual([1, 2, ...Array(48).fill(3)]);
    expect(server.requests).toHaveLength(50);
  });
});

describe("raw", () => {
  test("a success has data, the response and the id of the request", async () => {
    const { client } = await startMeter({ items: 1 });
    const result = await get(client, params).raw();
    expect(result.error).toBeUndefined();
    expect(result.data?.object).toBe("list");
    expect(result.response.status).toBe(200);
    expect(result.requestId).toBe("req_0");
  });

  test.each([
    ["JSON", "application/json", '{"error":{"message":"No"}}'],
    ["falsy JSON", "application/json", "0"],
    ["nothing", "application/json", ""],
  ])("an error status is an error, whatever the body: %s", async (_name, type, body) => {
    const { client } = await startMeter({
      answer: (_request, response) => {
        response.writeHead(503, { "Content-Type": type }).end(body);
        return true;
      },
    });
    const result = await get(client, params).raw();
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(ApiError);
    expect(result.error).toMatchObject({ status: 503, body: body === "" ? undefined : JSON.parse(body) });
    expect(result.requestId).toBe("req_0");
  });
});

describe("an ApiError", () => {
  async function errorOf(status: number, type: string | undefined, body: string): Promise<ApiError> {
    const { client } = await startMeter({
      answer: (_request, response) => {
        response.writeHead(status, type === undefined ? {} : { "Content-Type": type }).end(body);
        return true;
      },
    });
    const error = await rejection(get(client, params));
    expect(error).toBeInstanceOf(ApiError);
    return error as ApiError;
  }
  const subject = "GET /v1/billing/meters/{id}/event_summaries answered";

  test("has status, body, headers, the id of the request and the message of the API", async () => {
    const body = { error: { type: "invalid_request_error", message: "No such meter", param: "id" } };
    const error = await errorOf(404, "application/json; charset=utf-8", JSON.stringify(body));
    expect(error).toMatchObject({
      name: "ApiError",
      code: "error_status",
      status: 404,
      body,
      requestId: "req_0",
    });
    expect(error.headers.get("Request-Id")).toBe("req_0");
    expect(error.message).toBe(`${subject} 404: No such meter (request req_0)`);
  });

  test.each([
    ['{"message":"m"}', "application/json", ": m"],
    ['{"error":"e"}', "application/json", ": e"],
    ['{"title":"t","detail":"d"}', "application/problem+json", ": d"],
    ['{"title":"t"}', "application/problem+json", ": t"],
    ['{"error":{"message":7},"message":null}', "application/json", ""],
    ["[1]", "application/json", ""],
    ["null", "application/json", ""],
    ["<h1>Bad gateway</h1>", "text/html", ""],
    [`{"message":"${"x".repeat(1000)}"}`, "application/json", `: ${"x".repeat(300)}`],
  ])("whose body is %s", async (body, type, message) => {
    const error = await errorOf(502, type, body);
    expect(error.message).toBe(`${subject} 502${message} (request req_0)`);
  });

  test.each([
    ["text/html", "<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"],
    ["application/json", "{truncated", "{truncated"],
    [undefined, '{"a":1}', { a: 1 }],
    [undefined, "plain", "plain"],
  ])("has a body of %s parsed by its content type", async (type, text, body) => {
    expect((await errorOf(502, type, text)).body).toEqual(body);
  });
});

describe("the check of the parameters", () => {
  const wrong = { ...params, limit: 0 };

  test("throws by default, before anything is sent", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const error = await rejection(get(client, wrong));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: "invalid_parameters",
      issues: [{ code: "minimum", path: ["limit"] }],
      message: "Invalid parameters of GET /v1/billing/meters/{id}/event_summaries: limit must be at least 1",
    });
    await expect(list(client, wrong).toArray()).rejects.toBeInstanceOf(ValidationError);
    expect(server.requests).toHaveLength(0);
  });

  test("a Date with milliseconds is no Unix time", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const error = await rejection(get(client, { ...params, start_time: new Date(1735603200001) }));
    expect(error).toMatchObject({ issues: [{ path: ["start_time"] }] });
    expect(server.requests).toHaveLength(0);
  });

  test("warns where asked to: through the hook, else the console", async () => {
    const onWarning = vi.fn();
    const { server, client } = await startMeter(
      { items: 1 },
      { validate: { parameters: "warn" }, onWarning },
    );
    await get(client, wrong);
    expect(onWarning).toHaveBeenCalledExactlyOnceWith(expect.any(ValidationError));
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await get(createClient({ baseUrl: server.url }), wrong, { validate: { parameters: "warn" } });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("limit must be at least 1"));
    warn.mockRestore();
    expect(server.requests).toHaveLength(2);
  });

  test("is off where asked to, for the client or for a call", async () => {
    const { server, client } = await startMeter({ items: 1 });
    await get(client, wrong, { validate: { parameters: "off" } });
    await get(createClient({ baseUrl: server.url, validate: { parameters: "off" } }), wrong);
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ["a path parameter that would call another path", { id: ".." }, { code: "path", path: ["id"] }],
    ["an absent path parameter", { id: undefined }, { code: "path", path: ["id"] }],
    ["NaN", { limit: Number.NaN }, { code: "encoding", path: ["limit"] }],
    ["half of a surrogate pair", { customer: "\ud800" }, { code: "encoding", path: ["customer"] }],
    [
      "a line break in a header",
      { "Stripe-Version": "1\r\nX: y" },
      { code: "encoding", path: ["Stripe-Version"] },
    ],
  ])("off or not, %s is never sent", async (_name, change, issue) => {
    const { server, client } = await startMeter({ items: 1 });
    const bent = { ...params, ...change } as ListMeterEventSummariesParams;
    const error = await rejection(get(client, bent, { validate: { parameters: "off" } }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: "invalid_parameters", issues: [issue] });
    expect(server.requests).toHaveLength(0);
  });
});

describe("the check of the responses", () => {
  const lie = (page: MeterEventSummaryList): object => ({
    ...page,
    has_more: "no",
    data: [{ ...page.data[0], id: 7 }],
  });

  test("is off by default", async () => {
    const { client } = await startMeter({ items: 1, lie });
    expect(await get(client, params)).toMatchObject({ has_more: "no" });
  });

  test("throws or warns where asked to", async () => {
    const onWarning = vi.fn();
    const { client } = await startMeter({ items: 1, lie }, { onWarning });
    const error = await rejection(get(client, params, { validate: { responses: "throw" } }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: "invalid_response",
      issues: [{ path: ["data", 0, "id"] }, { path: ["has_more"] }],
      message:
        "Invalid body of the 200 response of GET /v1/billing/meters/{id}/event_summaries: " +
        "data.0.id must be a string; has_more must be a boolean",
    });
    expect(await get(client, params, { validate: { responses: "warn" } })).toMatchObject({ has_more: "no" });
    expect(onWarning).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "invalid_response" }));
  });

  test("does not look at errors, nor at a body that is right", async () => {
    const validate = { responses: "throw" } as const;
    const right = await startMeter({ items: 2 }, { validate });
    expect((await get(right.client, params)).data).toHaveLength(2);
    const wrong = await startMeter(
      { answer: answerWith((response) => sendJson(response, 400, 7)) },
      { validate },
    );
    await expect(get(wrong.client, params)).rejects.toBeInstanceOf(ApiError);
  });

  test.each(["2XX", "default"])("finds the validator of %s", async (status) => {
    const { client } = await startMeter({ items: 1, lie });
    const load = listOperation.response?.["200"];
    const operation = { ...listOperation, response: load === undefined ? {} : { [status]: load } };
    const error = await rejection(client.send(operation, params, { validate: { responses: "throw" } }));
    expect(error).toMatchObject({ code: "invalid_response" });
  });
});
