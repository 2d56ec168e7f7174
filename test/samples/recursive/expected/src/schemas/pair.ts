import { addIssue, aNumber, checkAt, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Pair = number | [Pair, string];

/** The validator of `Pair`. */
export const Pair: Schema<Pair> = /* @__PURE__ */ defineSchema(checkPair);

function pairCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    if (value.length < 2) addIssue(issues, "minItems", [], "must have at least 2 items");
    if (value.length > 0) {
      const pairItem0: unknown = value[0];
      checkAt(checkPair, pairItem0, issues, 0);
    }
    if (value.length > 1) {
      const pairItem1: unknown = value[1];
      if (typeof pairItem1 !== "string") addIssue(issues, "type", [1], "must be a string");
    }
  }
}

const pairAlternatives = [aNumber, pairCheck];

export function checkPair(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, pairAlternatives);
}
