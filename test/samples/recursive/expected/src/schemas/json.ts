import { addIssue, checkAt, isObject, oneOf, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The validator of `Json`. */
export const Json: Schema<Json> = /* @__PURE__ */ defineSchema(checkJson);

function jsonCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string" && (typeof value !== "number" || !Number.isFinite(value)) && typeof value !== "boolean" && value !== null) {
    addIssue(issues, "type", [], "must be a string or a number or a boolean or null");
  }
}

function jsonCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      checkAt(checkJson, item, issues, index);
    }
  }
}

function jsonCheck3(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      checkAt(checkJson, member, issues, key);
    }
  }
}

const jsonAlternatives = [jsonCheck, jsonCheck2, jsonCheck3];

export function checkJson(value: unknown, issues: ValidationIssue[]): void {
  oneOf(value, issues, jsonAlternatives);
}
