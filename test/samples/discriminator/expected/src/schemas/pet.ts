import {
  addIssue,
  type Check,
  discriminate,
  type Fits,
  isObject,
  matchesBranch,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Bird, checkBird, fitsBird } from "./bird.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";
import { checkDog, type Dog, fitsDog } from "./dog.js";

export type Pet = Cat | Dog | Bird | null;

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(fitsPet, checkPet, "Pet");

const petBranches: ReadonlyMap<string, Fits> = /* @__PURE__ */ new Map([
  ["cat", fitsCat],
  ["dog", fitsDog],
  ["puppy", fitsDog],
  ["Bird", fitsBird],
]);

const petBranchChecks: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map([
  ["cat", checkCat],
  ["dog", checkDog],
  ["puppy", checkDog],
  ["Bird", checkBird],
]);

export function fitsPet(value: unknown): boolean {
  if (isObject(value)) {
    if (!matchesBranch(value, "kind", petBranches)) return false;
  } else if (value !== null) {
    return false;
  }
  return true;
}

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (isObject(value)) {
    discriminate(value, issues, "kind", petBranchChecks);
  } else if (value !== null) {
    addIssue(issues, "type", [], "must be null");
  }
}
