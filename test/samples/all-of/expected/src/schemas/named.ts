import { addIssue, addTypeIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Animal, checkAnimal } from "./animal.js";

/** One part, and keywords of its own. */
export type Named = {
  /** @minLength 1 */
  nickname: string;
} & Animal;

/** The validator of `Named`. */
export const Named: Schema<Named> = /* @__PURE__ */ defineSchema(checkNamed);

export function checkNamed(value: unknown, issues: ValidationIssue[]): void {
  if (isObject(value)) {
    const nickname = getOwn(value, "nickname");
    if (typeof nickname !== "string") {
      addTypeIssue(issues, ["nickname"], "must be a string", nickname);
    } else if (nickname === "") {
      addIssue(issues, "minLength", ["nickname"], "must not be empty");
    }
  }
  checkAnimal(value, issues);
}
