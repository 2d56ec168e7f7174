import {
  anInteger,
  anyOf,
  aString,
  explainItems,
  type IssueCollector,
  matchesOne,
  oneOf,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Deep = string | (number | Deep)[];

/** The validator of `Deep`. */
export const Deep: Schema<Deep> = /* @__PURE__ */ defineSchema(fitsDeep, checkDeep, "Deep");

function deepFits(value: unknown): boolean {
  return typeof value === "string";
}

function deepFits2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!Number.isInteger(item) && !fitsDeep(item)) return false;
  }
  return true;
}

const deepAlternatives = [deepFits, deepFits2];

const deepItemChecks = [anInteger, checkDeep];

function deepItemCheck(value: unknown, issues: IssueCollector): void {
  if (!Number.isInteger(value) && !fitsDeep(value)) anyOf(value, issues, deepItemChecks);
}

function deepCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, deepItemCheck, issues);
  }
}

const deepChecks = [aString, deepCheck];

export function fitsDeep(value: unknown): boolean {
  return matchesOne(value, deepAlternatives);
}

export function checkDeep(value: unknown, issues: IssueCollector): void {
  if (!matchesOne(value, deepAlternatives)) oneOf(value, issues, deepChecks);
}
