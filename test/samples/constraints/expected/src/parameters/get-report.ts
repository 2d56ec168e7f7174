import { knownParameters, request } from "../requests/get-report.js";
import {
  addIssue,
  anInteger,
  aString,
  countGiven,
  explainUnknown,
  getOwn,
  isObject,
  optional,
  type ValidationIssue,
} from "../runtime/checks.js";
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
);

function modeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "hour" && value !== "day" && value !== "all") {
    addIssue(issues, "enum", [], 'must be one of "hour", "day", "all"');
  }
}

function checkGetReportParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
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
    addIssue(issues, "requires", ["b"], "When `a` is given, `b` must be given.", "needs");
  }
  if (a === undefined && c === undefined) {
    addIssue(issues, "atLeastOne", [], "At least one of `a` and `c` must be given.", "at_least");
  }
  if (countGiven(b, size) !== 1) {
    addIssue(issues, "exactlyOne", [], "Exactly one of `b` and `size` must be given.", "exactly");
  }
  if (b !== undefined && c !== undefined) {
    addIssue(issues, "atMostOne", [], "At most one of `b` and `c` may be given.", "at_most");
  }
  if (start === undefined && end !== undefined) {
    addIssue(
      issues,
      "allOrNone",
      ["start"],
      "`start` and `end` must be given together or not at all.",
      "both_ends",
    );
  }
  if (end === undefined && start !== undefined) {
    addIssue(
      issues,
      "allOrNone",
      ["end"],
      "`start` and `end` must be given together or not at all.",
      "both_ends",
    );
  }
  if (typeof start === "number" && typeof end === "number" && start > end - 60) {
    addIssue(issues, "compare", ["start"], "`start` must be at most `end` minus 60.", "order");
  }
  if (typeof size === "number" && size === 0) {
    addIssue(issues, "compare", ["size"], "`size` must be different from 0.", "not_zero");
  }
  if ((mode ?? "all") === "hour" || (mode ?? "all") === "day") {
    if (typeof start === "number" && Number.isInteger(start) && (start - 60) % 3600 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["start"],
        "When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.",
        "alignment",
      );
    }
    if (typeof end === "number" && Number.isInteger(end) && (end - 60) % 3600 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["end"],
        "When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.",
        "alignment",
      );
    }
  }
  if (((mode ?? "all") === "hour" || end === undefined) && c === undefined) {
    addIssue(issues, "requires", ["c"], "Say what the hours are for.", "own_words");
  }
  if ((mode ?? "all") === "day" && b === undefined && start === undefined) {
    addIssue(
      issues,
      "requires",
      ["start"],
      "When `mode` is `day` and `b` is not given, `start` must be given.",
      "nested",
    );
  }
}
