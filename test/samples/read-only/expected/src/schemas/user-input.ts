import {
  addIssue,
  addTypeIssue,
  codePointLength,
  getOwn,
  isObject,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface UserInput {
  name: string;
  /** @minLength 8 */
  password: string;
}

/** The validator of `UserInput`. */
export const UserInput: Schema<UserInput> = /* @__PURE__ */ defineSchema(checkUserInput);

export function checkUserInput(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const name = getOwn(value, "name");
    if (typeof name !== "string") addTypeIssue(issues, ["name"], "must be a string", name);
    const password = getOwn(value, "password");
    if (typeof password !== "string") {
      addTypeIssue(issues, ["password"], "must be a string", password);
    } else if (codePointLength(password) < 8) {
      addIssue(issues, "minLength", ["password"], "must have at least 8 characters");
    }
  }
}
