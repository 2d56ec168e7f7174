import type { Fill } from "./defaults.js";
import type { Fits, ValidationIssue } from "./issue.js";
import { type Check, IssueCollector } from "./issues.js";
import type { StandardProps, StandardSchemaV1 } from "./standard-schema.js";
import { ValidationError } from "./validation-error.js";

/** The outcome of a validation, in the shape of Standard Schema: `issues` is absent if all is well. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** What can be said for a single check. */
export interface CheckOptions {
  /** How many issues are listed at most, but for one. Default: 100. */
  readonly maxIssues?: number | undefined;
  /**
   * Gives a copy of the value in which the defaults of the schema stand for what is absent. They are filled in after the check:
   * what is valid without them is valid with them, and nothing else.
   */
  readonly defaults?: boolean | undefined;
}

/** A validator made ahead of time. It is also a Standard Schema v1. */
export interface Schema<T> extends StandardSchemaV1<T> {
  readonly "~standard": StandardProps<T> & { readonly validate: (value: unknown) => ValidationResult<T> };
  /** What the package exports it as, which is what its JSON Schema is known by; absent where it has none. */
  readonly name?: string | undefined;
  /** Whether the value fits. Ends at the first thing that does not. */
  readonly is: (value: unknown) => value is T;
  /** The value, or what is wrong with it. */
  readonly validate: (value: unknown, options?: CheckOptions) => ValidationResult<T>;
  /**
   * The value, if it fits.
   * @throws {ValidationError}
   */
  readonly parse: (value: unknown, options?: CheckOptions) => T;
}

/**
 * Makes a schema of what decides whether a value fits, and what explains why not. The value is never changed, and copied only
 * by what fills in the defaults, where there are any and they are asked for.
 * @param name what it is exported as
 */
export function defineSchema<T>(fits: Fits, check: Check, name?: string, fill?: Fill): Schema<T> {
  function is(value: unknown): value is T {
    try {
      return fits(value);
    } catch (error) {
      assertTooDeep(error);
      return false;
    }
  }
  function validate(value: unknown, { maxIssues, defaults }: CheckOptions = {}): ValidationResult<T> {
    if (!is(value)) return { issues: explain(check, value, maxIssues) };
    if (!defaults || !fill) return { value };
    try {
      return { value: fill(value) as T };
    } catch (error) {
      assertTooDeep(error);
      return { issues: tooDeep() };
    }
  }
  return {
    "~standard": { version: 1, vendor: "ashlar", validate: (value) => validate(value) },
    name,
    validate,
    is,
    parse: (value, options) => {
      const result = validate(value, options);
      if (result.issues !== undefined) throw new ValidationError(result.issues);
      return result.value;
    },
  };
}

function explain(check: Check, value: unknown, maxIssues?: number): readonly ValidationIssue[] {
  const issues = new IssueCollector(maxIssues);
  try {
    check(value, issues);
    return issues.found;
  } catch (error) {
    assertTooDeep(error);
    return tooDeep();
  }
}

function tooDeep(): readonly ValidationIssue[] {
  const issues = new IssueCollector();
  issues.add("depth");
  return issues.found;
}

/** Throws the error, unless it says that the value was too deep for the stack. */
function assertTooDeep(error: unknown): void {
  // A full stack is a RangeError in V8 and JavaScriptCore, an InternalError in SpiderMonkey.
  if (!/^(Range|Internal)Error/.test(String(error))) throw error;
}
