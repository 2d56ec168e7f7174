import { type IssueCollector, matchesOne, oneOf } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";
import { checkDog, type Dog, fitsDog } from "./dog.js";

export type Plain = Cat | Dog;

/** The validator of `Plain`. */
export const Plain: Schema<Plain> = /* @__PURE__ */ defineSchema(fitsPlain, checkPlain, "Plain");

const plainAlternatives = [fitsCat, fitsDog];

const plainChecks = [checkCat, checkDog];

export function fitsPlain(value: unknown): boolean {
  return matchesOne(value, plainAlternatives);
}

export function checkPlain(value: unknown, issues: IssueCollector): void {
  if (!matchesOne(value, plainAlternatives)) oneOf(value, issues, plainChecks);
}
