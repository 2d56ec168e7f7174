import {
  addIssue,
  anInteger,
  anyOf,
  aString,
  nested,
  oneOf,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Deep = string | (number | Deep)[];

/** The validator of `Deep`. */
export const Deep: Schema<Deep> = /* @__PURE__ */ defineSchema(checkDeep);

const itemAlternatives = [anInteger, checkDeep];

function deepCheck(value: unknown, issues: ValidationIssue[]): void {
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

const deepAlternatives = [aString, deepCheck];

export function checkDeep(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, deepAlternatives);
}
