import type { Check, Fits, ValidationIssue } from "./issue.js";
import type { StandardProps, StandardSchemaV1 } from "./standard-schema.js";
import { ValidationError } from "./validation-error.js";

/** The outcome of a validation, in the shape of Standard Schema: `issues` is absent if all is well. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** A validator made ahead of time. It is also a Standard Schema v1. */
export interface Schema<T> extends StandardSchemaV1<T> {
  readonly "~standard": StandardProps<T> & { readonly validate: (value: unknown) => ValidationResult<T> };
  /** What the package exports it as, which is what its JSON Schema is known by; absent where it has none. */
  readonly name?: string | undefined;
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

/**
 * Makes a schema of what decides whether a value fits, and what explains why not. The value is never changed or copied.
 * @param name what it is exported as
 */
export function defineSchema<T>(fits: Fits, check: Check, name?: string): Schema<T> {
  function is(value: unknown): value is T {
    try {
      return fits(value);
    } catch (error) {
      assertTooDeep(error);
      return false;
    }
  }
  function validate(value: unknown): ValidationResult<T> {
    return is(value) ? { value } : { issues: explain(check, value) };
  }
  return {
    "~standard": { version: 1, vendor: "ashlar", validate },
    name,
    validate,
    is,
    parse: (value) => {
      const result = validate(value);
      if (result.issues !== undefined) throw new ValidationError(result.issues);
      return result.value;
    },
  };
}

function explain(check: Check, value: unknown): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  try {
    check(value, issues);
    return issues;
  } catch (error) {
    assertTooDeep(error);
    return [{ code: "depth", path: [], message: "is nested too deeply" }];
  }
}

/** Throws the error, unless it says that the value was too deep for the stack. */
function assertTooDeep(error: unknown): void {
  // A full stack is a RangeError in V8 and JavaScriptCore, an InternalError in SpiderMonkey.
  if (!/^(Range|Internal)Error/.test(String(error))) throw error;
}
