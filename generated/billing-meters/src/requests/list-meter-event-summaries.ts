import { codePointLength, getOwn, isKnown, isObject, toUnixTime } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { form } from "../runtime/styles.js";

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", type: "string" },
  { in: "header", name: "Stripe-Version", type: "string" },
  { in: "header", name: "Stripe-Account", type: "string" },
  { in: "query", name: "customer", type: "string" },
  { in: "query", name: "limit", type: "integer" },
  { in: "query", name: "start_time", type: "integer", format: "unix-time" },
  { in: "query", name: "starting_after", type: "string" },
  { in: "query", name: "expand[]", property: "expand", type: "array", items: "string", style: form },
  { in: "query", name: "ending_before", type: "string" },
  { in: "query", name: "value_grouping_window", type: "string" },
  { in: "query", name: "end_time", type: "integer", format: "unix-time" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "Stripe-Version",
  "Stripe-Account",
  "customer",
  "limit",
  "start_time",
  "starting_after",
  "expand",
  "ending_before",
  "value_grouping_window",
  "end_time",
]);

/** How the parameters of `listMeterEventSummaries` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsListMeterEventSummariesParams,
  validator: () =>
    import("../parameters/list-meter-event-summaries.js").then(
      (module) => module.listMeterEventSummariesParams,
    ),
};

function nonEmptyStringUpTo5000Fits(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (value === "") return false;
  return value.length <= 5000 || codePointLength(value) <= 5000;
}

function nonEmptyStringFits(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function integer1To100Fits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 100;
}

function startTimeFits(value: unknown): boolean {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  if (value % 60 !== 0) return false;
  return Math.abs(value) <= 8.64e12;
}

function expandFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
    if (item === "") return false;
    if (item.length > 5000 && codePointLength(item) > 5000) return false;
  }
  return true;
}

function valueGroupingWindowFits(value: unknown): boolean {
  return value === "day" || value === "hour";
}

function fitsListMeterEventSummariesParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const id = getOwn(value, "id");
  if (!nonEmptyStringUpTo5000Fits(id)) return false;
  const stripeVersion = getOwn(value, "Stripe-Version");
  if (stripeVersion !== undefined && !nonEmptyStringFits(stripeVersion)) return false;
  const stripeAccount = getOwn(value, "Stripe-Account");
  if (stripeAccount !== undefined && !nonEmptyStringFits(stripeAccount)) return false;
  const customer = getOwn(value, "customer");
  if (!nonEmptyStringUpTo5000Fits(customer)) return false;
  const limit = getOwn(value, "limit");
  if (limit !== undefined && !integer1To100Fits(limit)) return false;
  const startTime = toUnixTime(getOwn(value, "start_time"));
  if (!startTimeFits(startTime)) return false;
  const startingAfter = getOwn(value, "starting_after");
  if (startingAfter !== undefined && !nonEmptyStringUpTo5000Fits(startingAfter)) return false;
  const expand = getOwn(value, "expand");
  if (expand !== undefined && !expandFits(expand)) return false;
  const endingBefore = getOwn(value, "ending_before");
  if (endingBefore !== undefined && !nonEmptyStringUpTo5000Fits(endingBefore)) return false;
  const valueGroupingWindow = getOwn(value, "value_grouping_window");
  if (valueGroupingWindow !== undefined && !valueGroupingWindowFits(valueGroupingWindow)) return false;
  const endTime = toUnixTime(getOwn(value, "end_time"));
  if (!startTimeFits(endTime)) return false;
  if (!isKnown(value, knownParameters)) return false;
  if (valueGroupingWindow === "hour") {
    if (typeof startTime === "number" && startTime % 3600 !== 0) return false;
    if (typeof endTime === "number" && endTime % 3600 !== 0) return false;
  }
  if (valueGroupingWindow === "day") {
    if (typeof startTime === "number" && startTime % 86400 !== 0) return false;
    if (typeof endTime === "number" && endTime % 86400 !== 0) return false;
  }
  if (typeof startTime === "number" && typeof endTime === "number" && startTime >= endTime) return false;
  return startingAfter === undefined || endingBefore === undefined;
}
