import { addIssue, addTypeIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
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
    if (typeof id !== "string") addTypeIssue(issues, ["id"], "must be a string", id);
    const name = getOwn(value, "name");
    if (typeof name !== "string") addTypeIssue(issues, ["name"], "must be a string", name);
  }
}
