import { getOwn } from "./object.js";
import type { ParameterValues } from "./operation.js";
import type { PaginationError } from "./pagination-error.js";

/**
 * How the pages of an operation follow each other: tells how to read a page that is asked for with `params`.
 * Each style is a function of its own that makes one of these, so that a client is bundled with no more than it uses.
 */
export type Pagination = (params: ParameterValues) => PageReader;

export interface PageReader {
  /** The property that carries the cursor. */
  readonly parameter: string;
  /** Whether the pages go towards the beginning of the list. */
  readonly backward: boolean;
  readonly read: (body: unknown) => PageReading;
}

export interface PageReading {
  /** In the order of the server. */
  readonly items: readonly unknown[];
  /** The cursor of the following page; `undefined` at the end. */
  readonly next?: string | number | undefined;
  /** Why the page cannot be used. */
  readonly problem?: PaginationError["code"];
}

/** One direction of walking. */
export interface CursorStep {
  /** The property that carries the cursor. */
  readonly parameter: string;
  /** Where the cursor is, in an item or in the body: the tokens of a JSON Pointer. */
  readonly from: readonly string[];
}

/** What the cursor styles are told. */
export interface CursorOptions {
  /** Where the items are in the body. Empty: the body is the array. */
  readonly items: readonly string[];
  /** Where the body says that there is another page. */
  readonly hasMore?: readonly string[];
  readonly forward: CursorStep;
  readonly backward?: CursorStep;
}

/** What a cursor style finds in a page, the same for both. */
export interface CursorPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  /** `undefined`: the description knows no such field. */
  readonly hasMore: boolean | undefined;
  readonly backward: boolean;
  readonly from: readonly string[];
}

export const malformedPage: PageReading = { items: [], problem: "malformed_page" };

/** Makes a cursor style of how it goes on from a page. A given backward cursor makes the walk go backwards. */
export function walkByCursor(options: CursorOptions, goOn: (page: CursorPage) => PageReading): Pagination {
  return (params) => {
    const backward = options.backward !== undefined && isCursor(getOwn(params, options.backward.parameter));
    const { parameter, from } = (backward && options.backward) || options.forward;
    function read(body: unknown): PageReading {
      const items = readPointer(body, options.items);
      const hasMore = options.hasMore && (readPointer(body, options.hasMore) ?? false);
      if (!Array.isArray(items) || (hasMore !== undefined && typeof hasMore !== "boolean"))
        return malformedPage;
      return goOn({ body, items, hasMore, backward, from });
    }
    return { parameter, backward, read };
  };
}

/** The value at a JSON Pointer, or `undefined`. Only own properties count. */
export function readPointer(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(
    (place, token) => (Object(place) === place ? getOwn(Object(place), token) : undefined),
    value,
  );
}

export function isCursor(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || Number.isFinite(value);
}
