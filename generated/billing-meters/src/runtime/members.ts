import { addIssue, type Check, type ValidationIssue } from "./issue.js";

/** Checks the value of a property that must be there. */
export function required(value: unknown, key: string, check: Check, issues: ValidationIssue[]): void {
  if (value === undefined) addIssue(issues, "required", [key], "is required");
  else explainAt(check, value, issues, key);
}

/** Checks the value of a property, if it is there. */
export function optional(value: unknown, key: string, check: Check, issues: ValidationIssue[]): void {
  if (value !== undefined) explainAt(check, value, issues, key);
}

/** Reports the members of a parameters object that are no parameters; `undefined` counts as absent. */
export function explainUnknown(
  values: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  issues: ValidationIssue[],
): void {
  for (const key of Object.keys(values)) {
    if (!known.has(key) && values[key] !== undefined)
      addIssue(issues, "unknown", [key], "is not a known parameter");
  }
}

/** Runs a check of something inside the value: its issues get the keys that lead there before their paths. */
export function explainAt(
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
