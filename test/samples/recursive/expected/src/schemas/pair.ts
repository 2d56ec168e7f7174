import { aNumber, aString, explainItem, type IssueCollector, matchesOne, oneOf } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Pair = number | [Pair, string];

/** The validator of `Pair`. */
export const Pair: Schema<Pair> = /* @__PURE__ */ defineSchema(fitsPair, checkPair, "Pair");

function pairFits(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function pairFits2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 2) return false;
  if (value.length > 0) {
    const pairItem0: unknown = value[0];
    if (!fitsPair(pairItem0)) return false;
  }
  if (value.length > 1) {
    const pairItem1: unknown = value[1];
    if (typeof pairItem1 !== "string") return false;
  }
  return true;
}

const pairAlternatives = [pairFits, pairFits2];

function pairCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    if (value.length < 2) issues.add("minItems", 2);
    explainItem(value, 0, checkPair, issues);
    explainItem(value, 1, aString, issues);
  }
}

const pairChecks = [aNumber, pairCheck];

export function fitsPair(value: unknown): boolean {
  return matchesOne(value, pairAlternatives);
}

export function checkPair(value: unknown, issues: IssueCollector): void {
  if (!matchesOne(value, pairAlternatives)) oneOf(value, issues, pairChecks);
}
