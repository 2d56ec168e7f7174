import { aBoolean, explainItems, type IssueCollector, matchesOne, oneOf } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Nested = null & (boolean | Nested[]);

/** The validator of `Nested`. */
export const Nested: Schema<Nested> = /* @__PURE__ */ defineSchema(fitsNested, checkNested, "Nested");

function nestedFits(value: unknown): boolean {
  return typeof value === "boolean";
}

function nestedFits2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!fitsNested(item)) return false;
  }
  return true;
}

const nestedAlternatives = [nestedFits, nestedFits2];

function nestedCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, checkNested, issues, 0, fitsNested);
  }
}

const nestedChecks = [aBoolean, nestedCheck];

export function fitsNested(value: unknown): boolean {
  return value === null && matchesOne(value, nestedAlternatives);
}

export function checkNested(value: unknown, issues: IssueCollector): void {
  if (value !== null) {
    issues.add("type", "null");
  } else if (!matchesOne(value, nestedAlternatives)) {
    oneOf(value, issues, nestedChecks);
  }
}
