/** The schemas of the meter endpoint as they are generated, written by hand. */
import { addIssue, getOwn, type Issue, isObject } from "../../templates/runtime/checks.ts";
import { defineSchema, type Schema } from "../../templates/runtime/schema.ts";

export interface MeterEventSummary {
  id: string;
  object: "billing.meter_event_summary";
  aggregated_value: number;
  start_time: number;
  end_time: number;
  livemode: boolean;
  meter: string;
}

export interface MeterEventSummaryList {
  object: "list";
  data: MeterEventSummary[];
  has_more: boolean;
  url: string;
}

export const MeterEventSummaryList: Schema<MeterEventSummaryList> =
  /* @__PURE__ */ defineSchema(checkMeterEventSummaryList);

function checkMeterEventSummaryList(value: unknown, issues: Issue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  if (typeof getOwn(value, "has_more") !== "boolean")
    addIssue(issues, "type", ["has_more"], "must be a boolean");
  const data = getOwn(value, "data");
  if (!Array.isArray(data)) {
    addIssue(issues, "type", ["data"], "must be an array");
    return;
  }
  for (const [index, item] of data.entries()) {
    if (!isObject(item)) addIssue(issues, "type", ["data", index], "must be an object");
    else if (typeof getOwn(item, "id") !== "string")
      addIssue(issues, "type", ["data", index, "id"], "must be a string");
  }
}
