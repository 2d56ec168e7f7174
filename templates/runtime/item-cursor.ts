import {
  type CursorOptions,
  continueFrom,
  type Pagination,
  readPointer,
  walkByCursor,
} from "./pagination.js";

/** The cursor is a field of the last item of a page (forward) or of the first (backward), such as its id. */
export function itemCursor(options: CursorOptions): Pagination {
  return walkByCursor(options, ({ items, hasMore, backward, from }) => {
    if (!(hasMore ?? items.length > 0)) return {};
    // There is no item to continue from; whoever wants to may ask for the same page again.
    if (items.length === 0) return { problem: "empty_page" };
    return continueFrom(readPointer(items.at(backward ? 0 : -1), from));
  });
}
