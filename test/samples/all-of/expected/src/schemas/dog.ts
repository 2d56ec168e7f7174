import { aBoolean, explainPart, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Animal, checkAnimal, fitsAnimal } from "./animal.js";

/** An animal that barks. */
export type Dog = Animal & {
  barks: boolean;
};

/** The validator of `Dog`. */
export const Dog: Schema<Dog> = /* @__PURE__ */ defineSchema(fitsDog, checkDog, "Dog");

function dogCheck(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["barks"], "barks", aBoolean, issues);
  }
}

export function fitsDog(value: unknown): boolean {
  return fitsAnimal(value) && isObject(value) && typeof value["barks"] === "boolean";
}

export function checkDog(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    explainPart(value, checkAnimal, issues, "/allOf/0");
  } else {
    explainPart(value, checkAnimal, issues, "/allOf/0");
    explainPart(value, dogCheck, issues, "/allOf/1");
  }
}
