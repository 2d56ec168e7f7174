import { addIssue, countFitting, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Winners = number[];

/** The validator of `Winners`. */
export const Winners: Schema<Winners> = /* @__PURE__ */ defineSchema(fitsWinners, checkWinners, "Winners");

function winnersContainsFits(value: unknown): boolean {
  return value === 1;
}

export function fitsWinners(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "number" || !Number.isInteger(item)) return false;
  }
  const winnersMatches = countFitting(value, winnersContainsFits);
  if (winnersMatches < 1) return false;
  return winnersMatches <= 2;
}

export function checkWinners(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "number" || !Number.isInteger(item)) {
        addIssue(issues, "type", [index], "must be an integer");
      }
    }
    const winnersMatches = countFitting(value, winnersContainsFits);
    if (winnersMatches < 1) addIssue(issues, "contains", [], "must contain at least 1 matching items");
    if (winnersMatches > 2) addIssue(issues, "maxContains", [], "must contain at most 2 matching items");
  }
}
