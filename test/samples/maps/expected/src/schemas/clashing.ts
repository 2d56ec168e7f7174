import { anInteger, aString, explainAt, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface Clashing {
  count?: number;
  [key: string]: string | number | undefined;
}

/** The validator of `Clashing`. */
export const Clashing: Schema<Clashing> = /* @__PURE__ */ defineSchema(
  fitsClashing,
  checkClashing,
  "Clashing",
);

export function fitsClashing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const count = value["count"];
  if (count !== undefined && !Number.isInteger(count)) return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (key !== "count" && typeof member !== "string") return false;
  }
  return true;
}

export function checkClashing(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["count"], "count", anInteger, issues);
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (key !== "count") explainAt(member, key, aString, issues, "/additionalProperties");
    }
  }
}
