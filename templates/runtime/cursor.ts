import {
  type CursorOptions,
  continueFrom,
  type Pagination,
  readPointer,
  walkByCursor,
} from "./pagination.js";

/** The cursor of the following page is a field of the body. */
export function cursor(options: CursorOptions): Pagination {
  return walkByCursor(options, ({ body, hasMore, from }) => {
    const next = readPointer(body, from);
    return (hasMore ?? !isEnd(next)) ? continueFrom(next) : {};
  });
}

/** Without a field that says whether there is more, this cursor says that there is not. */
function isEnd(next: unknown): boolean {
  return next === undefined || next === null || next === "";
}
