/** What can be wrong with what is made of a description; a column each. */
export const failureKinds = [
  "crash",
  "refusal",
  "type error 5.9",
  "type error 7",
  "suppression",
  "import",
  "operation",
  "differing type",
] as const;

export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** How many of its kind. */
  readonly count: number;
  /** What stands in the failing list: the first of them, the same in every run. */
  readonly reason: string;
  /** More about it, for `--only`. */
  readonly details: readonly string[];
}

/** How one description did. */
export interface Verdict {
  readonly failures: readonly Failure[];
  /** Operations of the description; 0 if it was refused. */
  readonly operations: number;
  /** Named types that were compared. */
  readonly types: number;
  /** Seconds and MB that generating took. */
  readonly wall: number;
  readonly memory: number | undefined;
}
