import { anyOf, aString, type IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";

export type PetOrNull = Cat | string | null;

/** The validator of `PetOrNull`. */
export const PetOrNull: Schema<PetOrNull> = /* @__PURE__ */ defineSchema(
  fitsPetOrNull,
  checkPetOrNull,
  "PetOrNull",
);

const petOrNullChecks = [checkCat, aString];

export function fitsPetOrNull(value: unknown): boolean {
  return value === null || fitsCat(value) || typeof value === "string";
}

export function checkPetOrNull(value: unknown, issues: IssueCollector): void {
  if (value !== null && !fitsCat(value) && typeof value !== "string") {
    anyOf(value, issues, petOrNullChecks, ["/anyOf/0/anyOf/0", "/anyOf/0/anyOf/1"]);
  }
}
