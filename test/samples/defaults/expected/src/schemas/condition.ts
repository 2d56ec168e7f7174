import { type IssueCollector, isObject } from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Condition = Record<string, unknown>;

/** The validator of `Condition`. */
export const Condition: Schema<Condition> = /* @__PURE__ */ defineSchema(
  fitsCondition,
  checkCondition,
  "Condition",
  fillCondition,
);

function conditionFill(value: unknown): unknown {
  return withProperties(value, [["to", undefined, () => "now"]]);
}

function conditionIfFits(value: unknown): boolean {
  return !isObject(value) || value["from"] !== undefined;
}

export function fillCondition(value: unknown): unknown {
  if (conditionIfFits(value)) return conditionFill(value);
  return value;
}

export function fitsCondition(value: unknown): boolean {
  return isObject(value);
}

export function checkCondition(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) issues.add("type", "object");
}
