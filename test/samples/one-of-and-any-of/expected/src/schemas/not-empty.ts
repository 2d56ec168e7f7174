import { addIssue, not, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type NotEmpty = string;

/** The validator of `NotEmpty`. */
export const NotEmpty: Schema<NotEmpty> = /* @__PURE__ */ defineSchema(checkNotEmpty);

function notEmptyNotCheck(value: unknown, issues: ValidationIssue[]): void {
  if (value !== "") addIssue(issues, "const", [], 'must be ""');
}

export function checkNotEmpty(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else {
    not(value, issues, notEmptyNotCheck);
  }
}
