import {
  addIssue,
  aString,
  codePointLength,
  isDate,
  isEmail,
  isInt64,
  isMultipleOf,
  isObject,
  isUnique,
  optional,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/**
 * An animal that lives with people.
 *
 * @minProperties 3
 */
export interface Pet {
  /**
   * @minimum 1
   * @format int64
   */
  id: number;
  /**
   * What it is called.
   *
   * @minLength 1
   * @maxLength 40
   * @pattern ^[A-Z]
   */
  name: string;
  /**
   * @maximum 99.5
   * @exclusiveMinimum 0
   * @multipleOf 0.5
   * @default 3.5
   */
  weight?: number;
  /**
   * @format email
   * @example "rex@example.com"
   */
  email?: string;
  /**
   * @minItems 1
   * @maxItems 5
   * @uniqueItems
   */
  tags?: string[];
  owner?: {
    /** @format date */
    since: string;
  };
  /** @deprecated */
  nickname?: string;
}

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(fitsPet, checkPet);

function idFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && isInt64(value);
}

const namePattern = /* @__PURE__ */ new RegExp("^[A-Z]", "u");

function nameFits(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (value === "") return false;
  if (value.length > 40 && codePointLength(value) > 40) return false;
  return namePattern.test(value);
}

function weightFits(value: unknown): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (value > 99.5) return false;
  if (value <= 0) return false;
  return isMultipleOf(value, 0.5);
}

function emailFits(value: unknown): boolean {
  return typeof value === "string" && isEmail(value);
}

function tagsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length < 1) return false;
  if (value.length > 5) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return isUnique(value);
}

function dateFits(value: unknown): boolean {
  return typeof value === "string" && isDate(value);
}

function ownerFits(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!dateFits(value["since"])) return false;
  for (const key of Object.keys(value)) {
    if (key !== "since") return false;
  }
  return true;
}

function idCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  } else {
    if (value < 1) addIssue(issues, "minimum", [], "must be at least 1");
    if (!isInt64(value)) addIssue(issues, "format", [], "must be a 64-bit integer");
  }
}

function nameCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else {
    if (value === "") addIssue(issues, "minLength", [], "must not be empty");
    if (value.length > 40 && codePointLength(value) > 40) {
      addIssue(issues, "maxLength", [], "must have at most 40 characters");
    }
    if (!namePattern.test(value)) addIssue(issues, "pattern", [], "must match the pattern ^[A-Z]");
  }
}

function weightCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    addIssue(issues, "type", [], "must be a number");
  } else {
    if (value > 99.5) addIssue(issues, "maximum", [], "must be at most 99.5");
    if (value <= 0) addIssue(issues, "exclusiveMinimum", [], "must be greater than 0");
    if (!isMultipleOf(value, 0.5)) addIssue(issues, "multipleOf", [], "must be a multiple of 0.5");
  }
}

function emailCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (!isEmail(value)) {
    addIssue(issues, "format", [], "must be an email address");
  }
}

function tagsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    if (value.length < 1) addIssue(issues, "minItems", [], "must have at least 1 item");
    if (value.length > 5) addIssue(issues, "maxItems", [], "must have at most 5 items");
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
    if (!isUnique(value)) addIssue(issues, "uniqueItems", [], "must not have equal items");
  }
}

function dateCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (!isDate(value)) {
    addIssue(issues, "format", [], "must be a date such as 2025-01-31");
  }
}

function ownerCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    required(value["since"], "since", dateCheck, issues);
    for (const key of Object.keys(value)) {
      if (key !== "since") addIssue(issues, "additionalProperties", [key], "is not known");
    }
  }
}

export function fitsPet(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Object.keys(value).length < 3) return false;
  if (!idFits(value["id"])) return false;
  if (!nameFits(value["name"])) return false;
  const weight = value["weight"];
  if (weight !== undefined && !weightFits(weight)) return false;
  const email = value["email"];
  if (email !== undefined && !emailFits(email)) return false;
  const tags = value["tags"];
  if (tags !== undefined && !tagsFits(tags)) return false;
  const owner = value["owner"];
  if (owner !== undefined && !ownerFits(owner)) return false;
  const nickname = value["nickname"];
  return nickname === undefined || typeof nickname === "string";
}

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    if (Object.keys(value).length < 3) {
      addIssue(issues, "minProperties", [], "must have at least 3 properties");
    }
    required(value["id"], "id", idCheck, issues);
    required(value["name"], "name", nameCheck, issues);
    optional(value["weight"], "weight", weightCheck, issues);
    optional(value["email"], "email", emailCheck, issues);
    optional(value["tags"], "tags", tagsCheck, issues);
    optional(value["owner"], "owner", ownerCheck, issues);
    optional(value["nickname"], "nickname", aString, issues);
  }
}
