import {
  explainAt,
  explainItems,
  type IssueCollector,
  isObject,
  matchesOne,
  oneOf,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The validator of `Json`. */
export const Json: Schema<Json> = /* @__PURE__ */ defineSchema(fitsJson, checkJson, "Json");

function jsonFits(value: unknown): boolean {
  if (typeof value !== "string" && (typeof value !== "number" || !Number.isFinite(value)) && typeof value !== "boolean" && value !== null) {
    return false;
  }
  return true;
}

function jsonFits2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!fitsJson(item)) return false;
  }
  return true;
}

function jsonFits3(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const member of Object.values(value)) {
    if (!fitsJson(member)) return false;
  }
  return true;
}

const jsonAlternatives = [jsonFits, jsonFits2, jsonFits3];

function jsonCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string" && (typeof value !== "number" || !Number.isFinite(value)) && typeof value !== "boolean" && value !== null) {
    issues.add("type", ["string", "number", "boolean", "null"]);
  }
}

function jsonCheck2(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, checkJson, issues, 0, fitsJson);
  }
}

function jsonCheck3(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      explainAt(member, key, checkJson, issues, "/additionalProperties");
    }
  }
}

const jsonChecks = [jsonCheck, jsonCheck2, jsonCheck3];

export function fitsJson(value: unknown): boolean {
  return matchesOne(value, jsonAlternatives);
}

export function checkJson(value: unknown, issues: IssueCollector): void {
  if (!matchesOne(value, jsonAlternatives)) oneOf(value, issues, jsonChecks);
}
