import type { Schema } from "./schema-types.ts";
import type { Pointer } from "./types.ts";

/** How an operation's pages follow each other (`x-pagination`), verified against its schemas. */
export type Pagination = {
  readonly pointer: Pointer;
  /** Where the items are in the response body: the tokens of a JSON Pointer. Empty: the body is the array. */
  readonly items: readonly string[];
  readonly itemSchema: Schema;
  /** Where the body says that there is another page. */
  readonly hasMore?: readonly string[];
  /** The property of the parameter that sets the page size. */
  readonly limit?: string;
} & (
  | {
      /** The cursor is a field of the last (forward) or first (backward) item of a page. */
      readonly style: "itemCursor";
      readonly forward: CursorStep;
      readonly backward?: CursorStep;
    }
  | {
      /** The cursor of the next page is a field of the body. */
      readonly style: "cursor";
      readonly forward: CursorStep;
      readonly backward?: CursorStep;
    }
  | { readonly style: "offset" | "page"; readonly parameter: string; readonly first: number }
  | { readonly style: "url"; readonly next: readonly string[] }
  | { readonly style: "link" }
);

export interface CursorStep {
  /** The property of the parameter that carries the cursor. */
  readonly parameter: string;
  /** Where the cursor is, in the item (`itemCursor`) or in the body (`cursor`): the tokens of a JSON Pointer. */
  readonly from: readonly string[];
}
