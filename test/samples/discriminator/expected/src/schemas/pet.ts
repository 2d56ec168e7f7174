import {
  aNull,
  type BranchCheck,
  discriminate,
  explainPart,
  type Fits,
  type IssueCollector,
  isObject,
  matchesBranch,
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

const petBranchChecks: ReadonlyMap<string, BranchCheck> = /* @__PURE__ */ new Map([
  ["cat", [checkCat, "/oneOf/0"]],
  ["dog", [checkDog, "/oneOf/1"]],
  ["puppy", [checkDog, "/oneOf/1"]],
  ["Bird", [checkBird, "/oneOf/2"]],
]);

export function fitsPet(value: unknown): boolean {
  if (isObject(value)) {
    if (!matchesBranch(value, "kind", petBranches)) return false;
  } else if (value !== null) {
    return false;
  }
  return true;
}

export function checkPet(value: unknown, issues: IssueCollector): void {
  if (isObject(value)) {
    discriminate(value, issues, "kind", petBranchChecks);
  } else {
    explainPart(value, aNull, issues, "/oneOf/3");
  }
}
