import type { CallResult } from "./client.js";
import { describeOperation, type Operation, type ParameterValues, type ValidationMode } from "./operation.js";
import { invalidParameters } from "./prepare-request.js";
import { ValidationError } from "./validation-error.js";

type OnWarning = ((warning: ValidationError) => void) | undefined;

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

/** Checks the body of a successful response, with a validator that is loaded only now. */
export async function checkResponse(
  operation: Operation,
  { data, error, response }: CallResult<unknown>,
  mode: ValidationMode = "off",
  onWarning: OnWarning,
): Promise<void> {
  if (mode === "off" || error !== undefined) return;
  const { status } = response;
  const { [status]: exact, [`${String(status)[0]}XX`]: range, default: other } = operation.response ?? {};
  const issues = (await (exact ?? range ?? other)?.())?.validate(data).issues;
  if (issues === undefined) return;
  const subject = `Invalid body of the ${status} response of ${describeOperation(operation)}`;
  complain(new ValidationError(issues, subject, "invalid_response"), mode, onWarning);
}

function complain(error: ValidationError, mode: ValidationMode, onWarning: OnWarning): void {
  if (mode === "throw") throw error;
  // biome-ignore lint/suspicious/noConsole: "warn" is asked for, and there is no other place to warn without a hook.
  if (onWarning === undefined) console.warn(error.message);
  else onWarning(error);
}
