import { type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkPromiseModel, fitsPromiseModel, type PromiseModel } from "./promise-model.js";

export interface ペット {
  promise?: PromiseModel;
}

/** The validator of `ペット`. */
export const ペット: Schema<ペット> = /* @__PURE__ */ defineSchema(fitsペット, checkペット, "ペット");

export function fitsペット(value: unknown): boolean {
  if (!isObject(value)) return false;
  const promise = value["promise"];
  return promise === undefined || fitsPromiseModel(promise);
}

export function checkペット(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["promise"], "promise", checkPromiseModel, issues);
  }
}
