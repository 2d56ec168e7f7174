import { addIssue, type ValidationIssue } from "./issue.js";

/** Reports the members of a parameters object that are no parameters; `undefined` counts as absent. */
export function checkKnown(
  values: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  issues: ValidationIssue[],
): void {
  for (const key of Object.keys(values)) {
    if (!known.has(key) && values[key] !== undefined)
      addIssue(issues, "unknown", [key], "is not a known parameter");
  }
}

/** How many of the values are given. */
export function countGiven(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}
