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

/** The cursor is a field of the last item of a page (forward) or of the first (backward), such as its id. */
export function itemCursor(options: CursorOptions): Pagination {
  return {
    isBackward: (params) => isBackward(options, params),
    read: (body, params) => {
      const step = stepOf(options, params);
      const items = readItems(options, body, params);
      const hasMore = readHasMore(options, body, params) ?? items.length > 0;
      if (!hasMore) return { items, parameter: step.parameter, next: undefined };
      if (items.length === 0) {
        throw pageError("empty_page", "an empty page says that there are more", step, params);
      }
      const next = readPointer(step === options.forward ? items.at(-1) : items[0], step.from);
      if (!isCursor(next)) throw pageError("malformed_page", "an item has no cursor", step, params);
      return { items, parameter: step.parameter, next };
    },
  };
}
