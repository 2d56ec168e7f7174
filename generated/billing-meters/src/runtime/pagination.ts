import { getOwn } from "./object.js";
import type { ParameterValues } from "./operation.js";
import type { PaginationError } from "./pagination-error.js";

/**
 * How the pages of an operation follow each other: reads a page that was asked for with `params`. Each style is a
 * function of its own that makes one of these, so that a client is bundled with no more than it uses.
 */
export type Pagination = (body: unknown, params: ParameterValues) => PageReading;

export interface PageReading {
  /** The property that carries the cursor. */
  readonly parameter: string;
  /** Whether the pages go towards the beginning of the list. */
  readonly backward: boolean;
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

/** How a cursor style goes on from a page. */
export type NextPage = Pick<PageReading, "next" | "problem">;

/** Makes a cursor style. A backward cursor in the parameters makes the walk go backwards. */
export function walkByCursor(options: CursorOptions, goOn: (page: CursorPage) => NextPage): Pagination {
  return (body, params) => {
    const backward = options.backward !== undefined && isCursor(getOwn(params, options.backward.parameter));
    const { parameter, from } = (backward && options.backward) || options.forward;
    const items = readPointer(body, options.items);
    const hasMore = options.hasMore && (readPointer(body, options.hasMore) ?? false);
    if (!Array.isArray(items) || (hasMore !== undefined && typeof hasMore !== "boolean")) {
      return { parameter, backward, items: [], problem: "malformed_page" };
    }
    return { parameter, backward, items, ...goOn({ body, items, hasMore, backward, from }) };
  };
}

/** Goes on from what must be a cursor. */
export function continueFrom(next: unknown): NextPage {
  return isCursor(next) ? { next } : { problem: "malformed_page" };
}

/** The value at a JSON Pointer, or `undefined`. Only own properties count. */
export function readPointer(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(getOwn, value);
}

function isCursor(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || Number.isFinite(value);
}
