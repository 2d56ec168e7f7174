import { describe, expect, test } from "vitest";
import { ApiError } from "../../generated/billing-meters/src/runtime/errors.ts";
import { PaginationError } from "../../generated/billing-meters/src/runtime/pagination-error.ts";
import { params, rejection, startMeter } from "./meter-fixture.ts";
import { listMeterEventSummaries as list } from "./meter-operation.ts";
import { type Lie, sendJson } from "./meter-server.ts";

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe("forwards", () => {
  test.each([
    { items: 0, limit: undefined, requests: 1 },
    { items: 1, limit: undefined, requests: 1 },
    { items: 9, limit: undefined, requests: 1 },
    { items: 10, limit: undefined, requests: 1 },
    { items: 11, limit: undefined, requests: 2 },
    { items: 11, limit: 1, requests: 11 },
    { items: 10, limit: 3, requests: 4 },
    { items: 9, limit: 3, requests: 3 },
    { items: 250, limit: undefined, requests: 25 },
    { items: 250, limit: 100, requests: 3 },
    { items: 250, limit: 7, requests: 36 },
  ])(
    "$items items by $limit: all, once, in order, in $requests requests",
    async ({ items, limit, requests }) => {
      const { server, client } = await startMeter({ items });
      const seen = await collect(list(client, { ...params, limit }));
      expect(ids(seen)).toEqual(server.ids);
      expect(server.requests).toHaveLength(requests);
    },
  );

  test("the requests on the wire are exactly these", async () => {
    const { server, client } = await startMeter({ items: 7 });
    await collect(list(client, { ...params, limit: 3, expand: ["data.meter", "total"] }));
    const start = "/v1/billing/meters/mtr_1/event_summaries?customer=cus_1&limit=3&start_time=1735603200";
    const end = "expand[]=data.meter&expand[]=total&end_time=1735689600";
    expect(server.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `GET ${start}&${end}`,
      `GET ${start}&starting_after=mtrusg_5&${end}`,
      `GET ${start}&starting_after=mtrusg_2&${end}`,
    ]);
  });

  test("from a cursor of the caller", async () => {
    const { server, client } = await startMeter({ items: 7 });
    const rest = await collect(list(client, { ...params, limit: 2, starting_after: "mtrusg_5" }));
    expect(ids(rest)).toEqual(server.ids.slice(3));
    expect(server.cursors()).toEqual(["limit=2&starting_after=mtrusg_5", "limit=2&starting_after=mtrusg_3"]);
  });
});

describe("backwards, with ending_before", () => {
  test.each([
    { items: 1, limit: 10 },
    { items: 9, limit: 3 },
    { items: 10, limit: 3 },
    { items: 11, limit: 10 },
    { items: 250, limit: 100 },
    { items: 250, limit: 7 },
  ])("$items items by $limit: a continuous sequence towards the newest", async ({ items, limit }) => {
    const { server, client } = await startMeter({ items });
    const oldest = server.ids.at(-1) ?? "";
    const seen = await collect(list(client, { ...params, limit, ending_before: oldest }));
    expect(ids(seen)).toEqual(server.ids.slice(0, -1).reverse());
    expect(server.requests).toHaveLength(Math.max(1, Math.ceil((items - 1) / limit)));
  });

  test("the cursor is the first item of each page, and pages keep the order of the server", async () => {
    const { server, client } = await startMeter({ items: 6 });
    const pages = await collect(list(client, { ...params, limit: 2, ending_before: "mtrusg_1" }).pages());
    expect(pages.map((page) => ids(page.items))).toEqual([
      ["mtrusg_3", "mtrusg_2"],
      ["mtrusg_5", "mtrusg_4"],
      ["mtrusg_6"],
    ]);
    expect(pages.map((page) => page.next)).toEqual([
      { ending_before: "mtrusg_3" },
      { ending_before: "mtrusg_5" },
      undefined,
    ]);
    expect(server.cursors()).toEqual([
      "limit=2&ending_before=mtrusg_1",
      "limit=2&ending_before=mtrusg_3",
      "limit=2&ending_before=mtrusg_5",
    ]);
  });
});

