import type { IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** A color of the palette. */
export type Color = "red" | "dark red" | "it's";

/** The validator of `Color`. */
export const Color: Schema<Color> = /* @__PURE__ */ defineSchema(fitsColor, checkColor, "Color");

export function fitsColor(value: unknown): boolean {
  return value === "red" || value === "dark red" || value === "it's";
}

export function checkColor(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "red" && value !== "dark red" && value !== "it's") {
    issues.add("enum", ["red", "dark red", "it's"]);
  }
}
