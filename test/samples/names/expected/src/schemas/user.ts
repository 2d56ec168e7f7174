import { aString, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface User {
  "a-b"?: string;
  a_b?: string;
  class?: string;
}

/** The validator of `User`. */
export const User: Schema<User> = /* @__PURE__ */ defineSchema(fitsUser, checkUser);

export function fitsUser(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["a-b"] !== undefined && typeof value["a-b"] !== "string") return false;
  if (value["a_b"] !== undefined && typeof value["a_b"] !== "string") return false;
  return value["class"] === undefined || typeof value["class"] === "string";
}

export function checkUser(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["a-b"], "a-b", aString, issues);
    optional(value["a_b"], "a_b", aString, issues);
    optional(value["class"], "class", aString, issues);
  }
}
