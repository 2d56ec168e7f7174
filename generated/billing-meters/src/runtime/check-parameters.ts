import type { ValidationIssue } from "./issue.js";
import { describeOperation, type Operation, type ParameterValues } from "./operation.js";
import { ValidationError } from "./validation-error.js";

/** What is wrong with the parameters of a call. */
export function checkParameters(operation: Operation, params: ParameterValues): ValidationError | undefined {
  const issues = operation.params?.validate(params).issues;
  return issues && invalidParameters(operation, issues);
}

/** The parameters of a call were refused. */
export function invalidParameters(operation: Operation, issues: readonly ValidationIssue[]): ValidationError {
  return new ValidationError(
    issues,
    `Invalid parameters of ${describeOperation(operation)}`,
    "invalid_parameters",
  );
}
