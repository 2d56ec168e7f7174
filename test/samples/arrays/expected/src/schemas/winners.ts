import { anInteger, countFitting, explainItems, type IssueCollector } from "../runtime/checks.js";
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

export function checkWinners(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, anInteger, issues);
    const winnersMatches = countFitting(value, winnersContainsFits);
    if (winnersMatches < 1) issues.add("contains");
    if (winnersMatches > 2) issues.add("maxContains", 2);
  }
}
