import { codePointLength, type IssueCollector, isObject, optional, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** What went wrong. */
export interface ErrorDetails {
  /**
   * The kind of error, such as `invalid_request_error` or `api_error`.
   *
   * @maxLength 5000
   */
  type: string;
  /**
   * A message for people, which may be shown to users only for card errors.
   *
   * @maxLength 40000
   */
  message?: string;
  /**
   * A short code for programs, for errors that can be handled.
   *
   * @maxLength 5000
   */
  code?: string;
  /**
   * The parameter that the error is about.
   *
   * @maxLength 5000
   */
  param?: string;
  /**
   * A page with more about the code.
   *
   * @maxLength 5000
   */
  doc_url?: string;
  /**
   * The entry of the request in the log of the dashboard.
   *
   * @maxLength 5000
   */
  request_log_url?: string;
}

/** The validator of `ErrorDetails`. */
export const ErrorDetails: Schema<ErrorDetails> = /* @__PURE__ */ defineSchema(
  fitsErrorDetails,
  checkErrorDetails,
  "ErrorDetails",
);

function stringUpTo5000Fits(value: unknown): boolean {
  return typeof value === "string" && (value.length <= 5000 || codePointLength(value) <= 5000);
}

function stringUpTo40000Fits(value: unknown): boolean {
  return typeof value === "string" && (value.length <= 40000 || codePointLength(value) <= 40000);
}

function stringUpTo5000Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 5000 && codePointLength(value) > 5000) {
    issues.add("maxLength", 5000);
  }
}

function stringUpTo40000Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 40000 && codePointLength(value) > 40000) {
    issues.add("maxLength", 40000);
  }
}

export function fitsErrorDetails(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!stringUpTo5000Fits(value["type"])) return false;
  const message = value["message"];
  if (message !== undefined && !stringUpTo40000Fits(message)) return false;
  const code = value["code"];
  if (code !== undefined && !stringUpTo5000Fits(code)) return false;
  const param = value["param"];
  if (param !== undefined && !stringUpTo5000Fits(param)) return false;
  const docUrl = value["doc_url"];
  if (docUrl !== undefined && !stringUpTo5000Fits(docUrl)) return false;
  const requestLogUrl = value["request_log_url"];
  return requestLogUrl === undefined || stringUpTo5000Fits(requestLogUrl);
}

export function checkErrorDetails(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["type"], "type", stringUpTo5000Check, issues);
    optional(value["message"], "message", stringUpTo40000Check, issues);
    optional(value["code"], "code", stringUpTo5000Check, issues);
    optional(value["param"], "param", stringUpTo5000Check, issues);
    optional(value["doc_url"], "doc_url", stringUpTo5000Check, issues);
    optional(value["request_log_url"], "request_log_url", stringUpTo5000Check, issues);
  }
}
