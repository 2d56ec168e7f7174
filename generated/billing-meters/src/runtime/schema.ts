import { type Check, firstIssueEnds, type ValidationIssue } from "./issue.js";
import type { StandardProps, StandardSchemaV1 } from "./standard-schema.js";
import { ValidationError } from "./validation-error.js";

/** The outcome of a validation, in the shape of Standard Schema: `issues` is absent if all is well. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** A validator made ahead of time. It is also a Standard Schema v1. */
export interface Schema<T> extends StandardSchemaV1<T> {
  readonly "~standard": StandardProps<T> & { readonly validate: (value: unknown) => ValidationResult<T> };
  /** Whether the value fits. Ends at the first thing that does not. */
  readonly is: (value: unknown) => value is T;
  /** The value, or what is wrong with it. */
  readonly validate: (value: unknown) => ValidationResult<T>;
  /**
   * The value, if it fits.
   * @throws {ValidationError}
   */
  readonly parse: (value: unknown) => T;
}

/** Makes a schema of a check. The value is never changed or copied. */
export function defineSchema<T>(check: Check): Schema<T> {
  function validate(value: unknown): ValidationResult<T> {
    const issues = collectIssues(check, value, []);
    return issues.length === 0 ? { value: value as T } : { issues };
  }
  return {
    "~standard": { version: 1, vendor: "ashlar", validate },
    validate,
    is: (value): value is T => collectIssues(check, value, firstIssueEnds).length === 0,
    parse: (value) => {
      const result = validate(value);
      if (result.issues !== undefined) throw new ValidationError(result.issues);
      return result.value;
    },
  };
}

/** Runs a check. A value too deep for the stack has one issue, with the code `depth`. */
function collectIssues(check: Check, value: unknown, issues: ValidationIssue[]): ValidationIssue[] {
  try {
    check(value, issues);
    return issues;
  } catch (error) {
    // A full stack is a RangeError in V8 and JavaScriptCore, an InternalError in SpiderMonkey.
    if (error !== firstIssueEnds && !/^(Range|Internal)Error/.test(String(error))) throw error;
    return [{ code: "depth", path: [], message: "is nested too deeply" }];
  }
}
