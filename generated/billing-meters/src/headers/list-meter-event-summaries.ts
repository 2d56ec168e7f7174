import {
  addIssue,
  aString,
  checkKnown,
  getOwn,
  isObject,
  required,
  type ValidationIssue,
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
  /* @__PURE__ */ defineParameters(headers, checkListMeterEventSummariesHeaders);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["Request-Id"]);

function checkListMeterEventSummariesHeaders(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "Request-Id"), "Request-Id", aString, issues);
  checkKnown(value, knownParameters, issues);
}
