import { addIssue, anyOf, nested, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Deep = string | (number | Deep)[];

/** The validator of `Deep`. */
export const Deep: Schema<Deep> = /* @__PURE__ */ defineSchema(checkDeep);

function valueCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") addIssue(issues, "type", [], "must be a string");
}

function itemCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  }
}

const itemAlternatives = [itemCheck, checkDeep];

function valueCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const fromItem = issues.length;
      anyOf(item, issues, itemAlternatives);
      if (issues.length > fromItem) nested(issues, fromItem, index);
    }
  }
}

const valueAlternatives = [valueCheck, valueCheck2];

export function checkDeep(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, valueAlternatives);
}
