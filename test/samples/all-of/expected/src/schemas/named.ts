import { explainPart, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Animal, checkAnimal, fitsAnimal } from "./animal.js";

/** One part, and keywords of its own. */
export type Named = {
  /** @minLength 1 */
  nickname: string;
} & Animal;

/** The validator of `Named`. */
export const Named: Schema<Named> = /* @__PURE__ */ defineSchema(fitsNamed, checkNamed, "Named");

function nonEmptyStringFits(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function nonEmptyStringCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value === "") {
    issues.add("minLength", 1);
  }
}

export function fitsNamed(value: unknown): boolean {
  return (!isObject(value) || nonEmptyStringFits(value["nickname"])) && fitsAnimal(value);
}

export function checkNamed(value: unknown, issues: IssueCollector): void {
  if (isObject(value)) required(value["nickname"], "nickname", nonEmptyStringCheck, issues);
  explainPart(value, checkAnimal, issues, "/allOf/0");
}
