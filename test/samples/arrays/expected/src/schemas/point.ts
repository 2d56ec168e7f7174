import { aNumber, explainItem, explainItems, type IssueCollector, nothing } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** @minItems 2 */
export type Point = [number, number];

/** The validator of `Point`. */
export const Point: Schema<Point> = /* @__PURE__ */ defineSchema(fitsPoint, checkPoint, "Point");

export function fitsPoint(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 2) return false;
  if (value.length > 0) {
    const pointItem0: unknown = value[0];
    if (typeof pointItem0 !== "number" || !Number.isFinite(pointItem0)) return false;
  }
  if (value.length > 1) {
    const pointItem1: unknown = value[1];
    if (typeof pointItem1 !== "number" || !Number.isFinite(pointItem1)) return false;
  }
  return value.length <= 2;
}

export function checkPoint(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    if (value.length < 2) issues.add("minItems", 2);
    explainItem(value, 0, aNumber, issues);
    explainItem(value, 1, aNumber, issues);
    explainItems(value, nothing, issues, 2);
  }
}
