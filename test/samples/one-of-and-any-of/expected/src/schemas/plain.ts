import { oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat } from "./cat.js";
import { checkDog, type Dog } from "./dog.js";

export type Plain = Cat | Dog;

/** The validator of `Plain`. */
export const Plain: Schema<Plain> = /* @__PURE__ */ defineSchema(checkPlain);

const plainAlternatives = [checkCat, checkDog];

export function checkPlain(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, plainAlternatives);
}
