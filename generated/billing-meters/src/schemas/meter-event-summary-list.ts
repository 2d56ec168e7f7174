import {
  addIssue,
  codePointLength,
  getOwn,
  isObject,
  nested,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkMeterEventSummary, type MeterEventSummary } from "./meter-event-summary.js";

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
export const MeterEventSummaryList: Schema<MeterEventSummaryList> =
  /* @__PURE__ */ defineSchema(checkMeterEventSummaryList);

export function checkMeterEventSummaryList(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const objectValue = getOwn(value, "object");
    if (objectValue === undefined) {
      addIssue(issues, "required", ["object"], "is required");
    } else if (typeof objectValue !== "string") {
      addIssue(issues, "type", ["object"], "must be a string");
    } else if (objectValue !== "list") {
      addIssue(issues, "enum", ["object"], 'must be "list"');
    }
    const data = getOwn(value, "data");
    if (data === undefined) {
      addIssue(issues, "required", ["data"], "is required");
    } else if (!Array.isArray(data)) {
      addIssue(issues, "type", ["data"], "must be an array");
    } else {
      for (let index = 0; index < data.length; index++) {
        const item: unknown = data[index];
        const fromItem = issues.length;
        checkMeterEventSummary(item, issues);
        if (issues.length > fromItem) nested(issues, fromItem, "data", index);
      }
    }
    const hasMore = getOwn(value, "has_more");
    if (hasMore === undefined) {
      addIssue(issues, "required", ["has_more"], "is required");
    } else if (typeof hasMore !== "boolean") {
      addIssue(issues, "type", ["has_more"], "must be a boolean");
    }
    const url = getOwn(value, "url");
    if (url === undefined) {
      addIssue(issues, "required", ["url"], "is required");
    } else if (typeof url !== "string") {
      addIssue(issues, "type", ["url"], "must be a string");
    } else if (codePointLength(url) > 5000) {
      addIssue(issues, "maxLength", ["url"], "must have at most 5000 characters");
    }
  }
}
