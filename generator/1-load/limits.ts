/** What a description may cost, so that a small file cannot exhaust time and memory. */
export interface Limits {
  /** Of one file. */
  readonly bytes: number;
  /** Levels of nesting; every stage may recurse this deep. */
  readonly depth: number;
  /** Objects, arrays and scalars of one file, those behind a YAML alias counted each time it is used. */
  readonly values: number;
}

/** GitHub's description, the largest we know, needs 13 MB, 24 levels and 260,000 values. */
export const defaultLimits: Limits = { bytes: 64_000_000, depth: 200, values: 4_000_000 };
