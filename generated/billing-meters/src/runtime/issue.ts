/** One thing that is wrong with a value. It says where and why, and never repeats the value itself. */
export interface ValidationIssue {
  /** What was broken: a JSON Schema keyword (`type`, `multipleOf`, …), the kind of a rule, or `unknown`, `depth`, … */
  readonly code: string;
  /** The keys that lead from the checked value to the place. Empty: the value itself. */
  readonly path: readonly (string | number)[];
  /** A plain sentence, to be read after the path: `must be a multiple of 60`. */
  readonly message: string;
  /**
   * The keywords that lead from the schema of the checked value to the broken one, `#/properties/data/items/maxItems`; a
   * `$ref` on the way adds no step. Where the code is no keyword they lead to the schema that the issue is about, and what a
   * discriminator wants to know leads to `discriminator`. Of a rule it is `#/x-constraints/` and its id.
   */
  readonly schemaPath: string;
  /** What the keyword asks for, `60` for `multipleOf`. With the code it is enough to say the message in other words. */
  readonly expected?: unknown;
  /** The id of the rule between parameters that was broken. */
  readonly rule?: string;
}

/** Whether `value` is valid. Allocates nothing. */
export type Fits = (value: unknown) => boolean;
