import { aString, codePointLength, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface UserInput {
  name: string;
  /** @minLength 8 */
  password: string;
}

/** The validator of `UserInput`. */
export const UserInput: Schema<UserInput> = /* @__PURE__ */ defineSchema(
  fitsUserInput,
  checkUserInput,
  "UserInput",
);

function passwordFits(value: unknown): boolean {
  return typeof value === "string" && (value.length >= 16 || codePointLength(value) >= 8);
}

function passwordCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length < 16 && codePointLength(value) < 8) {
    issues.add("minLength", 8);
  }
}

export function fitsUserInput(value: unknown): boolean {
  return isObject(value) && typeof value["name"] === "string" && passwordFits(value["password"]);
}

export function checkUserInput(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["name"], "name", aString, issues);
    required(value["password"], "password", passwordCheck, issues);
  }
}
