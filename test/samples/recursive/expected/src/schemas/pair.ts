import { addIssue, checkAt, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Pair = number | [Pair, string];

/** The validator of `Pair`. */
export const Pair: Schema<Pair> = /* @__PURE__ */ defineSchema(checkPair);

function valueCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isFinite(value)) addIssue(issues, "type", [], "must be a number");
}

function valueCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    if (value.length < 2) addIssue(issues, "minItems", [], "must have at least 2 items");
    if (value.length > 0) {
      const valueItem0: unknown = value[0];
      checkAt(checkPair, valueItem0, issues, 0);
    }
    if (value.length > 1) {
      const valueItem1: unknown = value[1];
      if (typeof valueItem1 !== "string") addIssue(issues, "type", [1], "must be a string");
    }
  }
}

const valueAlternatives = [valueCheck, valueCheck2];

export function checkPair(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, valueAlternatives);
}
