import type { IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Mixed = "auto" | 0 | true | null;

/** The validator of `Mixed`. */
export const Mixed: Schema<Mixed> = /* @__PURE__ */ defineSchema(fitsMixed, checkMixed, "Mixed");

const mixedValues: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["auto", 0, true, null]);

export function fitsMixed(value: unknown): boolean {
  return mixedValues.has(value);
}

export function checkMixed(value: unknown, issues: IssueCollector): void {
  if (!mixedValues.has(value)) issues.add("enum", mixedValues);
}
