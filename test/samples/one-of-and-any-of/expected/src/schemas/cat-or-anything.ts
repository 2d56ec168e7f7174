import type { IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import type { Cat } from "./cat.js";

export type CatOrAnything = Cat | string | unknown;

/** The validator of `CatOrAnything`. */
export const CatOrAnything: Schema<CatOrAnything> = /* @__PURE__ */ defineSchema(
  fitsCatOrAnything,
  checkCatOrAnything,
  "CatOrAnything",
);

export function fitsCatOrAnything(_value: unknown): boolean {
  return true;
}

export function checkCatOrAnything(_value: unknown, _issues: IssueCollector): void {
  // Any value is valid.
}
