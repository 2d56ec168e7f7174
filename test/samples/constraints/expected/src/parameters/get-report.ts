import { knownParameters, request } from "../requests/get-report.js";
import {
  anInteger,
  aString,
  countGiven,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

/**
 * Parameters of `getReport`.
 *
 * - When `a` is given, `b` must be given.
 * - At least one of `a` and `c` must be given.
 * - Exactly one of `b` and `size` must be given.
 * - At most one of `b` and `c` may be given.
 * - `start` and `end` must be given together or not at all.
 * - `start` must be at most `end` minus 60.
 * - `size` must be different from 0.
 * - When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.
 * - Say what the hours are for.
 * - When `mode` is `day` and `b` is not given, `start` must be given.
 */
export type GetReportParams = {
  /** @default "all" */
  mode?: "hour" | "day" | "all" | undefined;
  start?: number | undefined;
  end?: number | undefined;
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  size?: number | undefined;
} & ({ a?: undefined } | { b: unknown }) &
  ({ a: unknown } | { c: unknown }) &
  ({ b: unknown; size?: undefined } | { size: unknown; b?: undefined }) &
  ({ c?: undefined } | { b?: undefined }) &
  ({ start: unknown; end: unknown } | { start?: undefined; end?: undefined }) &
  ({ mode?: "day" | "all" | undefined; end: unknown } | { c: unknown });

/** The validator of the parameters of `getReport`: each by itself, and the rules between them. */
export const getReportParams: ParameterSchema<GetReportParams> = /* @__PURE__ */ defineParameters(
  request,
  checkGetReportParams,
  "getReportParams",
  fillGetReportParams,
);

function modeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "hour" && value !== "day" && value !== "all") {
    issues.add("enum", ["hour", "day", "all"]);
  }
}

function fillGetReportParams(value: unknown): unknown {
  return withProperties(value, [["mode", undefined, () => "all"]]);
}

function checkGetReportParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  const mode = getOwn(value, "mode");
  optional(mode, "mode", modeCheck, issues);
  const start = getOwn(value, "start");
  optional(start, "start", anInteger, issues);
  const end = getOwn(value, "end");
  optional(end, "end", anInteger, issues);
  const a = getOwn(value, "a");
  optional(a, "a", aString, issues);
  const b = getOwn(value, "b");
  optional(b, "b", aString, issues);
  const c = getOwn(value, "c");
  optional(c, "c", aString, issues);
  const size = getOwn(value, "size");
  optional(size, "size", anInteger, issues);
  explainUnknown(value, knownParameters, issues);
  if (a !== undefined && b === undefined) {
    issues.addRule("needs", "requires", "When `a` is given, `b` must be given.", "b");
  }
  if (a === undefined && c === undefined) {
    issues.addRule("at_least", "atLeastOne", "At least one of `a` and `c` must be given.");
  }
  if (countGiven(b, size) !== 1) {
    issues.addRule("exactly", "exactlyOne", "Exactly one of `b` and `size` must be given.");
  }
  if (b !== undefined && c !== undefined) {
    issues.addRule("at_most", "atMostOne", "At most one of `b` and `c` may be given.");
  }
  if (start === undefined && end !== undefined) {
    issues.addRule(
      "both_ends",
      "allOrNone",
      "`start` and `end` must be given together or not at all.",
      "start",
    );
  }
  if (end === undefined && start !== undefined) {
    issues.addRule(
      "both_ends",
      "allOrNone",
      "`start` and `end` must be given together or not at all.",
      "end",
    );
  }
  if (typeof start === "number" && typeof end === "number" && start > end - 60) {
    issues.addRule("order", "compare", "`start` must be at most `end` minus 60.", "start");
  }
  if (typeof size === "number" && size === 0) {
    issues.addRule("not_zero", "compare", "`size` must be different from 0.", "size");
  }
  if ((mode ?? "all") === "hour" || (mode ?? "all") === "day") {
    if (typeof start === "number" && Number.isInteger(start) && (start - 60) % 3600 !== 0) {
      issues.addRule(
        "alignment",
        "multipleOf",
        "When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.",
        "start",
      );
    }
    if (typeof end === "number" && Number.isInteger(end) && (end - 60) % 3600 !== 0) {
      issues.addRule(
        "alignment",
        "multipleOf",
        "When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.",
        "end",
      );
    }
  }
  if (((mode ?? "all") === "hour" || end === undefined) && c === undefined) {
    issues.addRule("own_words", "requires", "Say what the hours are for.", "c");
  }
  if ((mode ?? "all") === "day" && b === undefined && start === undefined) {
    issues.addRule(
      "nested",
      "requires",
      "When `mode` is `day` and `b` is not given, `start` must be given.",
      "start",
    );
  }
}
