import { type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkErrorDetails, type ErrorDetails, fitsErrorDetails } from "./error-details.js";

/** The body of every response that reports an error. */
export interface ErrorResponse {
  error: ErrorDetails;
}

/** The validator of `ErrorResponse`. */
export const ErrorResponse: Schema<ErrorResponse> = /* @__PURE__ */ defineSchema(
  fitsErrorResponse,
  checkErrorResponse,
  "ErrorResponse",
);

export function fitsErrorResponse(value: unknown): boolean {
  return isObject(value) && fitsErrorDetails(value["error"]);
}

export function checkErrorResponse(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["error"], "error", checkErrorDetails, issues);
  }
}
