import type { IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Level = 1 | 2 | 3;

/** The validator of `Level`. */
export const Level: Schema<Level> = /* @__PURE__ */ defineSchema(fitsLevel, checkLevel, "Level");

export function fitsLevel(value: unknown): boolean {
  return value === 1 || value === 2 || value === 3;
}

export function checkLevel(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (value !== 1 && value !== 2 && value !== 3) {
    issues.add("enum", [1, 2, 3]);
  }
}
