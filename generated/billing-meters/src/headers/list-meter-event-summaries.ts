import {
  aString,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isKnown,
  isObject,
  required,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/**
 * Headers of the responses of `listMeterEventSummaries`: `readHeaders(listMeterEventSummariesHeaders,
 * response)`.
 */
export interface ListMeterEventSummariesHeaders {
  /** Identifies the request. Quote it when you contact support. */
  "Request-Id": string;
}

const headers: readonly ParameterDescription[] = [{ in: "header", name: "Request-Id", type: "string" }];

/** What the headers are read and checked by. */
export const listMeterEventSummariesHeaders: ParameterSchema<ListMeterEventSummariesHeaders> =
  /* @__PURE__ */ defineParameters(
    { parameters: headers, fits: fitsListMeterEventSummariesHeaders },
    checkListMeterEventSummariesHeaders,
    "listMeterEventSummariesHeaders",
  );

const knownHeaders: ReadonlySet<string> = /* @__PURE__ */ new Set(["Request-Id"]);

function fitsListMeterEventSummariesHeaders(value: unknown): boolean {
  if (!isObject(value)) return false;
  const requestId = getOwn(value, "Request-Id");
  if (typeof requestId !== "string") return false;
  return isKnown(value, knownHeaders);
}

function checkListMeterEventSummariesHeaders(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "Request-Id"), "Request-Id", aString, issues);
  explainUnknown(value, knownHeaders, issues);
}
