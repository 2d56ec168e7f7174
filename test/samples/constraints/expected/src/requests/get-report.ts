import { countGiven, getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";

const parameters: readonly ParameterDescription[] = [
  { in: "query", name: "mode", type: "string" },
  { in: "query", name: "start", type: "integer" },
  { in: "query", name: "end", type: "integer" },
  { in: "query", name: "a", type: "string" },
  { in: "query", name: "b", type: "string" },
  { in: "query", name: "c", type: "string" },
  { in: "query", name: "size", type: "integer" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "mode",
  "start",
  "end",
  "a",
  "b",
  "c",
  "size",
]);

/** How the parameters of `getReport` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsGetReportParams,
  validator: () => import("../parameters/get-report.js").then((module) => module.getReportParams),
};

function modeFits(value: unknown): boolean {
  return value === "hour" || value === "day" || value === "all";
}

function fitsGetReportParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const mode = getOwn(value, "mode");
  if (mode !== undefined && !modeFits(mode)) return false;
  const start = getOwn(value, "start");
  if (start !== undefined && !Number.isInteger(start)) return false;
  const end = getOwn(value, "end");
  if (end !== undefined && !Number.isInteger(end)) return false;
  const a = getOwn(value, "a");
  if (a !== undefined && typeof a !== "string") return false;
  const b = getOwn(value, "b");
  if (b !== undefined && typeof b !== "string") return false;
  const c = getOwn(value, "c");
  if (c !== undefined && typeof c !== "string") return false;
  const size = getOwn(value, "size");
  if (size !== undefined && !Number.isInteger(size)) return false;
  if (!isKnown(value, knownParameters)) return false;
  if (a !== undefined && b === undefined) return false;
  if (a === undefined && c === undefined) return false;
  if (countGiven(b, size) !== 1) return false;
  if (b !== undefined && c !== undefined) return false;
  if (start === undefined && end !== undefined) return false;
  if (end === undefined && start !== undefined) return false;
  if (typeof start === "number" && typeof end === "number" && start > end - 60) return false;
  if (typeof size === "number" && size === 0) return false;
  if ((mode ?? "all") === "hour" || (mode ?? "all") === "day") {
    if (typeof start === "number" && (start - 60) % 3600 !== 0) return false;
    if (typeof end === "number" && (end - 60) % 3600 !== 0) return false;
  }
  if (((mode ?? "all") === "hour" || end === undefined) && c === undefined) return false;
  if ((mode ?? "all") === "day" && b === undefined && start === undefined) return false;
  return true;
}
