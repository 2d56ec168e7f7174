import {
  addIssue,
  isObject,
  matchesOne,
  oneOf,
  optional,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkOwner, fitsOwner, type Owner } from "./owner.js";

export interface Pet {
  owner: Owner | null;
  size: "small" | "large" | null;
  /** @exclusiveMinimum 0 */
  age?: number | null;
  tags?: string[] | null;
}

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(fitsPet, checkPet);

function ownerFits2(value: unknown): boolean {
  return value === null;
}

const ownerAlternatives = [fitsOwner, ownerFits2];

function ownerFits(value: unknown): boolean {
  return matchesOne(value, ownerAlternatives);
}

function ageFits(value: unknown): boolean {
  return value === null || (typeof value === "number" && Number.isInteger(value) && value > 0);
}

function tagsFits(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function ownerCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (value !== null) addIssue(issues, "type", [], "must be null");
}

const ownerChecks = [checkOwner, ownerCheck2];

function ownerCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!matchesOne(value, ownerAlternatives)) oneOf(value, issues, ownerChecks);
}

function sizeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string" && value !== null) {
    addIssue(issues, "type", [], "must be a string or null");
  } else if (value !== "small" && value !== "large" && value !== null) {
    addIssue(issues, "enum", [], 'must be one of "small", "large", null');
  }
}

function ageCheck(value: unknown, issues: ValidationIssue[]): void {
  if ((typeof value !== "number" || !Number.isInteger(value)) && value !== null) {
    addIssue(issues, "type", [], "must be an integer or null");
  } else if (typeof value === "number" && value <= 0) {
    addIssue(issues, "exclusiveMinimum", [], "must be greater than 0");
  }
}

function tagsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value) && value !== null) {
    addIssue(issues, "type", [], "must be an array or null");
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
  }
}

export function fitsPet(value: unknown): boolean {
  if (!isObject(value)) return false;
  const owner = value["owner"];
  if (owner === undefined || !ownerFits(owner)) return false;
  const size = value["size"];
  if (size !== "small" && size !== "large" && size !== null) return false;
  const age = value["age"];
  if (age !== undefined && !ageFits(age)) return false;
  const tags = value["tags"];
  return tags === undefined || tagsFits(tags);
}

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    required(value["owner"], "owner", ownerCheck, issues);
    required(value["size"], "size", sizeCheck, issues);
    optional(value["age"], "age", ageCheck, issues);
    optional(value["tags"], "tags", tagsCheck, issues);
  }
}
