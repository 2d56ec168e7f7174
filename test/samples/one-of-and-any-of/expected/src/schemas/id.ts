import { addIssue, anyOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Id = string | number;

/** The validator of `Id`. */
export const Id: Schema<Id> = /* @__PURE__ */ defineSchema(checkId);

function nonEmptyStringCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value === "") {
    addIssue(issues, "minLength", [], "must not be empty");
  }
}

function idCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  } else if (value < 1) {
    addIssue(issues, "minimum", [], "must be at least 1");
  }
}

const idAlternatives = [nonEmptyStringCheck, idCheck];

export function checkId(value: unknown, issues: ValidationIssue[]): void {
  anyOf(value, issues, idAlternatives);
}
