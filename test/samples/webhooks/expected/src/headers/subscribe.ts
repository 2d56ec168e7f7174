import {
  aString,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isKnown,
  isObject,
  optional,
  required,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/** Headers of the responses of `subscribe`: `readHeaders(subscribeHeaders, response)`. */
export interface SubscribeHeaders {
  /** @minimum 0 */
  "X-Rate-Limit": number;
  Location?: string | undefined;
}

const headers: readonly ParameterDescription[] = [
  { in: "header", name: "X-Rate-Limit", type: "integer" },
  { in: "header", name: "Location", type: "string" },
];

/** What the headers are read and checked by. */
export const subscribeHeaders: ParameterSchema<SubscribeHeaders> = /* @__PURE__ */ defineParameters(
  { parameters: headers, fits: fitsSubscribeHeaders },
  checkSubscribeHeaders,
  "subscribeHeaders",
);

const knownHeaders: ReadonlySet<string> = /* @__PURE__ */ new Set(["X-Rate-Limit", "Location"]);

function xRateLimitFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function xRateLimitCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (value < 0) {
    issues.add("minimum", 0);
  }
}

function fitsSubscribeHeaders(value: unknown): boolean {
  if (!isObject(value)) return false;
  const xRateLimit = getOwn(value, "X-Rate-Limit");
  if (!xRateLimitFits(xRateLimit)) return false;
  const location = getOwn(value, "Location");
  if (location !== undefined && typeof location !== "string") return false;
  return isKnown(value, knownHeaders);
}

function checkSubscribeHeaders(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "X-Rate-Limit"), "X-Rate-Limit", xRateLimitCheck, issues);
  optional(getOwn(value, "Location"), "Location", aString, issues);
  explainUnknown(value, knownHeaders, issues);
}
