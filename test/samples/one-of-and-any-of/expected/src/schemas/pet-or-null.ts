import { anyOf, aString, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat } from "./cat.js";

export type PetOrNull = Cat | string | null;

/** The validator of `PetOrNull`. */
export const PetOrNull: Schema<PetOrNull> = /* @__PURE__ */ defineSchema(checkPetOrNull);

const petOrNullAlternatives = [checkCat, aString];

export function checkPetOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (value !== null) anyOf(value, issues, petOrNullAlternatives);
}
