import {
  addIssue,
  addTypeIssue,
  codePointLength,
  getOwn,
  isDate,
  isEmail,
  isInt64,
  isMultipleOf,
  isObject,
  isUnique,
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
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(checkPet);

const namePattern = /* @__PURE__ */ new RegExp("^[A-Z]", "u");

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    if (Object.keys(value).length < 3) {
      addIssue(issues, "minProperties", [], "must have at least 3 properties");
    }
    const id = getOwn(value, "id");
    if (typeof id !== "number" || !Number.isInteger(id)) {
      addTypeIssue(issues, ["id"], "must be an integer", id);
    } else {
      if (id < 1) addIssue(issues, "minimum", ["id"], "must be at least 1");
      if (!isInt64(id)) addIssue(issues, "format", ["id"], "must be a 64-bit integer");
    }
    const name = getOwn(value, "name");
    if (typeof name !== "string") {
      addTypeIssue(issues, ["name"], "must be a string", name);
    } else {
      if (name === "") addIssue(issues, "minLength", ["name"], "must not be empty");
      if (codePointLength(name) > 40) {
        addIssue(issues, "maxLength", ["name"], "must have at most 40 characters");
      }
      if (!namePattern.test(name)) addIssue(issues, "pattern", ["name"], "must match the pattern ^[A-Z]");
    }
    const weight = getOwn(value, "weight");
    if (weight !== undefined) {
      if (typeof weight !== "number" || !Number.isFinite(weight)) {
        addIssue(issues, "type", ["weight"], "must be a number");
      } else {
        if (weight > 99.5) addIssue(issues, "maximum", ["weight"], "must be at most 99.5");
        if (weight <= 0) addIssue(issues, "exclusiveMinimum", ["weight"], "must be greater than 0");
        if (!isMultipleOf(weight, 0.5)) {
          addIssue(issues, "multipleOf", ["weight"], "must be a multiple of 0.5");
        }
      }
    }
    const email = getOwn(value, "email");
    if (email !== undefined) {
      if (typeof email !== "string") {
        addIssue(issues, "type", ["email"], "must be a string");
      } else if (!isEmail(email)) {
        addIssue(issues, "format", ["email"], "must be an email address");
      }
    }
    const tags = getOwn(value, "tags");
    if (tags !== undefined) {
      if (!Array.isArray(tags)) {
        addIssue(issues, "type", ["tags"], "must be an array");
      } else {
        if (tags.length < 1) addIssue(issues, "minItems", ["tags"], "must have at least 1 item");
        if (tags.length > 5) addIssue(issues, "maxItems", ["tags"], "must have at most 5 items");
        for (let index = 0; index < tags.length; index++) {
          const item: unknown = tags[index];
          if (typeof item !== "string") addIssue(issues, "type", ["tags", index], "must be a string");
        }
        if (!isUnique(tags)) addIssue(issues, "uniqueItems", ["tags"], "must not have equal items");
      }
    }
    const owner = getOwn(value, "owner");
    if (owner !== undefined) {
      if (!isObject(owner)) {
        addIssue(issues, "type", ["owner"], "must be an object");
      } else {
        const since = getOwn(owner, "since");
        if (typeof since !== "string") {
          addTypeIssue(issues, ["owner", "since"], "must be a string", since);
        } else if (!isDate(since)) {
          addIssue(issues, "format", ["owner", "since"], "must be a date such as 2025-01-31");
        }
        for (const key of Object.keys(owner)) {
          if (key !== "since") addIssue(issues, "additionalProperties", ["owner", key], "is not known");
        }
      }
    }
    const nickname = getOwn(value, "nickname");
    if (nickname !== undefined && typeof nickname !== "string") {
      addIssue(issues, "type", ["nickname"], "must be a string");
    }
  }
}
