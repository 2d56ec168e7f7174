import {
  type CursorOptions,
  isCursor,
  malformedPage,
  type Pagination,
  readPointer,
  walkByCursor,
} from "./pagination.js";

/** The cursor of the following page is a field of the body. */
export function cursor(options: CursorOptions): Pagination {
  return walkByCursor(options, ({ body, items, hasMore, from }) => {
    const next = readPointer(body, from);
    if (!(hasMore ?? !isEnd(next))) return { items };
    return isCursor(next) ? { items, next } : malformedPage;
  });
}

function isEnd(next: unknown): boolean {
  return next === undefined || next === null || next === "";
}
