import { knownParameters, request } from "../requests/list-meter-event-summaries.js";
import {
  codePointLength,
  explainItems,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  isUnixTime,
  optional,
  required,
  toUnixTime,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

/**
 * Parameters of `listMeterEventSummaries`.
 *
 * - When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC
 *   hours).
 * - When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC
 *   days).
 * - `start_time` must be less than `end_time`.
 * - At most one of `starting_after` and `ending_before` may be given.
 */
export type ListMeterEventSummariesParams = {
  /**
   * Unique identifier for the object.
   *
   * @minLength 1
   * @maxLength 5000
   */
  id: string;
  /**
   * The version of the API to use for this request, instead of the default of your account.
   *
   * @minLength 1
   */
  "Stripe-Version"?: string | undefined;
  /**
   * The connected account on whose behalf the request is made.
   *
   * @minLength 1
   */
  "Stripe-Account"?: string | undefined;
  /**
   * The customer for which to fetch event summaries.
   *
   * @minLength 1
   * @maxLength 5000
   */
  customer: string;
  /**
   * A limit on the number of objects to be returned. Limit can range between 1 and 100, and the default
   * is 10.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: number | undefined;
  /**
   * The timestamp from when to start aggregating meter events (inclusive). Must be aligned with minute
   * boundaries.
   *
   * @multipleOf 60
   * @format unix-time
   */
  start_time: number | Date;
  /**
   * A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
   * list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`, your
   * subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the list.
   *
   * @minLength 1
   * @maxLength 5000
   */
  starting_after?: string | undefined;
  /** Specifies which fields in the response should be expanded. */
  expand?: string[] | undefined;
  /**
   * A cursor for use in pagination. `ending_before` is an object ID that defines your place in the list.
   * For instance, if you make a list request and receive 100 objects, starting with `obj_bar`, your
   * subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of the list.
   *
   * @minLength 1
   * @maxLength 5000
   */
  ending_before?: string | undefined;
  /**
   * Specifies what granularity to use when generating event summaries. If not specified, a single event
   * summary would be returned for the specified time range. For hourly granularity, start and end times
   * must align with hour boundaries (e.g., 00:00, 01:00, ..., 23:00). For daily granularity, start and
   * end times must align with UTC day boundaries (00:00 UTC).
   */
  value_grouping_window?: "day" | "hour" | undefined;
  /**
   * The timestamp from when to stop aggregating meter events (exclusive). Must be aligned with minute
   * boundaries.
   *
   * @multipleOf 60
   * @format unix-time
   */
  end_time: number | Date;
} & ({ ending_before?: undefined } | { starting_after?: undefined });

/** The validator of the parameters of `listMeterEventSummaries`: each by itself, and the rules between them. */
export const listMeterEventSummariesParams: ParameterSchema<ListMeterEventSummariesParams> =
  /* @__PURE__ */ defineParameters(
    request,
    checkListMeterEventSummariesParams,
    "listMeterEventSummariesParams",
    fillListMeterEventSummariesParams,
  );

function nonEmptyStringUpTo5000Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else {
    if (value === "") issues.add("minLength", 1);
    if (value.length > 5000 && codePointLength(value) > 5000) issues.add("maxLength", 5000);
  }
}

function nonEmptyStringCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value === "") {
    issues.add("minLength", 1);
  }
}

function integer1To100Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else {
    if (value < 1) issues.add("minimum", 1);
    if (value > 100) issues.add("maximum", 100);
  }
}

function startTimeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else {
    if (value % 60 !== 0) issues.add("multipleOf", 60);
    if (!isUnixTime(value)) issues.add("format", "unix-time");
  }
}

function expandCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, nonEmptyStringUpTo5000Check, issues);
  }
}

function valueGroupingWindowCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "day" && value !== "hour") {
    issues.add("enum", ["day", "hour"]);
  }
}

function fillListMeterEventSummariesParams(value: unknown): unknown {
  return withProperties(value, [["limit", undefined, () => 10]]);
}

function checkListMeterEventSummariesParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "id"), "id", nonEmptyStringUpTo5000Check, issues);
  optional(getOwn(value, "Stripe-Version"), "Stripe-Version", nonEmptyStringCheck, issues);
  optional(getOwn(value, "Stripe-Account"), "Stripe-Account", nonEmptyStringCheck, issues);
  required(getOwn(value, "customer"), "customer", nonEmptyStringUpTo5000Check, issues);
  optional(getOwn(value, "limit"), "limit", integer1To100Check, issues);
  const startTime = toUnixTime(getOwn(value, "start_time"));
  required(startTime, "start_time", startTimeCheck, issues);
  const startingAfter = getOwn(value, "starting_after");
  optional(startingAfter, "starting_after", nonEmptyStringUpTo5000Check, issues);
  optional(getOwn(value, "expand"), "expand", expandCheck, issues);
  const endingBefore = getOwn(value, "ending_before");
  optional(endingBefore, "ending_before", nonEmptyStringUpTo5000Check, issues);
  const valueGroupingWindow = getOwn(value, "value_grouping_window");
  optional(valueGroupingWindow, "value_grouping_window", valueGroupingWindowCheck, issues);
  const endTime = toUnixTime(getOwn(value, "end_time"));
  required(endTime, "end_time", startTimeCheck, issues);
  explainUnknown(value, knownParameters, issues);
  if (valueGroupingWindow === "hour") {
    if (typeof startTime === "number" && Number.isInteger(startTime) && startTime % 3600 !== 0) {
      issues.addRule(
        "hour_alignment",
        "multipleOf",
        "When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC hours).",
        "start_time",
      );
    }
    if (typeof endTime === "number" && Number.isInteger(endTime) && endTime % 3600 !== 0) {
      issues.addRule(
        "hour_alignment",
        "multipleOf",
        "When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC hours).",
        "end_time",
      );
    }
  }
  if (valueGroupingWindow === "day") {
    if (typeof startTime === "number" && Number.isInteger(startTime) && startTime % 86400 !== 0) {
      issues.addRule(
        "day_alignment",
        "multipleOf",
        "When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC days).",
        "start_time",
      );
    }
    if (typeof endTime === "number" && Number.isInteger(endTime) && endTime % 86400 !== 0) {
      issues.addRule(
        "day_alignment",
        "multipleOf",
        "When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC days).",
        "end_time",
      );
    }
  }
  if (typeof startTime === "number" && typeof endTime === "number" && startTime >= endTime) {
    issues.addRule("time_order", "compare", "`start_time` must be less than `end_time`.", "start_time");
  }
  if (startingAfter !== undefined && endingBefore !== undefined) {
    issues.addRule(
      "one_cursor",
      "atMostOne",
      "At most one of `starting_after` and `ending_before` may be given.",
    );
  }
}
