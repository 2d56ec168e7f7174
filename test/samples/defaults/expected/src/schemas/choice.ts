import { anyOf, type IssueCollector, isObject } from "../runtime/checks.js";
import { withAlternative, withProperties } from "../runtime/defaults.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkLimits, fillLimits, fitsLimits, type Limits } from "./limits.js";

export type Choice =
  | {
      a: unknown;
      /** @default "a" */
      by?: unknown;
    }
  | Limits;

/** The validator of `Choice`. */
export const Choice: Schema<Choice> = /* @__PURE__ */ defineSchema(
  fitsChoice,
  checkChoice,
  "Choice",
  fillChoice,
);

function choiceFits(value: unknown): boolean {
  return isObject(value) && value["a"] !== undefined;
}

function choiceCheck(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else if (value["a"] === undefined) {
    issues.missing("a");
  }
}

const choiceChecks = [choiceCheck, checkLimits];

function choiceFill(value: unknown): unknown {
  return withProperties(value, [["by", undefined, () => "a"]]);
}

export function fillChoice(value: unknown): unknown {
  return withAlternative(value, value, [
    [choiceFits, choiceFill],
    [fitsLimits, fillLimits],
  ]);
}

export function fitsChoice(value: unknown): boolean {
  return choiceFits(value) || fitsLimits(value);
}

export function checkChoice(value: unknown, issues: IssueCollector): void {
  if (!choiceFits(value) && !fitsLimits(value)) anyOf(value, issues, choiceChecks);
}
