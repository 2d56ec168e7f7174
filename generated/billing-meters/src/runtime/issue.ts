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

/** Adds what is wrong with `value` to `issues`, with paths that start at `value`. Allocates nothing if all is well. */
export type Check = (value: unknown, issues: ValidationIssue[]) => void;

/** No check collects more than this: hostile data must not fill the memory with complaints about it. */
export const issueLimit = 100;

/** Whoever passes this list wants to know only whether there is an issue: the first one is thrown at once. */
export const firstIssueEnds: ValidationIssue[] = [];

/** Adds an issue, up to the limit. Every check reports through this function. */
export function addIssue(
  issues: ValidationIssue[],
  code: string,
  path: readonly (string | number)[],
  message: string,
  rule?: string,
): void {
  if (issues === firstIssueEnds) throw firstIssueEnds;
  if (issues.length >= issueLimit) return;
  issues.push(rule === undefined ? { code, path, message } : { code, path, message, rule });
}

/** Runs a check of something inside the value: its issues get the keys that lead there before their paths. */
export function checkAt(
  check: Check,
  value: unknown,
  issues: ValidationIssue[],
  key: string | number,
  next?: string | number,
): void {
  const from = issues.length;
  check(value, issues);
  if (issues.length === from) return;
  if (next === undefined) nested(issues, from, key);
  else nested(issues, from, key, next);
}

/**
 * Puts `path` before the paths of the issues that were added since `issues` was `from` long.
 * Call it after a check of something inside the value: `nested(issues, from, "data", index)`.
 */
export function nested(issues: ValidationIssue[], from: number, ...path: (string | number)[]): void {
  for (let index = from; index < issues.length; index++) {
    const issue = issues[index];
    if (issue !== undefined) issues[index] = { ...issue, path: [...path, ...issue.path] };
  }
}

/** Whether another issue would be kept. If not, looking for a better explanation is wasted work. */
export function wantsMore(issues: ValidationIssue[]): boolean {
  return issues !== firstIssueEnds && issues.length < issueLimit;
}

/** Whether `check` finds nothing wrong. Ends at the first issue, and collects none. */
export function passes(check: Check, value: unknown): boolean {
  try {
    check(value, firstIssueEnds);
    return true;
  } catch (error) {
    if (error === firstIssueEnds) return false;
    throw error;
  }
}
