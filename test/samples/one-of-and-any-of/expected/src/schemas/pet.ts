import { type Check, discriminate, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat } from "./cat.js";
import { checkDog, type Dog } from "./dog.js";

export type Pet = Cat | Dog;

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(checkPet);

const petBranches: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map([
  ["cat", checkCat],
  ["dog", checkDog],
]);

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  discriminate(value, issues, "kind", petBranches);
}
