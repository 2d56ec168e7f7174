import type { IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type NotEmpty = string;

/** The validator of `NotEmpty`. */
export const NotEmpty: Schema<NotEmpty> = /* @__PURE__ */ defineSchema(
  fitsNotEmpty,
  checkNotEmpty,
  "NotEmpty",
);

function notEmptyNotFits(value: unknown): boolean {
  return value === "";
}

export function fitsNotEmpty(value: unknown): boolean {
  return typeof value === "string" && !notEmptyNotFits(value);
}

export function checkNotEmpty(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (notEmptyNotFits(value)) {
    issues.add("not");
  }
}
