import { aString, explainItem, explainItems, type IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkPoint, fitsPoint, type Point } from "./point.js";

export type Line = [string?, ...Point[]];

/** The validator of `Line`. */
export const Line: Schema<Line> = /* @__PURE__ */ defineSchema(fitsLine, checkLine, "Line");

export function fitsLine(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 0) {
    const lineItem0: unknown = value[0];
    if (typeof lineItem0 !== "string") return false;
  }
  for (let index = 1; index < value.length; index++) {
    const item: unknown = value[index];
    if (!fitsPoint(item)) return false;
  }
  return true;
}

export function checkLine(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItem(value, 0, aString, issues);
    explainItems(value, checkPoint, issues, 1, fitsPoint);
  }
}
