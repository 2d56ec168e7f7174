import {
  addIssue,
  addTypeIssue,
  codePointLength,
  getOwn,
  isObject,
  type ValidationIssue,
} from "../runtime/checks.js";
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
export const ErrorDetails: Schema<ErrorDetails> = /* @__PURE__ */ defineSchema(checkErrorDetails);

export function checkErrorDetails(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const typeValue = getOwn(value, "type");
    if (typeof typeValue !== "string") {
      addTypeIssue(issues, ["type"], "must be a string", typeValue);
    } else if (codePointLength(typeValue) > 5000) {
      addIssue(issues, "maxLength", ["type"], "must have at most 5000 characters");
    }
    const message = getOwn(value, "message");
    if (message !== undefined) {
      if (typeof message !== "string") {
        addIssue(issues, "type", ["message"], "must be a string");
      } else if (codePointLength(message) > 40000) {
        addIssue(issues, "maxLength", ["message"], "must have at most 40000 characters");
      }
    }
    const code = getOwn(value, "code");
    if (code !== undefined) {
      if (typeof code !== "string") {
        addIssue(issues, "type", ["code"], "must be a string");
      } else if (codePointLength(code) > 5000) {
        addIssue(issues, "maxLength", ["code"], "must have at most 5000 characters");
      }
    }
    const param = getOwn(value, "param");
    if (param !== undefined) {
      if (typeof param !== "string") {
        addIssue(issues, "type", ["param"], "must be a string");
      } else if (codePointLength(param) > 5000) {
        addIssue(issues, "maxLength", ["param"], "must have at most 5000 characters");
      }
    }
    const docUrl = getOwn(value, "doc_url");
    if (docUrl !== undefined) {
      if (typeof docUrl !== "string") {
        addIssue(issues, "type", ["doc_url"], "must be a string");
      } else if (codePointLength(docUrl) > 5000) {
        addIssue(issues, "maxLength", ["doc_url"], "must have at most 5000 characters");
      }
    }
    const requestLogUrl = getOwn(value, "request_log_url");
    if (requestLogUrl !== undefined) {
      if (typeof requestLogUrl !== "string") {
        addIssue(issues, "type", ["request_log_url"], "must be a string");
      } else if (codePointLength(requestLogUrl) > 5000) {
        addIssue(issues, "maxLength", ["request_log_url"], "must have at most 5000 characters");
      }
    }
  }
}
