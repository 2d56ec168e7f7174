import {
  aString,
  codePointLength,
  explainItems,
  type IssueCollector,
  isDate,
  isEmail,
  isInt64,
  isMultipleOf,
  isObject,
  isUnique,
  optional,
  required,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
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
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(fitsPet, checkPet, "Pet", fillPet);

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

function idCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else {
    if (value < 1) issues.add("minimum", 1);
    if (!isInt64(value)) issues.add("format", "int64");
  }
}

function nameCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else {
    if (value === "") issues.add("minLength", 1);
    if (value.length > 40 && codePointLength(value) > 40) issues.add("maxLength", 40);
    if (!namePattern.test(value)) issues.add("pattern", "^[A-Z]");
  }
}

function weightCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    issues.add("type", "number");
  } else {
    if (value > 99.5) issues.add("maximum", 99.5);
    if (value <= 0) issues.add("exclusiveMinimum", 0);
    if (!isMultipleOf(value, 0.5)) issues.add("multipleOf", 0.5);
  }
}

function emailCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (!isEmail(value)) {
    issues.add("format", "email");
  }
}

function tagsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    if (value.length < 1) issues.add("minItems", 1);
    if (value.length > 5) issues.add("maxItems", 5);
    explainItems(value, aString, issues);
    if (!isUnique(value)) issues.add("uniqueItems", true);
  }
}

function dateCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (!isDate(value)) {
    issues.add("format", "date");
  }
}

function ownerCheck(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["since"], "since", dateCheck, issues);
    for (const key of Object.keys(value)) {
      if (key !== "since") issues.add("additionalProperties", false, key);
    }
  }
}

export function fillPet(value: unknown): unknown {
  return withProperties(value, [["weight", undefined, () => 3.5]]);
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

export function checkPet(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    if (Object.keys(value).length < 3) issues.add("minProperties", 3);
    required(value["id"], "id", idCheck, issues);
    required(value["name"], "name", nameCheck, issues);
    optional(value["weight"], "weight", weightCheck, issues);
    optional(value["email"], "email", emailCheck, issues);
    optional(value["tags"], "tags", tagsCheck, issues);
    optional(value["owner"], "owner", ownerCheck, issues);
    optional(value["nickname"], "nickname", aString, issues);
  }
}
