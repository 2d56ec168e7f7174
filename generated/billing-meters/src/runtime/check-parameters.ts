import type { ValidationIssue } from "./issue.js";
import { describeOperation, type Operation, type ParameterValues } from "./operation.js";
import { ValidationError } from "./validation-error.js";

/**
 * What is wrong with the parameters of a call. The client imports this module, and this module the validator, only once the
 * parameters do not fit: whoever has them right does not download it.
 */
export async function checkParameters(
  operation: Operation,
  params: ParameterValues,
): Promise<ValidationError | undefined> {
  const validator = await operation.params?.validator();
  const issues = validator?.validate(params).issues;
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
