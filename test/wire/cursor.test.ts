import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRuntimeClient } from "../../generated/billing-meters/src/runtime/client.ts";
import { cursor } from "../../generated/billing-meters/src/runtime/cursor.ts";
import type { Operation } from "../../generated/billing-meters/src/runtime/operation.ts";
import { type PagedCall, pagedCall } from "../../generated/billing-meters/src/runtime/paged-call.ts";
import type { CursorOptions } from "../../generated/billing-meters/src/runtime/pagination.ts";
import { anyValues } from "./any-values.ts";
import { rejection } from "./meter-fixture.ts";

const operation: Operation = {
  method: "GET",
  path: "/items",
  params: anyValues([
    { in: "query", name: "cursor", type: "string" },
    { in: "query", name: "before", type: "string" },
  ]),
};

const options: CursorOptions = {
  items: ["result", "items"],
  forward: { parameter: "cursor", from: ["result", "next"] },
  backward: { parameter: "before", from: ["result", "previous"] },
};

/** A list that answers each query with the body that stands for it. */
async function list(
  bodies: Record<string, unknown>,
  pagination: CursorOptions = options,
  params = {},
): Promise<{ paged: PagedCall<unknown, number, object>; queries: string[] }> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://127.0.0.1").search;
    queries.push(query);
    response
      .writeHead(200, { "Content-Type": "application/json" })
      .end(JSON.stringify(bodies[query] ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const client = createRuntimeClient(
    { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    { servers: [] },
  );
  return { paged: pagedCall(client, operation, cursor(pagination), params), queries };
}

const page = (items: unknown, more: object = {}): object => ({ result: { items, ...more } });

describe("a cursor in the body", () => {
  test.each([undefined, null, ""])("is followed until it is %j", async (last) => {
    const { paged, queries } = await list({
      "": page([1, 2], { next: "a/b" }),
      "?cursor=a%2Fb": page([], { next: 7 }),
      "?cursor=7": page([3], { next: last }),
    });
    expect(await paged.toArray()).toEqual([1, 2, 3]);
    expect(queries).toEqual(["", "?cursor=a%2Fb", "?cursor=7"]);
  });

  test("is followed backwards", async () => {
    const { paged } = await list(
      { "?before=c": page([3, 4], { previous: "b", next: "x" }), "?before=b": page([1, 2], { next: "y" }) },
      options,
      { before: "c" },
    );
    expect(await paged.toArray()).toEqual([4, 3, 2, 1]);
  });

  test("is not followed where the body says that there is no more", async () => {
    const withMore = { ...options, hasMore: ["more"] };
    const { paged, queries } = await list({ "": { ...page([1], { next: "a" }), more: false } }, withMore);
    expect(await paged.toArray()).toEqual([1]);
    expect(queries).toHaveLength(1);
  });

  test("must be there where the body says that there is more", async () => {
    const withMore = { ...options, hasMore: ["more"] };
    const { paged } = await list({ "": { ...page([1]), more: true } }, withMore);
    expect(await rejection(paged.toArray())).toMatchObject({ code: "malformed_page" });
  });

  test("must move, also over empty pages", async () => {
    const { paged, queries } = await list({
      "": page([], { next: "a" }),
      "?cursor=a": page([], { next: "a" }),
    });
    expect(await rejection(paged.toArray())).toMatchObject({
      code: "repeated_cursor",
      cursor: { cursor: "a" },
    });
    expect(queries).toHaveLength(2);
  });

  test.each([[{}], [[]], [true]])("must not be %j", async (next) => {
    const { paged } = await list({ "": page([1], { next }) });
    expect(await rejection(paged.toArray())).toMatchObject({ code: "malformed_page" });
  });

  test("the body may be the array itself", async () => {
    const { paged } = await list({ "": [1, 2] }, { items: [], forward: options.forward });
    expect(await paged.toArray()).toEqual([1, 2]);
  });
});
