import type { CallResult } from "./client.js";
import { describeOperation, type Operation } from "./operation.js";
import { ValidationError } from "./validation-error.js";

/**
 * What is wrong with the body of a successful response. The client imports this module, and this module the validator, only once
 * a response is to be checked: who does not ask for that does not download it.
 */
export async function checkResponse(
  operation: Operation,
  { data, error, response }: CallResult<unknown>,
  accept?: string,
): Promise<ValidationError | undefined> {
  const { status } = response;
  const usual = operation.headers?.["Accept"]?.split(", ");
  const suffix = accept === undefined || usual?.includes(accept) ? "" : ` ${accept}`;
  const keys = [status, `${String(status)[0]}XX`, "default"].map((key) => key + suffix);
  const load = keys.map((key) => operation.response?.[key]).find((found) => found !== undefined);
  if (error !== undefined || load === undefined) return undefined;
  const { issues } = (await load()).validate(data);
  const subject = `Invalid body of the ${status} response of ${describeOperation(operation)}`;
  return issues && new ValidationError(issues, subject, "invalid_response");
}
