/** The pages do not follow each other as the API promises. What was yielded until then is right. */
export class PaginationError extends Error {
  override readonly name = "PaginationError";
  /**
   * `malformed_page`: no items, or no cursor to go on from; `empty_page`: no items, but there are said to be more;
   * `repeated_cursor`: the page leads back to an earlier one.
   */
  declare readonly code: "malformed_page" | "empty_page" | "repeated_cursor";
  /** Merged into the parameters, asks again for the page that was wrong. Its value is `undefined` for the first. */
  declare readonly cursor: Readonly<Record<string, unknown>>;
  declare readonly requestId: string | undefined;

  constructor(
    code: PaginationError["code"],
    cursor: PaginationError["cursor"],
    requestId: string | undefined,
  ) {
    super(`The pages cannot be followed: ${code}`);
    this.code = code;
    this.cursor = cursor;
    this.requestId = requestId;
  }
}
