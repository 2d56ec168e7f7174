import { addIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface User {
  "a-b"?: string;
  a_b?: string;
  class?: string;
}

/** The validator of `User`. */
export const User: Schema<User> = /* @__PURE__ */ defineSchema(checkUser);

export function checkUser(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const aB = getOwn(value, "a-b");
    if (aB !== undefined && typeof aB !== "string") addIssue(issues, "type", ["a-b"], "must be a string");
    const aB2 = getOwn(value, "a_b");
    if (aB2 !== undefined && typeof aB2 !== "string") addIssue(issues, "type", ["a_b"], "must be a string");
    const classValue = getOwn(value, "class");
    if (classValue !== undefined && typeof classValue !== "string") {
      addIssue(issues, "type", ["class"], "must be a string");
    }
  }
}
