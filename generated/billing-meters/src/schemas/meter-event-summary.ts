import {
  addIssue,
  addTypeIssue,
  codePointLength,
  getOwn,
  isObject,
  isUnixTime,
  type ValidationIssue,
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
export const MeterEventSummary: Schema<MeterEventSummary> =
  /* @__PURE__ */ defineSchema(checkMeterEventSummary);

export function checkMeterEventSummary(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const id = getOwn(value, "id");
    if (typeof id !== "string") {
      addTypeIssue(issues, ["id"], "must be a string", id);
    } else if (codePointLength(id) > 5000) {
      addIssue(issues, "maxLength", ["id"], "must have at most 5000 characters");
    }
    const objectValue = getOwn(value, "object");
    if (typeof objectValue !== "string") {
      addTypeIssue(issues, ["object"], "must be a string", objectValue);
    } else if (objectValue !== "billing.meter_event_summary") {
      addIssue(issues, "enum", ["object"], 'must be "billing.meter_event_summary"');
    }
    const aggregatedValue = getOwn(value, "aggregated_value");
    if (typeof aggregatedValue !== "number" || !Number.isFinite(aggregatedValue)) {
      addTypeIssue(issues, ["aggregated_value"], "must be a number", aggregatedValue);
    }
    const startTime = getOwn(value, "start_time");
    if (typeof startTime !== "number" || !Number.isInteger(startTime)) {
      addTypeIssue(issues, ["start_time"], "must be an integer", startTime);
    } else if (!isUnixTime(startTime)) {
      addIssue(issues, "format", ["start_time"], "must be a time in whole seconds since 1970");
    }
    const endTime = getOwn(value, "end_time");
    if (typeof endTime !== "number" || !Number.isInteger(endTime)) {
      addTypeIssue(issues, ["end_time"], "must be an integer", endTime);
    } else if (!isUnixTime(endTime)) {
      addIssue(issues, "format", ["end_time"], "must be a time in whole seconds since 1970");
    }
    const livemode = getOwn(value, "livemode");
    if (typeof livemode !== "boolean") addTypeIssue(issues, ["livemode"], "must be a boolean", livemode);
    const meter = getOwn(value, "meter");
    if (typeof meter !== "string") {
      addTypeIssue(issues, ["meter"], "must be a string", meter);
    } else if (codePointLength(meter) > 5000) {
      addIssue(issues, "maxLength", ["meter"], "must have at most 5000 characters");
    }
  }
}