describe("a paged call", () => {
  test("sends nothing before it is used", async () => {
    const { server, client } = await startMeter({ items: 3 });
    const paged = list(client, params);
    paged.pages();
    paged[Symbol.asyncIterator]();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
  });

  test("awaited, is the body of its first page, sent once", async () => {
    const { server, client } = await startMeter({ items: 12 });
    const paged = list(client, params);
    const [first, second] = [await paged, await paged];
    expect(first).toBe(second);
    expect(ids(first.data)).toEqual(server.ids.slice(0, 10));
    expect(first.has_more).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test("iterated again, starts anew", async () => {
    const { server, client } = await startMeter({ items: 11 });
    const paged = list(client, params);
    expect(ids(await collect(paged))).toEqual(server.ids);
    expect(ids(await collect(paged))).toEqual(server.ids);
    expect(server.cursors()).toEqual(["", "starting_after=mtrusg_2", "", "starting_after=mtrusg_2"]);
  });

  test("two iterations at the same time do not disturb each other", async () => {
    const { server, client } = await startMeter({ items: 35 });
    const paged = list(client, { ...params, limit: 4 });
    const [left, right] = await Promise.all([collect(paged), collect(paged)]);
    expect(ids(left)).toEqual(server.ids);
    expect(ids(right)).toEqual(server.ids);
  });

  test("shows the response, the id of the request and the next cursor of each page", async () => {
    const { client } = await startMeter({ items: 11 });
    const pages = await collect(list(client, params).pages());
    expect(pages.map((page) => page.requestId)).toEqual(["req_0", "req_1"]);
    expect(pages.map((page) => page.response.status)).toEqual([200, 200]);
    expect(pages.map((page) => page.body.has_more)).toEqual([true, false]);
    expect(pages.map((page) => page.next)).toEqual([{ starting_after: "mtrusg_2" }, undefined]);
  });

  test("is resumed with the cursor of a page", async () => {
    const { server, client } = await startMeter({ items: 25 });
    const [first] = await collect(list(client, params).pages());
    const rest = await collect(list(client, { ...params, ...first?.next }));
    expect(ids(rest)).toEqual(server.ids.slice(10));
  });

  test("sends nothing more after a break, and leaves nothing open", async () => {
    const { server, client } = await startMeter({ items: 100 });
    for await (const item of list(client, params)) if (item.id === "mtrusg_95") break;
    for await (const page of list(client, params).pages()) if (page.items.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(2);
  });

  test("sends nothing more after an exception in the loop", async () => {
    const { server, client } = await startMeter({ items: 100 });
    async function loop(): Promise<void> {
      for await (const item of list(client, params)) throw new Error(item.id);
    }
    await expect(loop()).rejects.toThrow("mtrusg_100");
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    { limit: 0, requests: 0 },
    { limit: 1, requests: 1 },
    { limit: 10, requests: 1 },
    { limit: 11, requests: 2 },
    { limit: 1000, requests: 3 },
    { limit: undefined, requests: 3 },
  ])("toArray with the limit $limit takes $requests requests", async ({ limit, requests }) => {
    const { server, client } = await startMeter({ items: 25 });
    expect(ids(await list(client, params).toArray({ limit }))).toEqual(server.ids.slice(0, limit));
    expect(server.requests).toHaveLength(requests);
  });
});

describe("pages that lie", () => {
  async function walk(lie: Lie, more = {}): Promise<{ seen: string[]; error: unknown; cursors: string[] }> {
    const { server, client } = await startMeter({ items: 30, lie });
    const seen: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of list(client, { ...params, ...more })) {
          seen.push(item.id);
          if (seen.length > 10_000) throw new Error("does not end");
        }
      })(),
    );
    return { seen, error, cursors: server.cursors() };
  }

  test("an empty page that says has_more: a typed error with the cursor to resume from", async () => {
    const { seen, error, cursors } = await walk((page, _query, index) =>
      index === 1 ? { ...page, data: [], has_more: true } : page,
    );
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({
      name: "PaginationError",
      code: "empty_page",
      cursor: { starting_after: "mtrusg_21" },
      requestId: "req_1",
    });
    expect(seen).toHaveLength(10);
    expect(cursors).toEqual(["", "starting_after=mtrusg_21"]);
  });

  test("the cursor of the error resumes without loss or repetition", async () => {
    const { server, client } = await startMeter({
      items: 30,
      lie: (page, _query, index) => (index === 1 ? { ...page, data: [], has_more: true } : page),
    });
    const seen: string[] = [];
    let error: unknown;
    try {
      for await (const item of list(client, params)) seen.push(item.id);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(PaginationError);
    const { cursor } = error as PaginationError;
    for await (const item of list(client, { ...params, ...cursor })) seen.push(item.id);
    expect(seen).toEqual(server.ids);
  });

  test("an empty first page that says has_more", async () => {
    const { error, cursors } = await walk((page) => ({ ...page, data: [] }));
    expect(error).toMatchObject({ code: "empty_page", cursor: { starting_after: undefined } });
    expect(cursors).toEqual([""]);
  });

  test("the same page for ever: noticed before anything is yielded twice", async () => {
    const first = { lie: undefined as unknown };
    const { seen, error, cursors } = await walk((page) => (first.lie ??= page));
    expect(error).toMatchObject({ code: "repeated_cursor", cursor: { starting_after: "mtrusg_21" } });
    expect(seen).toHaveLength(10);
    expect(cursors).toEqual(["", "starting_after=mtrusg_21"]);
  });

  test("a cursor that stands still later on is noticed at once", async () => {
    const { seen, cursors, error } = await walk((page, _query, index) =>
      index < 2 ? page : { ...page, data: [{ id: "mtrusg_11" }], has_more: true },
    );
    expect(error).toMatchObject({ code: "repeated_cursor" });
    expect(seen).toHaveLength(20);
    expect(cursors).toHaveLength(3);
  });

  test.each([2, 3, 7, 50])("a cycle of %i pages ends", async (length) => {
    const { error, cursors } = await walk((page, _query, index) => ({
      ...page,
      data: [{ id: `mtrusg_${index % length}` }],
      has_more: true,
    }));
    expect(error).toMatchObject({ code: "repeated_cursor" });
    expect(cursors.length).toBeGreaterThan(length);
    expect(cursors.length).toBeLessThanOrEqual(3 * length);
  });

  test("a cycle that begins late ends", async () => {
    const { error, cursors } = await walk((page, _query, index) => ({
      ...page,
      data: [{ id: `mtrusg_${index < 40 ? index : 40 + (index % 5)}` }],
      has_more: true,
    }));
    expect(error).toMatchObject({ code: "repeated_cursor" });
    expect(cursors.length).toBeLessThan(3 * 45);
  });

  test("backwards, a cycle ends too", async () => {
    const { error } = await walk(
      (page, _query, index) => ({ ...page, data: [{ id: `mtrusg_${index % 2}` }], has_more: true }),
      { ending_before: "mtrusg_9" },
    );
    expect(error).toMatchObject({ code: "repeated_cursor", cursor: { ending_before: expect.any(String) } });
  });

  test.each([
    ["no items", (page: object) => ({ ...page, data: undefined })],
    ["items that are no array", (page: object) => ({ ...page, data: { 0: { id: "a" }, length: 1 } })],
    ["a body that is no object", () => 7],
    ["a body that is null", () => null],
    ["has_more that is no boolean", (page: object) => ({ ...page, has_more: "true" })],
    ["a last item without id", (page: object) => ({ ...page, data: [{ id: "a" }, {}] })],
    ["a last item that is null", (page: object) => ({ ...page, data: [{ id: "a" }, null] })],
    ["an id that is empty", (page: object) => ({ ...page, data: [{ id: "" }] })],
    ["an id that is an object", (page: object) => ({ ...page, data: [{ id: {} }] })],
  ])("%s: a malformed page", async (_name, lie) => {
    const { error, seen, cursors } = await walk((page) => lie(page));
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ code: "malformed_page" });
    expect(seen).toEqual([]);
    expect(cursors).toHaveLength(1);
  });

  test.each([
    ["false with a full page", (page: object) => ({ ...page, has_more: false })],
    ["absent", (page: object) => ({ ...page, has_more: undefined })],
    ["null", (page: object) => ({ ...page, has_more: null })],
    ["false, and the last item has no id", (page: object) => ({ ...page, has_more: false, data: [{}] })],
  ])("has_more %s ends the list", async (_name, lie) => {
    const { server, client } = await startMeter({ items: 30, lie: (page) => lie(page) });
    await collect(list(client, params));
    expect(server.requests).toHaveLength(1);
  });
});

describe("an error on page 3", () => {
  test("comes after the items of the pages before, and the list can be resumed", async () => {
    let failing = true;
    const { server, client } = await startMeter({
      items: 30,
      answer: (_request, response, index) => {
        if (!failing || index !== 2) return false;
        sendJson(response, 500, { error: { message: "Something went wrong" } });
        return true;
      },
    });
    const seen: string[] = [];
    let next = {};
    const error = await rejection(
      (async () => {
        for await (const page of list(client, params).pages()) {
          seen.push(...ids(page.items));
          next = page.next ?? {};
        }
      })(),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, requestId: "req_2" });
    expect(seen).toHaveLength(20);
    failing = false;
    seen.push(...ids(await list(client, { ...params, ...next }).toArray()));
    expect(seen).toEqual(server.ids);
  });
});
