import { addIssue, type Check, checkAt, type ValidationIssue } from "./issue.js";

/** Checks the value of a property that must be there. */
export function required(value: unknown, key: string, check: Check, issues: ValidationIssue[]): void {
  if (value === undefined) addIssue(issues, "required", [key], "is required");
  else checkAt(check, value, issues, key);
}

/** Checks the value of a property, if it is there. */
export function optional(value: unknown, key: string, check: Check, issues: ValidationIssue[]): void {
  if (value !== undefined) checkAt(check, value, issues, key);
}
