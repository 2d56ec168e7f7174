import { explainPart, type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";

/** What is optional in the part is required in the whole. */
export type Complete = Cat & Required<Pick<Cat, "color">>;

/** The validator of `Complete`. */
export const Complete: Schema<Complete> = /* @__PURE__ */ defineSchema(
  fitsComplete,
  checkComplete,
  "Complete",
);

export function fitsComplete(value: unknown): boolean {
  if (isObject(value)) {
    if (value["color"] === undefined) return false;
    if (value["name"] === undefined) return false;
  }
  return fitsCat(value);
}

export function checkComplete(value: unknown, issues: IssueCollector): void {
  if (isObject(value)) {
    if (value["color"] === undefined) issues.missing("color");
    if (value["name"] === undefined) issues.missing("name");
  }
  explainPart(value, checkCat, issues, "/allOf/0");
}
