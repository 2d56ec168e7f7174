/** What the config says about schemas. */
export interface SchemaOptions {
  /** Whether a text outside of an `enum` is refused, or may be one that the API has learned since. Default: closed. */
  readonly enums?: "closed" | "open";
  /** What `format: int64` is in the types. Default: a number, which is not exact beyond 2^53. */
  readonly int64?: "number" | "bigint";
  /** Whether a `format` is checked, or only informs. Default: checked. */
  readonly formats?: "assert" | "annotate";
}
