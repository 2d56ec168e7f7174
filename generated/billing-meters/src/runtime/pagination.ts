import { PaginationError } from "./errors.js";
import { getOwn } from "./object.js";
import type { ParameterValues } from "./operation.js";

/** What tells the server where a page begins. */
export type CursorValue = string | number;

/** How the pages of an operation follow each other. Each style is a function of its own that makes one of these. */
export interface Pagination {
  /** Whether these parameters walk towards the beginning of the list. */
  readonly isBackward: (params: ParameterValues) => boolean;
  /**
   * Reads a page that was asked for with `params`.
   * @throws {PaginationError}
   */
  readonly read: (body: unknown, params: ParameterValues) => PageReading;
}

export interface PageReading {
  /** In the order of the server. */
  readonly items: readonly unknown[];
  /** The property that carries the cursor. */
  readonly parameter: string;
  /** The cursor of the following page; `undefined` at the end. */
  readonly next: CursorValue | undefined;
}

/** One direction of walking. */
export interface CursorStep {
  /** The property that carries the cursor. */
  readonly parameter: string;
  /** Where the cursor is: in an item, or in the body. The tokens of a JSON Pointer. */
  readonly from: readonly string[];
}

/** What both cursor styles are told. */
export interface CursorOptions {
  /** Where the items are in the body. Empty: the body is the array. */
  readonly items: readonly string[];
  /** Where the body says that there is another page. */
  readonly hasMore?: readonly string[];
  readonly forward: CursorStep;
  readonly backward?: CursorStep;
}

/** Whether the caller has given a backward cursor: then the walk goes backwards. */
export function isBackward({ backward }: CursorOptions, params: ParameterValues): boolean {
  return backward !== undefined && isCursor(getOwn(params, backward.parameter));
}

/** The direction in which these parameters walk. */
export function stepOf(options: CursorOptions, params: ParameterValues): CursorStep {
  return options.backward !== undefined && isBackward(options, params) ? options.backward : options.forward;
}

/** The items of a page. */
export function readItems(
  options: CursorOptions,
  body: unknown,
  params: ParameterValues,
): readonly unknown[] {
  const items = readPointer(body, options.items);
  if (Array.isArray(items)) return items;
  throw pageError("malformed_page", "a page has no array of items", stepOf(options, params), params);
}

/** Whether a page says that it has a successor. `undefined`: the description knows no such field. */
export function readHasMore(
  options: CursorOptions,
  body: unknown,
  params: ParameterValues,
): boolean | undefined {
  if (options.hasMore === undefined) return undefined;
  const hasMore = readPointer(body, options.hasMore) ?? false;
  if (typeof hasMore === "boolean") return hasMore;
  throw pageError(
    "malformed_page",
    `${options.hasMore.join(".")} of a page is not a boolean`,
    stepOf(options, params),
    params,
  );
}

/** The value at a JSON Pointer, or `undefined`. Only own properties count. */
export function readPointer(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>(
    (place, token) => (typeof place === "object" && place !== null ? getOwn(place, token) : undefined),
    value,
  );
}

export function isCursor(value: unknown): value is CursorValue {
  return (typeof value === "string" && value !== "") || (typeof value === "number" && Number.isFinite(value));
}

/** A PaginationError that carries what is needed to ask for the same page again. */
export function pageError(
  code: PaginationError["code"],
  message: string,
  { parameter }: { readonly parameter: string },
  params: ParameterValues,
): PaginationError {
  const current = getOwn(params, parameter);
  return new PaginationError(code, message, isCursor(current) ? { [parameter]: current } : undefined);
}
