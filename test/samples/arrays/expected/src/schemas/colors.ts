import { addIssue, isUnique, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** @uniqueItems */
export type Colors = ("red" | "green")[];

/** The validator of `Colors`. */
export const Colors: Schema<Colors> = /* @__PURE__ */ defineSchema(fitsColors, checkColors, "Colors");

export function fitsColors(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "red" && item !== "green") return false;
  }
  return isUnique(value);
}

export function checkColors(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") {
        addIssue(issues, "type", [index], "must be a string");
      } else if (item !== "red" && item !== "green") {
        addIssue(issues, "enum", [index], 'must be one of "red", "green"');
      }
    }
    if (!isUnique(value)) addIssue(issues, "uniqueItems", [], "must not have equal items");
  }
}
