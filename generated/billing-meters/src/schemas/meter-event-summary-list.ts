import {
  addIssue,
  addTypeIssue,
  checkAt,
  codePointLength,
  getOwn,
  isObject,
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
    if (typeof objectValue !== "string") {
      addTypeIssue(issues, ["object"], "must be a string", objectValue);
    } else if (objectValue !== "list") {
      addIssue(issues, "enum", ["object"], 'must be "list"');
    }
    const data = getOwn(value, "data");
    if (!Array.isArray(data)) {
      addTypeIssue(issues, ["data"], "must be an array", data);
    } else {
      for (let index = 0; index < data.length; index++) {
        const item: unknown = data[index];
        checkAt(checkMeterEventSummary, item, issues, "data", index);
      }
    }
    const hasMore = getOwn(value, "has_more");
    if (typeof hasMore !== "boolean") addTypeIssue(issues, ["has_more"], "must be a boolean", hasMore);
    const url = getOwn(value, "url");
    if (typeof url !== "string") {
      addTypeIssue(issues, ["url"], "must be a string", url);
    } else if (codePointLength(url) > 5000) {
      addIssue(issues, "maxLength", ["url"], "must have at most 5000 characters");
    }
  }
}
