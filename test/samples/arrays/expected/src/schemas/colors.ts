import { explainItems, type IssueCollector, isUnique } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** @uniqueItems */
export type Colors = ("red" | "green")[];

/** The validator of `Colors`. */
export const Colors: Schema<Colors> = /* @__PURE__ */ defineSchema(fitsColors, checkColors, "Colors");

function colorsItemCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "red" && value !== "green") {
    issues.add("enum", ["red", "green"]);
  }
}

export function fitsColors(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "red" && item !== "green") return false;
  }
  return isUnique(value);
}

export function checkColors(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, colorsItemCheck, issues);
    if (!isUnique(value)) issues.add("uniqueItems", true);
  }
}
