import { aBoolean, addIssue, isObject, required, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Animal, checkAnimal, fitsAnimal } from "./animal.js";

/** An animal that barks. */
export type Dog = Animal & {
  barks: boolean;
};

/** The validator of `Dog`. */
export const Dog: Schema<Dog> = /* @__PURE__ */ defineSchema(fitsDog, checkDog, "Dog");

export function fitsDog(value: unknown): boolean {
  return fitsAnimal(value) && isObject(value) && typeof value["barks"] === "boolean";
}

export function checkDog(value: unknown, issues: ValidationIssue[]): void {
  checkAnimal(value, issues);
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    required(value["barks"], "barks", aBoolean, issues);
  }
}
