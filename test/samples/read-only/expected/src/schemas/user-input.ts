import {
  addIssue,
  aString,
  codePointLength,
  isObject,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface UserInput {
  name: string;
  /** @minLength 8 */
  password: string;
}

/** The validator of `UserInput`. */
export const UserInput: Schema<UserInput> = /* @__PURE__ */ defineSchema(fitsUserInput, checkUserInput);

function passwordFits(value: unknown): boolean {
  return typeof value === "string" && (value.length >= 16 || codePointLength(value) >= 8);
}

function passwordCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value.length < 16 && codePointLength(value) < 8) {
    addIssue(issues, "minLength", [], "must have at least 8 characters");
  }
}

export function fitsUserInput(value: unknown): boolean {
  return isObject(value) && typeof value["name"] === "string" && passwordFits(value["password"]);
}

export function checkUserInput(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    required(value["name"], "name", aString, issues);
    required(value["password"], "password", passwordCheck, issues);
  }
}
