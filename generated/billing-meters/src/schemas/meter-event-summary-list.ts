import {
  aBoolean,
  codePointLength,
  explainItems,
  type IssueCollector,
  isObject,
  required,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import {
  checkMeterEventSummary,
  fitsMeterEventSummary,
  type MeterEventSummary,
} from "./meter-event-summary.js";

/** A page of meter event summaries. */
export interface MeterEventSummaryList {
  /** The type of the object. Always `list`. */
  object: "list";
  /** The summaries of this page. */
  data: MeterEventSummary[];
  /** True if this list has another page of items after this one that can be fetched. */
  has_more: boolean;
  /**
   * The URL where this list can be accessed.
   *
   * @maxLength 5000
   */
  url: string;
}

/** The validator of `MeterEventSummaryList`. */
export const MeterEventSummaryList: Schema<MeterEventSummaryList> = /* @__PURE__ */ defineSchema(
  fitsMeterEventSummaryList,
  checkMeterEventSummaryList,
  "MeterEventSummaryList",
);

function dataFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!fitsMeterEventSummary(item)) return false;
  }
  return true;
}

function stringUpTo5000Fits(value: unknown): boolean {
  return typeof value === "string" && (value.length <= 5000 || codePointLength(value) <= 5000);
}

function objectCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "list") {
    issues.add("enum", ["list"]);
  }
}

function dataCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, checkMeterEventSummary, issues, 0, fitsMeterEventSummary);
  }
}

function stringUpTo5000Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 5000 && codePointLength(value) > 5000) {
    issues.add("maxLength", 5000);
  }
}

export function fitsMeterEventSummaryList(value: unknown): boolean {
  if (!isObject(value)) return false;
  const objectValue = value["object"];
  if (objectValue !== "list") return false;
  if (!dataFits(value["data"])) return false;
  if (typeof value["has_more"] !== "boolean") return false;
  return stringUpTo5000Fits(value["url"]);
}

export function checkMeterEventSummaryList(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["object"], "object", objectCheck, issues);
    required(value["data"], "data", dataCheck, issues);
    required(value["has_more"], "has_more", aBoolean, issues);
    required(value["url"], "url", stringUpTo5000Check, issues);
  }
}
