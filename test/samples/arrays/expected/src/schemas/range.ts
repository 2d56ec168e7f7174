import {
  anInteger,
  anIntegerOrNull,
  explainItem,
  explainItems,
  type IssueCollector,
  nothing,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** @minItems 1 */
export type Range = [number, (number | null)?];

/** The validator of `Range`. */
export const Range: Schema<Range> = /* @__PURE__ */ defineSchema(fitsRange, checkRange, "Range");

export function fitsRange(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  if (value.length > 0) {
    const rangeItem0: unknown = value[0];
    if (typeof rangeItem0 !== "number" || !Number.isInteger(rangeItem0)) return false;
  }
  if (value.length > 1) {
    const rangeItem1: unknown = value[1];
    if ((typeof rangeItem1 !== "number" || !Number.isInteger(rangeItem1)) && rangeItem1 !== null) {
      return false;
    }
  }
  return value.length <= 2;
}

export function checkRange(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    if (value.length < 1) issues.add("minItems", 1);
    explainItem(value, 0, anInteger, issues);
    explainItem(value, 1, anIntegerOrNull, issues);
    explainItems(value, nothing, issues, 2);
  }
}
