import { aBoolean, addIssue, checkAt, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Nested = null & (boolean | Nested[]);

/** The validator of `Nested`. */
export const Nested: Schema<Nested> = /* @__PURE__ */ defineSchema(checkNested);

function nestedCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      checkAt(checkNested, item, issues, index);
    }
  }
}

const nestedAlternatives = [aBoolean, nestedCheck];

export function checkNested(value: unknown, issues: ValidationIssue[]): void {
  if (value !== null) {
    addIssue(issues, "type", [], "must be null");
  } else {
    oneOf(value, issues, nestedAlternatives);
  }
}
