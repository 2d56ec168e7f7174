import { addIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface User {
  readonly id: string;
  name: string;
}

/** The validator of `User`. */
export const User: Schema<User> = /* @__PURE__ */ defineSchema(checkUser);

export function checkUser(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const id = getOwn(value, "id");
    if (id === undefined) {
      addIssue(issues, "required", ["id"], "is required");
    } else if (typeof id !== "string") {
      addIssue(issues, "type", ["id"], "must be a string");
    }
    const name = getOwn(value, "name");
    if (name === undefined) {
      addIssue(issues, "required", ["name"], "is required");
    } else if (typeof name !== "string") {
      addIssue(issues, "type", ["name"], "must be a string");
    }
  }
}
