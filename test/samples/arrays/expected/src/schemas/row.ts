import { aNumber, aString, explainItem, explainItems, type IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/** @minItems 1 */
export type Row = [string, ...number[]];

/** The validator of `Row`. */
export const Row: Schema<Row> = /* @__PURE__ */ defineSchema(fitsRow, checkRow, "Row");

export function fitsRow(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  if (value.length > 0) {
    const rowItem0: unknown = value[0];
    if (typeof rowItem0 !== "string") return false;
  }
  for (let index = 1; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "number" || !Number.isFinite(item)) return false;
  }
  return true;
}

export function checkRow(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    if (value.length < 1) issues.add("minItems", 1);
    explainItem(value, 0, aString, issues);
    explainItems(value, aNumber, issues, 1);
  }
}
