import {
  anInteger,
  aString,
  explainItems,
  type IssueCollector,
  matchesOne,
  oneOf,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Mixed = (string | number)[];

/** The validator of `Mixed`. */
export const Mixed: Schema<Mixed> = /* @__PURE__ */ defineSchema(fitsMixed, checkMixed, "Mixed");

function itemFits(value: unknown): boolean {
  return typeof value === "string";
}

function itemFits2(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value);
}

const itemAlternatives = [itemFits, itemFits2];

const mixedItemChecks = [aString, anInteger];

function mixedItemCheck(value: unknown, issues: IssueCollector): void {
  if (!matchesOne(value, itemAlternatives)) oneOf(value, issues, mixedItemChecks);
}

export function fitsMixed(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!matchesOne(item, itemAlternatives)) return false;
  }
  return true;
}

export function checkMixed(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, mixedItemCheck, issues);
  }
}
