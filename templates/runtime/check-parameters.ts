import type { ValidationIssue } from "./issue.js";
import { IssueCollector } from "./issues.js";
import { describeOperation, type Operation, type ParameterValues } from "./operation.js";
import type { RequestIssue } from "./request-issue.js";
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

/** The parameters of a call cannot be sent. */
export function unsendable(operation: Operation, found: readonly RequestIssue[]): ValidationError {
  const issues = new IssueCollector();
  for (const { code, property, expected } of found) {
    issues.enter(property);
    issues.add(code, expected);
    issues.leave();
  }
  return invalidParameters(operation, issues.found);
}

function invalidParameters(operation: Operation, issues: readonly ValidationIssue[]): ValidationError {
  const subject = `Invalid parameters of ${describeOperation(operation)}`;
  return new ValidationError(issues, subject, "invalid_parameters");
}
