import { addIssue, type Check, discriminate, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Bird, checkBird } from "./bird.js";
import { type Cat, checkCat } from "./cat.js";
import { checkDog, type Dog } from "./dog.js";

export type Pet = Cat | Dog | Bird | null;

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(checkPet);

const petBranches: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map([
  ["cat", checkCat],
  ["dog", checkDog],
  ["puppy", checkDog],
  ["Bird", checkBird],
]);

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (isObject(value)) {
    discriminate(value, issues, "kind", petBranches);
  } else if (value !== null) {
    addIssue(issues, "type", [], "must be null");
  }
}
