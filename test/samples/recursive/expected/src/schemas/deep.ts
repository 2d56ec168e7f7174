import {
  addIssue,
  anInteger,
  anyOf,
  aString,
  matchesOne,
  nested,
  oneOf,
  type ValidationIssue,
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

const itemChecks = [anInteger, checkDeep];

function deepCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (!Number.isInteger(item) && !fitsDeep(item)) {
        const fromItem = issues.length;
        anyOf(item, issues, itemChecks);
        if (issues.length > fromItem) nested(issues, fromItem, index);
      }
    }
  }
}

const deepChecks = [aString, deepCheck];

export function fitsDeep(value: unknown): boolean {
  return matchesOne(value, deepAlternatives);
}

export function checkDeep(value: unknown, issues: ValidationIssue[]): void {
  if (!matchesOne(value, deepAlternatives)) oneOf(value, issues, deepChecks);
}
