import { aString, explainAt, type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Codes = { [key: string]: string };

/** The validator of `Codes`. */
export const Codes: Schema<Codes> = /* @__PURE__ */ defineSchema(fitsCodes, checkCodes, "Codes");

const codesNamePattern = /* @__PURE__ */ new RegExp("^[a-z]+$", "u");

function codesNameFits(value: unknown): boolean {
  return typeof value !== "string" || codesNamePattern.test(value);
}

function codesNameCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value === "string" && !codesNamePattern.test(value)) issues.add("pattern", "^[a-z]+$");
}

export function fitsCodes(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const member of Object.values(value)) {
    if (typeof member !== "string") return false;
  }
  for (const name of Object.keys(value)) {
    if (!codesNameFits(name)) return false;
  }
  return true;
}

export function checkCodes(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      explainAt(member, key, aString, issues, "/additionalProperties");
    }
    for (const name of Object.keys(value)) {
      explainAt(name, name, codesNameCheck, issues, "/propertyNames");
    }
  }
}
