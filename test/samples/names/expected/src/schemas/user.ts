import { aString, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface User {
  "a-b"?: string;
  a_b?: string;
  class?: string;
}

/** The validator of `User`. */
export const User: Schema<User> = /* @__PURE__ */ defineSchema(fitsUser, checkUser, "User");

export function fitsUser(value: unknown): boolean {
  if (!isObject(value)) return false;
  const aB = value["a-b"];
  if (aB !== undefined && typeof aB !== "string") return false;
  const aB2 = value["a_b"];
  if (aB2 !== undefined && typeof aB2 !== "string") return false;
  const classValue = value["class"];
  return classValue === undefined || typeof classValue === "string";
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
