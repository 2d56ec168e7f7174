import {
  addIssue,
  addTypeIssue,
  checkKnown,
  getOwn,
  isObject,
  type ValidationIssue,
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
  headers,
  checkSubscribeHeaders,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["X-Rate-Limit", "Location"]);

function checkSubscribeHeaders(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const xRateLimit = getOwn(value, "X-Rate-Limit");
  if (typeof xRateLimit !== "number" || !Number.isInteger(xRateLimit)) {
    addTypeIssue(issues, ["X-Rate-Limit"], "must be an integer", xRateLimit);
  } else if (xRateLimit < 0) {
    addIssue(issues, "minimum", ["X-Rate-Limit"], "must be at least 0");
  }
  const location = getOwn(value, "Location");
  if (location !== undefined && typeof location !== "string") {
    addIssue(issues, "type", ["Location"], "must be a string");
  }
  checkKnown(value, knownParameters, issues);
}
