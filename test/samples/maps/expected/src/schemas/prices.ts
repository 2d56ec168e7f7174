import { addIssue, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Prices = { [key: string]: number };

/** The validator of `Prices`. */
export const Prices: Schema<Prices> = /* @__PURE__ */ defineSchema(fitsPrices, checkPrices);

export function fitsPrices(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const member of Object.values(value)) {
    if (typeof member !== "number" || !Number.isFinite(member)) return false;
    if (member < 0) return false;
  }
  return true;
}

export function checkPrices(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (typeof member !== "number" || !Number.isFinite(member)) {
        addIssue(issues, "type", [key], "must be a number");
      } else if (member < 0) {
        addIssue(issues, "minimum", [key], "must be at least 0");
      }
    }
  }
}
