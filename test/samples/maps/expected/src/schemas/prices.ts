import { explainAt, type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Prices = { [key: string]: number };

/** The validator of `Prices`. */
export const Prices: Schema<Prices> = /* @__PURE__ */ defineSchema(fitsPrices, checkPrices, "Prices");

function pricesMemberCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    issues.add("type", "number");
  } else if (value < 0) {
    issues.add("minimum", 0);
  }
}

export function fitsPrices(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const member of Object.values(value)) {
    if (typeof member !== "number" || !Number.isFinite(member)) return false;
    if (member < 0) return false;
  }
  return true;
}

export function checkPrices(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      explainAt(member, key, pricesMemberCheck, issues, "/additionalProperties");
    }
  }
}
