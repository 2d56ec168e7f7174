import { addIssue, type ValidationIssue } from "../runtime/checks.js";
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

export function checkPoint(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    if (value.length < 2) addIssue(issues, "minItems", [], "must have at least 2 items");
    if (value.length > 0) {
      const pointItem0: unknown = value[0];
      if (typeof pointItem0 !== "number" || !Number.isFinite(pointItem0)) {
        addIssue(issues, "type", [0], "must be a number");
      }
    }
    if (value.length > 1) {
      const pointItem1: unknown = value[1];
      if (typeof pointItem1 !== "number" || !Number.isFinite(pointItem1)) {
        addIssue(issues, "type", [1], "must be a number");
      }
    }
    for (let index = 2; index < value.length; index++) {
      addIssue(issues, "false", [index], "is not allowed");
    }
  }
}
