import {
  type BranchCheck,
  discriminate,
  type Fits,
  type IssueCollector,
  matchesBranch,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";
import { checkDog, type Dog, fitsDog } from "./dog.js";

export type Pet = Cat | Dog;

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(fitsPet, checkPet, "Pet");

const petBranches: ReadonlyMap<string, Fits> = /* @__PURE__ */ new Map([["cat", fitsCat], ["dog", fitsDog]]);

const petBranchChecks: ReadonlyMap<string, BranchCheck> = /* @__PURE__ */ new Map([
  ["cat", [checkCat, "/oneOf/0"]],
  ["dog", [checkDog, "/oneOf/1"]],
]);

export function fitsPet(value: unknown): boolean {
  return matchesBranch(value, "kind", petBranches);
}

export function checkPet(value: unknown, issues: IssueCollector): void {
  discriminate(value, issues, "kind", petBranchChecks);
}
