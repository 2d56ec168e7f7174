import { addIssue, nested, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Mixed = (string | number)[];

/** The validator of `Mixed`. */
export const Mixed: Schema<Mixed> = /* @__PURE__ */ defineSchema(checkMixed);

function itemCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") addIssue(issues, "type", [], "must be a string");
}

function itemCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  }
}

const itemAlternatives = [itemCheck, itemCheck2];

export function checkMixed(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const fromItem = issues.length;
      oneOf(item, issues, itemAlternatives);
      if (issues.length > fromItem) nested(issues, fromItem, index);
    }
  }
}
