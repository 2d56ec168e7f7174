import {
  aBoolean,
  aNumber,
  codePointLength,
  type IssueCollector,
  isObject,
  isUnixTime,
  required,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/**
 * A billing meter event summary: the aggregated usage of one customer that a meter recorded within a
 * time range.
 *
 * @see https://docs.stripe.com/api/billing/meter-event-summary/object
 */
export interface MeterEventSummary {
  /**
   * Unique identifier for the object.
   *
   * @maxLength 5000
   */
  id: string;
  /** The type of the object. Always `billing.meter_event_summary`. */
  object: "billing.meter_event_summary";
  /** Aggregated value of all the events within `start_time` (inclusive) and `end_time` (exclusive). */
  aggregated_value: number;
  /**
   * Start of the range of this summary (inclusive), in seconds since the Unix epoch.
   *
   * @format unix-time
   */
  start_time: number;
  /**
   * End of the range of this summary (exclusive), in seconds since the Unix epoch.
   *
   * @format unix-time
   */
  end_time: number;
  /** True in live mode, false in test mode. */
  livemode: boolean;
  /**
   * The meter that recorded the events.
   *
   * @maxLength 5000
   */
  meter: string;
}

/** The validator of `MeterEventSummary`. */
export const MeterEventSummary: Schema<MeterEventSummary> = /* @__PURE__ */ defineSchema(
  fitsMeterEventSummary,
  checkMeterEventSummary,
  "MeterEventSummary",
);

function stringUpTo5000Fits(value: unknown): boolean {
  return typeof value === "string" && (value.length <= 5000 || codePointLength(value) <= 5000);
}

function unixTimeFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 8.64e12;
}

function stringUpTo5000Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 5000 && codePointLength(value) > 5000) {
    issues.add("maxLength", 5000);
  }
}

function objectCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "billing.meter_event_summary") {
    issues.add("enum", ["billing.meter_event_summary"]);
  }
}

function unixTimeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (!isUnixTime(value)) {
    issues.add("format", "unix-time");
  }
}

export function fitsMeterEventSummary(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!stringUpTo5000Fits(value["id"])) return false;
  const objectValue = value["object"];
  if (objectValue !== "billing.meter_event_summary") return false;
  if (!Number.isFinite(value["aggregated_value"])) return false;
  if (!unixTimeFits(value["start_time"])) return false;
  if (!unixTimeFits(value["end_time"])) return false;
  if (typeof value["livemode"] !== "boolean") return false;
  return stringUpTo5000Fits(value["meter"]);
}

export function checkMeterEventSummary(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["id"], "id", stringUpTo5000Check, issues);
    required(value["object"], "object", objectCheck, issues);
    required(value["aggregated_value"], "aggregated_value", aNumber, issues);
    required(value["start_time"], "start_time", unixTimeCheck, issues);
    required(value["end_time"], "end_time", unixTimeCheck, issues);
    required(value["livemode"], "livemode", aBoolean, issues);
    required(value["meter"], "meter", stringUpTo5000Check, issues);
  }
}
