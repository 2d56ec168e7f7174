import { explainPart, type IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Cat, checkCat, fitsCat } from "./cat.js";

export type CatOrNull = Cat | null;

/** The validator of `CatOrNull`. */
export const CatOrNull: Schema<CatOrNull> = /* @__PURE__ */ defineSchema(
  fitsCatOrNull,
  checkCatOrNull,
  "CatOrNull",
);

export function fitsCatOrNull(value: unknown): boolean {
  return value === null || fitsCat(value);
}

export function checkCatOrNull(value: unknown, issues: IssueCollector): void {
  if (value !== null) explainPart(value, checkCat, issues, "/anyOf/0");
}
