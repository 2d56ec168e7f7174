import { addIssue, anyOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Id = string | number;

/** The validator of `Id`. */
export const Id: Schema<Id> = /* @__PURE__ */ defineSchema(fitsId, checkId, "Id");

function nonEmptyStringFits(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function idFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

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

const idChecks = [nonEmptyStringCheck, idCheck];

export function fitsId(value: unknown): boolean {
  return nonEmptyStringFits(value) || idFits(value);
}

export function checkId(value: unknown, issues: ValidationIssue[]): void {
  if (!nonEmptyStringFits(value) && !idFits(value)) anyOf(value, issues, idChecks);
}
