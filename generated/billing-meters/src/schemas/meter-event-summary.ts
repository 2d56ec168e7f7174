import {
  addIssue,
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
    if (id === undefined) {
      addIssue(issues, "required", ["id"], "is required");
    } else if (typeof id !== "string") {
      addIssue(issues, "type", ["id"], "must be a string");
    } else if (codePointLength(id) > 5000) {
      addIssue(issues, "maxLength", ["id"], "must have at most 5000 characters");
    }
    const objectValue = getOwn(value, "object");
    if (objectValue === undefined) {
      addIssue(issues, "required", ["object"], "is required");
    } else if (typeof objectValue !== "string") {
      addIssue(issues, "type", ["object"], "must be a string");
    } else if (objectValue !== "billing.meter_event_summary") {
      addIssue(issues, "enum", ["object"], 'must be "billing.meter_event_summary"');
    }
    const aggregatedValue = getOwn(value, "aggregated_value");
    if (aggregatedValue === undefined) {
      addIssue(issues, "required", ["aggregated_value"], "is required");
    } else if (typeof aggregatedValue !== "number" || !Number.isFinite(aggregatedValue)) {
      addIssue(issues, "type", ["aggregated_value"], "must be a number");
    }
    const startTime = getOwn(value, "start_time");
    if (startTime === undefined) {
      addIssue(issues, "required", ["start_time"], "is required");
    } else if (typeof startTime !== "number" || !Number.isInteger(startTime)) {
      addIssue(issues, "type", ["start_time"], "must be an integer");
    } else if (!isUnixTime(startTime)) {
      addIssue(issues, "format", ["start_time"], "must be a time in whole seconds since 1970");
    }
    const endTime = getOwn(value, "end_time");
    if (endTime === undefined) {
      addIssue(issues, "required", ["end_time"], "is required");
    } else if (typeof endTime !== "number" || !Number.isInteger(endTime)) {
      addIssue(issues, "type", ["end_time"], "must be an integer");
    } else if (!isUnixTime(endTime)) {
      addIssue(issues, "format", ["end_time"], "must be a time in whole seconds since 1970");
    }
    const livemode = getOwn(value, "livemode");
    if (livemode === undefined) {
      addIssue(issues, "required", ["livemode"], "is required");
    } else if (typeof livemode !== "boolean") {
      addIssue(issues, "type", ["livemode"], "must be a boolean");
    }
    const meter = getOwn(value, "meter");
    if (meter === undefined) {
      addIssue(issues, "required", ["meter"], "is required");
    } else if (typeof meter !== "string") {
      addIssue(issues, "type", ["meter"], "must be a string");
    } else if (codePointLength(meter) > 5000) {
      addIssue(issues, "maxLength", ["meter"], "must have at most 5000 characters");
    }
  }
}
