import {
  addIssue,
  addTypeIssue,
  anyOf,
  getOwn,
  isObject,
  nested,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkOwner, type Owner } from "./owner.js";

export interface Pet {
  owner: Owner | null;
  size: "small" | "large" | null;
  /** @exclusiveMinimum 0 */
  age?: number | null;
  tags?: string[] | null;
}

/** The validator of `Pet`. */
export const Pet: Schema<Pet> = /* @__PURE__ */ defineSchema(checkPet);

function ownerCheck(value: unknown, issues: ValidationIssue[]): void {
  checkOwner(value, issues);
}

function ownerCheck2(value: unknown, issues: ValidationIssue[]): void {
  if (value !== null) addIssue(issues, "type", [], "must be null");
}

const ownerAlternatives = [ownerCheck, ownerCheck2];

export function checkPet(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const owner = getOwn(value, "owner");
    if (owner === undefined) {
      addIssue(issues, "required", ["owner"], "is required");
    } else {
      const fromOwner = issues.length;
      anyOf(owner, issues, ownerAlternatives);
      if (issues.length > fromOwner) nested(issues, fromOwner, "owner");
    }
    const size = getOwn(value, "size");
    if (typeof size !== "string" && size !== null) {
      addTypeIssue(issues, ["size"], "must be a string or null", size);
    } else if (size !== "small" && size !== "large" && size !== null) {
      addIssue(issues, "enum", ["size"], 'must be one of "small", "large", null');
    }
    const age = getOwn(value, "age");
    if (age !== undefined) {
      if ((typeof age !== "number" || !Number.isInteger(age)) && age !== null) {
        addIssue(issues, "type", ["age"], "must be an integer or null");
      } else if (typeof age === "number" && age <= 0) {
        addIssue(issues, "exclusiveMinimum", ["age"], "must be greater than 0");
      }
    }
    const tags = getOwn(value, "tags");
    if (tags !== undefined) {
      if (!Array.isArray(tags) && tags !== null) {
        addIssue(issues, "type", ["tags"], "must be an array or null");
      } else if (Array.isArray(tags)) {
        for (let index = 0; index < tags.length; index++) {
          const item: unknown = tags[index];
          if (typeof item !== "string") addIssue(issues, "type", ["tags", index], "must be a string");
        }
      }
    }
  }
}
