import { describe, expect, test } from "vitest";
import { ApiError, ConnectionError } from "../../generated/billing-meters/src/runtime/errors.ts";
import { params, rejection, startMeter } from "./meter-fixture.ts";
import { createClient, getMeterEventSummaries as get } from "./meter-operation.ts";

describe("openapi-fetch middleware", () => {
  test("sees the path template, and may change request and response", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const seen: string[] = [];
    client.use(
      {
        onRequest: ({ request, schemaPath }) => {
          seen.push(schemaPath);
          request.headers.set("X-Trace", "1");
        },
        onResponse: ({ response }) => {
          seen.push(`first ${response.headers.get("X-Changed")}`);
        },
      },
      {
        onResponse: async ({ response }) => {
          const body = await response.json();
          return new Response(JSON.stringify({ ...body, url: "changed" }), {
            status: 200,
            headers: { "Content-Type": "application/json", "X-Changed": "yes", "Request-Id": "mine" },
          });
        },
      },
    );
    const result = await get(client, params).raw();
    expect(seen).toEqual(["/v1/billing/meters/{id}/event_summaries", "first yes"]);
    expect(server.requests[0]?.headers).toMatchObject({ "x-trace": "1" });
    expect(result.data).toMatchObject({ url: "changed" });
    expect(result.requestId).toBe("mine");
  });

  test("may answer by itself", async () => {
    const { server, client } = await startMeter({ items: 1 });
    const answers = [
      Response.json({ data: "cached" }),
      Response.json({ message: "maintenance" }, { status: 503 }),
      new Response("<p>", { status: 502, headers: { "Content-Type": "text/html" } }),
      new Response(null, { status: 204 }),
    ];
    client.use({ onRequest: () => answers.shift() });
    expect(await get(client, params)).toEqual({ data: "cached" });
    expect(await rejection(get(client, params))).toMatchObject({
      status: 503,
      body: { message: "maintenance" },
    });
    expect(await rejection(get(client, params))).toMatchObject({ status: 502, body: "<p>" });
    expect(await get(client, params)).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });

  test("is told of a connection error, and may answer instead", async () => {
    const client = createClient({ baseUrl: "http://127.0.0.1:1" });
    const errors: unknown[] = [];
    const middleware = {
      onError: ({ error }: { error: unknown }): Response => {
        errors.push(error);
        return Response.json({ data: [] });
      },
    };
    client.use(middleware);
    expect(await get(client, params)).toEqual({ data: [] });
    expect(errors).toEqual([expect.any(ConnectionError)]);
    client.eject(middleware);
    await expect(get(client, params)).rejects.toBeInstanceOf(ConnectionError);
  });

  test("what it throws is what the call throws", async () => {
    const { client } = await startMeter({ items: 1 });
    const failure = new Error("not allowed");
    client.use({
      onResponse: () => {
        throw failure;
      },
    });
    await expect(get(client, params)).rejects.toBe(failure);
  });

  test("a client of one API does not see the middleware of another", async () => {
    const { server, client } = await startMeter({ items: 1 });
    client.use({ onRequest: () => new Response(null, { status: 500 }) });
    await expect(get(client, params)).rejects.toBeInstanceOf(ApiError);
    expect((await get(createClient({ baseUrl: server.url }), params)).data).toHaveLength(1);
  });
});
