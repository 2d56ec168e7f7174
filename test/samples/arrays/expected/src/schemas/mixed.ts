import { addIssue, anInteger, aString, nested, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Mixed = (string | number)[];

/** The validator of `Mixed`. */
export const Mixed: Schema<Mixed> = /* @__PURE__ */ defineSchema(checkMixed);

const itemAlternatives = [aString, anInteger];

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
