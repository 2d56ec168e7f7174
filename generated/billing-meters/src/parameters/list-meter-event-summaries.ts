import {
  addIssue,
  addTypeIssue,
  checkKnown,
  codePointLength,
  getOwn,
  isObject,
  isUnixTime,
  toUnixTime,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

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

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", type: "string" },
  { in: "header", name: "Stripe-Version", type: "string" },
  { in: "header", name: "Stripe-Account", type: "string" },
  { in: "query", name: "customer", type: "string" },
  { in: "query", name: "limit", type: "integer" },
  { in: "query", name: "start_time", type: "integer", format: "unix-time" },
  { in: "query", name: "starting_after", type: "string" },
  { in: "query", name: "expand[]", property: "expand", type: "array", items: "string" },
  { in: "query", name: "ending_before", type: "string" },
  { in: "query", name: "value_grouping_window", type: "string" },
  { in: "query", name: "end_time", type: "integer", format: "unix-time" },
];

/** The validator of the parameters of `listMeterEventSummaries`: each by itself, and the rules between them. */
export const listMeterEventSummariesParams: ParameterSchema<ListMeterEventSummariesParams> =
  /* @__PURE__ */ defineParameters(parameters, checkListMeterEventSummariesParams);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "Stripe-Version",
  "Stripe-Account",
  "customer",
  "limit",
  "start_time",
  "starting_after",
  "expand",
  "ending_before",
  "value_grouping_window",
  "end_time",
]);

function checkListMeterEventSummariesParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const id = getOwn(value, "id");
  if (typeof id !== "string") {
    addTypeIssue(issues, ["id"], "must be a string", id);
  } else {
    if (id === "") addIssue(issues, "minLength", ["id"], "must not be empty");
    if (codePointLength(id) > 5000) {
      addIssue(issues, "maxLength", ["id"], "must have at most 5000 characters");
    }
  }
  const stripeVersion = getOwn(value, "Stripe-Version");
  if (stripeVersion !== undefined) {
    if (typeof stripeVersion !== "string") {
      addIssue(issues, "type", ["Stripe-Version"], "must be a string");
    } else if (stripeVersion === "") {
      addIssue(issues, "minLength", ["Stripe-Version"], "must not be empty");
    }
  }
  const stripeAccount = getOwn(value, "Stripe-Account");
  if (stripeAccount !== undefined) {
    if (typeof stripeAccount !== "string") {
      addIssue(issues, "type", ["Stripe-Account"], "must be a string");
    } else if (stripeAccount === "") {
      addIssue(issues, "minLength", ["Stripe-Account"], "must not be empty");
    }
  }
  const customer = getOwn(value, "customer");
  if (typeof customer !== "string") {
    addTypeIssue(issues, ["customer"], "must be a string", customer);
  } else {
    if (customer === "") addIssue(issues, "minLength", ["customer"], "must not be empty");
    if (codePointLength(customer) > 5000) {
      addIssue(issues, "maxLength", ["customer"], "must have at most 5000 characters");
    }
  }
  const limit = getOwn(value, "limit");
  if (limit !== undefined) {
    if (typeof limit !== "number" || !Number.isInteger(limit)) {
      addIssue(issues, "type", ["limit"], "must be an integer");
    } else {
      if (limit < 1) addIssue(issues, "minimum", ["limit"], "must be at least 1");
      if (limit > 100) addIssue(issues, "maximum", ["limit"], "must be at most 100");
    }
  }
  const startTime = toUnixTime(getOwn(value, "start_time"));
  if (typeof startTime !== "number" || !Number.isInteger(startTime)) {
    addTypeIssue(issues, ["start_time"], "must be an integer", startTime);
  } else {
    if (startTime % 60 !== 0) addIssue(issues, "multipleOf", ["start_time"], "must be a multiple of 60");
    if (!isUnixTime(startTime)) {
      addIssue(issues, "format", ["start_time"], "must be a time in whole seconds since 1970");
    }
  }
  const startingAfter = getOwn(value, "starting_after");
  if (startingAfter !== undefined) {
    if (typeof startingAfter !== "string") {
      addIssue(issues, "type", ["starting_after"], "must be a string");
    } else {
      if (startingAfter === "") addIssue(issues, "minLength", ["starting_after"], "must not be empty");
      if (codePointLength(startingAfter) > 5000) {
        addIssue(issues, "maxLength", ["starting_after"], "must have at most 5000 characters");
      }
    }
  }
  const expand = getOwn(value, "expand");
  if (expand !== undefined) {
    if (!Array.isArray(expand)) {
      addIssue(issues, "type", ["expand"], "must be an array");
    } else {
      for (let index = 0; index < expand.length; index++) {
        const item: unknown = expand[index];
        if (typeof item !== "string") {
          addIssue(issues, "type", ["expand", index], "must be a string");
        } else {
          if (item === "") addIssue(issues, "minLength", ["expand", index], "must not be empty");
          if (codePointLength(item) > 5000) {
            addIssue(issues, "maxLength", ["expand", index], "must have at most 5000 characters");
          }
        }
      }
    }
  }
  const endingBefore = getOwn(value, "ending_before");
  if (endingBefore !== undefined) {
    if (typeof endingBefore !== "string") {
      addIssue(issues, "type", ["ending_before"], "must be a string");
    } else {
      if (endingBefore === "") addIssue(issues, "minLength", ["ending_before"], "must not be empty");
      if (codePointLength(endingBefore) > 5000) {
        addIssue(issues, "maxLength", ["ending_before"], "must have at most 5000 characters");
      }
    }
  }
  const valueGroupingWindow = getOwn(value, "value_grouping_window");
  if (valueGroupingWindow !== undefined) {
    if (typeof valueGroupingWindow !== "string") {
      addIssue(issues, "type", ["value_grouping_window"], "must be a string");
    } else if (valueGroupingWindow !== "day" && valueGroupingWindow !== "hour") {
      addIssue(issues, "enum", ["value_grouping_window"], 'must be one of "day", "hour"');
    }
  }
  const endTime = toUnixTime(getOwn(value, "end_time"));
  if (typeof endTime !== "number" || !Number.isInteger(endTime)) {
    addTypeIssue(issues, ["end_time"], "must be an integer", endTime);
  } else {
    if (endTime % 60 !== 0) addIssue(issues, "multipleOf", ["end_time"], "must be a multiple of 60");
    if (!isUnixTime(endTime)) {
      addIssue(issues, "format", ["end_time"], "must be a time in whole seconds since 1970");
    }
  }
  checkKnown(value, knownParameters, issues);
  if (valueGroupingWindow === "hour") {
    if (typeof startTime === "number" && Number.isInteger(startTime) && startTime % 3600 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["start_time"],
        "When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC hours).",
        "hour_alignment",
      );
    }
    if (typeof endTime === "number" && Number.isInteger(endTime) && endTime % 3600 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["end_time"],
        "When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC hours).",
        "hour_alignment",
      );
    }
  }
  if (valueGroupingWindow === "day") {
    if (typeof startTime === "number" && Number.isInteger(startTime) && startTime % 86400 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["start_time"],
        "When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC days).",
        "day_alignment",
      );
    }
    if (typeof endTime === "number" && Number.isInteger(endTime) && endTime % 86400 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["end_time"],
        "When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC days).",
        "day_alignment",
      );
    }
  }
  if (typeof startTime === "number" && typeof endTime === "number" && startTime >= endTime) {
    addIssue(issues, "compare", ["start_time"], "`start_time` must be less than `end_time`.", "time_order");
  }
  if (startingAfter !== undefined && endingBefore !== undefined) {
    addIssue(
      issues,
      "atMostOne",
      [],
      "At most one of `starting_after` and `ending_before` may be given.",
      "one_cursor",
    );
  }
}
