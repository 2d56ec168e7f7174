import { addIssue, explainAt, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Codes = { [key: string]: string };

/** The validator of `Codes`. */
export const Codes: Schema<Codes> = /* @__PURE__ */ defineSchema(fitsCodes, checkCodes);

const codesNamePattern = /* @__PURE__ */ new RegExp("^[a-z]+$", "u");

function codesNameFits(value: unknown): boolean {
  return typeof value !== "string" || codesNamePattern.test(value);
}

function codesNameCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value === "string" && !codesNamePattern.test(value)) {
    addIssue(issues, "pattern", [], "must match the pattern ^[a-z]+$");
  }
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

export function checkCodes(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (typeof member !== "string") addIssue(issues, "type", [key], "must be a string");
    }
    for (const name of Object.keys(value)) {
      explainAt(codesNameCheck, name, issues, name);
    }
  }
}
