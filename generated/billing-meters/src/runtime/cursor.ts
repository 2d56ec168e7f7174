import {
  type CursorOptions,
  isBackward,
  isCursor,
  type Pagination,
  pageError,
  readHasMore,
  readItems,
  readPointer,
  stepOf,
} from "./pagination.js";

/** The cursor of the following page is a field of the body. */
export function cursor(options: CursorOptions): Pagination {
  return {
    isBackward: (params) => isBackward(options, params),
    read: (body, params) => {
      const step = stepOf(options, params);
      const items = readItems(options, body, params);
      const hasMore = readHasMore(options, body, params);
      const next = readPointer(body, step.from);
      const isEnd = next === undefined || next === null || next === "";
      if (hasMore === false || (hasMore === undefined && isEnd)) {
        return { items, parameter: step.parameter, next: undefined };
      }
      if (!isCursor(next))
        throw pageError("malformed_page", "a page has no cursor of the next", step, params);
      return { items, parameter: step.parameter, next };
    },
  };
}
