import { explainPart, type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Animal, checkAnimal, fitsAnimal } from "./animal.js";

export type Strict = Animal;

/** The validator of `Strict`. */
export const Strict: Schema<Strict> = /* @__PURE__ */ defineSchema(fitsStrict, checkStrict, "Strict");

export function fitsStrict(value: unknown): boolean {
  if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (!(key === "name")) return false;
    }
  }
  return fitsAnimal(value);
}

export function checkStrict(value: unknown, issues: IssueCollector): void {
  if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (!(key === "name")) issues.add("unevaluatedProperties", false, key);
    }
  }
  explainPart(value, checkAnimal, issues, "/allOf/0");
}
