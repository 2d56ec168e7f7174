import type { Issue } from "./issue.js";
import { describeOperation, type Operation, type ParameterValues, type ValidationMode } from "./operation.js";
import { ValidationError } from "./validation-error.js";

export type OnWarning = ((warning: ValidationError) => void) | undefined;

/** Checks the parameters of a call before anything is sent. */
export function checkParameters(
  operation: Operation,
  params: ParameterValues,
  mode: ValidationMode = "throw",
  onWarning: OnWarning,
): void {
  if (mode === "off") return;
  const issues = operation.params?.validate(params).issues;
  if (issues !== undefined) complain(invalidParameters(operation, issues), mode, onWarning);
}

/** The parameters of a call were refused. */
export function invalidParameters(operation: Operation, issues: readonly Issue[]): ValidationError {
  return new ValidationError(
    issues,
    `Invalid parameters of ${describeOperation(operation)}`,
    "invalid_parameters",
  );
}

/** Throws what was found, or warns of it. */
export function complain(error: ValidationError, mode: ValidationMode, onWarning: OnWarning): void {
  if (mode === "throw") throw error;
  // biome-ignore lint/suspicious/noConsole: "warn" is asked for, and without a hook there is no other place for it.
  if (onWarning === undefined) console.warn(error.message);
  else onWarning(error);
}
