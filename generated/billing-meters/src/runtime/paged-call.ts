import { type Call, call } from "./call.js";
import type { Client, Received } from "./client.js";
import { createCycleDetector } from "./cycle-detector.js";
import { getOwn } from "./object.js";
import type { CallOptions, Operation, ParameterValues } from "./operation.js";
import type { Pagination } from "./pagination.js";
import { PaginationError } from "./pagination-error.js";

/**
 * A list: awaited, it is the body of its first page; iterated, it is all items, page after page. Each iteration sends
 * its requests anew, from the start. With a backward cursor it walks backwards: the items of each page come last to
 * first, so that the sequence is continuous.
 */
export interface PagedCall<Body, Item, Cursor, ErrorBody = unknown>
  extends Call<Body, ErrorBody>,
    AsyncIterable<Item> {
  /** Page after page; each keeps the order of the server. */
  readonly pages: () => AsyncGenerator<Page<Body, Item, Cursor>, void, undefined>;
  /** All items, or the first `limit` of them, in an array. */
  readonly toArray: (options?: { readonly limit?: number | undefined }) => Promise<Item[]>;
}

export interface Page<Body, Item, Cursor> extends Received {
  readonly body: Body;
  /** In the order of the server. */
  readonly items: readonly Item[];
  /** Whether the walk goes towards the beginning of the list. */
  readonly backward: boolean;
  /** Merged into the parameters, asks for the page after this one. `undefined`: this is the last. */
  readonly next: Cursor | undefined;
}

/** Makes the lazy call of an operation that lists something. */
export function pagedCall<Body, Item, Cursor, ErrorBody = unknown>(
  client: Client,
  operation: Operation,
  pagination: Pagination,
  params: ParameterValues,
  options?: CallOptions,
): PagedCall<Body, Item, Cursor, ErrorBody> {
  async function* pages(): AsyncGenerator<Page<Body, Item, Cursor>, void, undefined> {
    const isRepeated = createCycleDetector<string | number>();
    let merged = params;
    for (;;) {
      const { data, error, response, requestId } = await client.send<Body>(operation, merged, options);
      if (error !== undefined) throw error;
      const { parameter, backward, items, next, problem } = pagination(data, merged);
      const current = getOwn(merged, parameter);
      if (problem !== undefined || (next !== undefined && (next === current || isRepeated(next)))) {
        throw new PaginationError(problem ?? "repeated_cursor", { [parameter]: current }, requestId);
      }
      merged = { ...merged, [parameter]: next };
      const cursor = next === undefined ? undefined : ({ [parameter]: next } as Cursor);
      yield { body: data, items: items as Item[], backward, next: cursor, response, requestId };
      if (cursor === undefined) return;
    }
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const { items, backward } of pages()) yield* backward ? [...items].reverse() : items;
  }

  return {
    ...call<Body, ErrorBody>(client, operation, params, options),
    pages,
    [Symbol.asyncIterator]: items,
    toArray: async ({ limit = Number.POSITIVE_INFINITY } = {}) => {
      const list: Item[] = [];
      if (limit <= 0) return list;
      for await (const item of items()) {
        if (list.push(item) >= limit) break;
      }
      return list;
    },
  };
}
