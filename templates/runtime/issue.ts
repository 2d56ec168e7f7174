/** One thing that is wrong with a value. It says where and why, and never repeats the value itself. */
export interface ValidationIssue {
  /** What was broken: a JSON Schema keyword (`type`, `multipleOf`, …), the kind of a rule, or `unknown`, `depth`, … */
  readonly code: string;
  /** The keys that lead from the checked value to the place. Empty: the value itself. */
  readonly path: readonly (string | number)[];
  /** A plain sentence, to be read after the path: `must be a multiple of 60`. */
  readonly message: string;
  /** The id of the rule between parameters that was broken. */
  readonly rule?: string;
}

/** Whether `value` is valid. Allocates nothing. */
export type Fits = (value: unknown) => boolean;

/** Adds what is wrong with `value` to `issues`, with paths that start at `value`. */
export type Check = (value: unknown, issues: ValidationIssue[]) => void;

/** No check collects more than this: hostile data must not fill the memory with complaints about it. */
export const issueLimit = 100;

/** Adds an issue, up to the limit. Every check reports through this function. */
export function addIssue(
  issues: ValidationIssue[],
  code: string,
  path: readonly (string | number)[],
  message: string,
  rule?: string,
): void {
  if (issues.length >= issueLimit) return;
  issues.push(rule === undefined ? { code, path, message } : { code, path, message, rule });
}
