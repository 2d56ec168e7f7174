import { aString, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface User {
  readonly id: string;
  name: string;
}

/** The validator of `User`. */
export const User: Schema<User> = /* @__PURE__ */ defineSchema(fitsUser, checkUser, "User");

export function fitsUser(value: unknown): boolean {
  return isObject(value) && typeof value["id"] === "string" && typeof value["name"] === "string";
}

export function checkUser(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["id"], "id", aString, issues);
    required(value["name"], "name", aString, issues);
  }
}
