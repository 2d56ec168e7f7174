import { addIssue, type ValidationIssue } from "../runtime/checks.js";
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

export function checkRange(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    if (value.length < 1) addIssue(issues, "minItems", [], "must have at least 1 item");
    if (value.length > 0) {
      const rangeItem0: unknown = value[0];
      if (typeof rangeItem0 !== "number" || !Number.isInteger(rangeItem0)) {
        addIssue(issues, "type", [0], "must be an integer");
      }
    }
    if (value.length > 1) {
      const rangeItem1: unknown = value[1];
      if ((typeof rangeItem1 !== "number" || !Number.isInteger(rangeItem1)) && rangeItem1 !== null) {
        addIssue(issues, "type", [1], "must be an integer or null");
      }
    }
    for (let index = 2; index < value.length; index++) {
      addIssue(issues, "false", [index], "is not allowed");
    }
  }
}
