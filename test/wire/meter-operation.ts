/**
 * The operation of the meter endpoint as it is generated, written by hand: the runtime is tested with it.
 */
import { type Call, call } from "../../templates/runtime/call.ts";
import {
  addIssue,
  getOwn,
  type Issue,
  isObject,
  isUnixTime,
  nested,
  toUnixTime,
} from "../../templates/runtime/checks.ts";
import { type Client, createRuntimeClient, type RuntimeOptions } from "../../templates/runtime/client.ts";
import { itemCursor } from "../../templates/runtime/item-cursor.ts";
import type { CallOptions, Operation } from "../../templates/runtime/operation.ts";
import { type PagedCall, pagedCall } from "../../templates/runtime/paged-call.ts";
import { defineParameters, type ParameterSchema } from "../../templates/runtime/parameters.ts";
import { bearer, type Credential } from "../../templates/runtime/security.ts";
import type { MeterEventSummary, MeterEventSummaryList } from "./meter-schema.ts";

export type { MeterEventSummary, MeterEventSummaryList };

export interface ClientOptions extends RuntimeOptions {
  bearerAuth?: Credential | undefined;
}

export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: ["https://api.stripe.com"],
    security: { bearerAuth: bearer(options.bearerAuth) },
    requestIdHeader: "Request-Id",
  });
}

export type ListMeterEventSummariesParams = {
  id: string;
  customer: string;
  start_time: number | Date;
  end_time: number | Date;
  limit?: number | undefined;
  value_grouping_window?: "day" | "hour" | undefined;
  expand?: readonly string[] | undefined;
  "Stripe-Version"?: string | undefined;
} & (
  | { starting_after?: string | undefined; ending_before?: undefined }
  | { starting_after?: undefined; ending_before?: string | undefined }
);

export const listMeterEventSummariesParams: ParameterSchema<ListMeterEventSummariesParams> =
  /* @__PURE__ */ defineParameters(
    [
      { in: "path", name: "id", type: "string" },
      { in: "query", name: "customer", type: "string" },
      { in: "query", name: "limit", type: "integer" },
      { in: "query", name: "start_time", type: "integer", format: "unix-time" },
      { in: "query", name: "starting_after", type: "string" },
      { in: "query", name: "expand[]", property: "expand", type: "array", items: "string" },
      { in: "query", name: "ending_before", type: "string" },
      { in: "query", name: "value_grouping_window", type: "string" },
      { in: "query", name: "end_time", type: "integer", format: "unix-time" },
      { in: "header", name: "Stripe-Version", type: "string" },
    ],
    checkListMeterEventSummariesParams,
  );

export const listOperation: Operation = {
  method: "GET",
  path: "/v1/billing/meters/{id}/event_summaries",
  params: listMeterEventSummariesParams,
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  security: [["bearerAuth"]],
  response: { 200: () => import("./meter-schema.ts").then((module) => module.MeterEventSummaryList) },
};

export type MeterEventSummaryCursor = { starting_after: string } | { ending_before: string };

export function listMeterEventSummaries(
  client: Client,
  params: ListMeterEventSummariesParams,
  options?: CallOptions,
): PagedCall<MeterEventSummaryList, MeterEventSummary, MeterEventSummaryCursor> {
  return pagedCall(
    client,
    listOperation,
    itemCursor({
      items: ["data"],
      hasMore: ["has_more"],
      forward: { parameter: "starting_after", from: ["id"] },
      backward: { parameter: "ending_before", from: ["id"] },
    }),
    params,
    options,
  );
}

/** The same endpoint as a call that is not paged. */
export function getMeterEventSummaries(
  client: Client,
  params: ListMeterEventSummariesParams,
  options?: CallOptions,
): Call<MeterEventSummaryList> {
  return call(client, listOperation, params, options);
}

const knownParameters = new Set([
  ...["id", "customer", "limit", "start_time", "starting_after", "expand", "ending_before"],
  ...["value_grouping_window", "end_time", "Stripe-Version"],
]);

export function checkListMeterEventSummariesParams(value: unknown, issues: Issue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  for (const key of Object.keys(value)) {
    if (!knownParameters.has(key)) addIssue(issues, "unknown", [key], "is not a parameter of this operation");
  }
  for (const key of ["id", "customer", "start_time", "end_time"]) {
    if (getOwn(value, key) === undefined) addIssue(issues, "required", [key], "is required");
  }
  for (const key of ["id", "customer", "starting_after", "ending_before", "Stripe-Version"]) {
    const text = getOwn(value, key);
    if (text !== undefined && typeof text !== "string") addIssue(issues, "type", [key], "must be a string");
  }
  checkLimit(getOwn(value, "limit"), issues);
  const times = ["start_time", "end_time"].map((key) => {
    const time = toUnixTime(getOwn(value, key));
    const from = issues.length;
    checkTime(time, getOwn(value, "value_grouping_window"), issues);
    if (issues.length > from) nested(issues, from, key);
    return time;
  });
  const [start, end] = times;
  if (typeof start === "number" && typeof end === "number" && !(start < end)) {
    addIssue(issues, "compare", ["start_time"], "must be before end_time", "time_order");
  }
  const expand = getOwn(value, "expand");
  if (expand !== undefined && !(Array.isArray(expand) && expand.every((item) => typeof item === "string"))) {
    addIssue(issues, "type", ["expand"], "must be an array of strings");
  }
  if (getOwn(value, "starting_after") !== undefined && getOwn(value, "ending_before") !== undefined) {
    addIssue(issues, "atMostOne", [], "must not have both starting_after and ending_before", "one_cursor");
  }
}

function checkLimit(limit: unknown, issues: Issue[]): void {
  if (limit === undefined) return;
  if (!Number.isInteger(limit)) addIssue(issues, "type", ["limit"], "must be an integer");
  else if (Number(limit) < 1) addIssue(issues, "minimum", ["limit"], "must be at least 1");
  else if (Number(limit) > 100) addIssue(issues, "maximum", ["limit"], "must be at most 100");
}

function checkTime(time: unknown, window: unknown, issues: Issue[]): void {
  if (time === undefined) return;
  if (typeof time !== "number" || !isUnixTime(time)) addIssue(issues, "type", [], "must be a Unix time");
  else if (time % 60 !== 0) addIssue(issues, "multipleOf", [], "must be a multiple of 60");
  else if (window === "hour" && time % 3600 !== 0) {
    addIssue(issues, "multipleOf", [], "must be a multiple of 3600", "hour_alignment");
  }
}
