import { type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Anything = { [key: string]: unknown };

/** The validator of `Anything`. */
export const Anything: Schema<Anything> = /* @__PURE__ */ defineSchema(
  fitsAnything,
  checkAnything,
  "Anything",
);

export function fitsAnything(value: unknown): boolean {
  return isObject(value);
}

export function checkAnything(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) issues.add("type", "object");
}
