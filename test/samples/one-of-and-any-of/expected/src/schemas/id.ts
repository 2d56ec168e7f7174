import { anyOf, type IssueCollector } from "../runtime/checks.js";
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

function nonEmptyStringCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value === "") {
    issues.add("minLength", 1);
  }
}

function idCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (value < 1) {
    issues.add("minimum", 1);
  }
}

const idChecks = [nonEmptyStringCheck, idCheck];

export function fitsId(value: unknown): boolean {
  return nonEmptyStringFits(value) || idFits(value);
}

export function checkId(value: unknown, issues: IssueCollector): void {
  if (!nonEmptyStringFits(value) && !idFits(value)) anyOf(value, issues, idChecks);
}
