import { aString, explainAt, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface Open {
  id: string;
  [key: string]: string;
}

/** The validator of `Open`. */
export const Open: Schema<Open> = /* @__PURE__ */ defineSchema(fitsOpen, checkOpen, "Open");

export function fitsOpen(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value["id"] !== "string") return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (key !== "id" && typeof member !== "string") return false;
  }
  return true;
}

export function checkOpen(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["id"], "id", aString, issues);
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (key !== "id") explainAt(member, key, aString, issues, "/additionalProperties");
    }
  }
}
