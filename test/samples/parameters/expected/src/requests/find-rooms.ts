import { getOwn, isKnown, isObject, isUuid, toUnixTime } from "../runtime/checks.js";
import { allowReserved } from "../runtime/encoding.js";
import { jsonContent } from "../runtime/json.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import {
  cookie,
  deepObject,
  form,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
} from "../runtime/styles.js";
import { fitsPoint } from "../schemas/point.js";

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "room", type: "integer" },
  { in: "path", name: "tags", type: "array", items: "string", style: label, explode: true },
  { in: "path", name: "point", type: "object", properties: { x: "number", y: "number" }, style: matrix },
  { in: "query", name: "sort", type: "string" },
  { in: "query", name: "ids", type: "array", items: "integer", style: pipeDelimited },
  { in: "query", name: "words", type: "array", items: "string", style: spaceDelimited },
  { in: "query", name: "colors", type: "array", items: "string", style: form, explode: false },
  {
    in: "query",
    name: "filter",
    type: "object",
    properties: { x: "number", y: "number" },
    style: deepObject,
  },
  { in: "query", name: "raw", type: "string", encode: allowReserved },
  {
    in: "query",
    name: "shape",
    type: "object",
    properties: { x: "number", y: "number" },
    content: jsonContent,
  },
  { in: "header", name: "X-Trace", type: "string" },
  { in: "header", name: "X-Flags", type: "array", items: "boolean", style: simple },
  { in: "cookie", name: "session", type: "string", style: cookie },
  { in: "query", name: "since", type: "integer", format: "unix-time" },
  { in: "query", name: "page", type: "integer", allowEmptyValue: true },
  {
    in: "query",
    name: "where",
    type: "object",
    properties: {
      ids: { type: "array", items: "integer" },
      at: { type: "object", properties: { x: "number", y: "number" } },
    },
    style: deepObject,
  },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "room",
  "tags",
  "point",
  "sort",
  "ids",
  "words",
  "colors",
  "filter",
  "raw",
  "shape",
  "X-Trace",
  "X-Flags",
  "session",
  "since",
  "page",
  "where",
]);

/** How the parameters of `findRooms` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsFindRoomsParams,
  validator: () => import("../parameters/find-rooms.js").then((module) => module.findRoomsParams),
};

function roomFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

function tagsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function sortFits(value: unknown): boolean {
  return value === "asc" || value === "desc";
}

function idsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "number" || !Number.isInteger(item)) return false;
  }
  return true;
}

function wordsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function colorsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function uuidFits(value: unknown): boolean {
  return typeof value === "string" && isUuid(value);
}

function xFlagsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "boolean") return false;
  }
  return true;
}

function unixTimeFits(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 8.64e12;
}

function idsFits2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "number" || !Number.isInteger(item)) return false;
  }
  return true;
}

function whereFits(value: unknown): boolean {
  if (!isObject(value)) return false;
  const ids = value["ids"];
  if (ids !== undefined && !idsFits2(ids)) return false;
  const at = value["at"];
  return at === undefined || fitsPoint(at);
}

function fitsFindRoomsParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const room = getOwn(value, "room");
  if (!roomFits(room)) return false;
  const tags = getOwn(value, "tags");
  if (!tagsFits(tags)) return false;
  const point = getOwn(value, "point");
  if (!fitsPoint(point)) return false;
  const sort = getOwn(value, "sort");
  if (sort !== undefined && !sortFits(sort)) return false;
  const ids = getOwn(value, "ids");
  if (ids !== undefined && !idsFits(ids)) return false;
  const words = getOwn(value, "words");
  if (words !== undefined && !wordsFits(words)) return false;
  const colors = getOwn(value, "colors");
  if (colors !== undefined && !colorsFits(colors)) return false;
  const filter = getOwn(value, "filter");
  if (filter !== undefined && !fitsPoint(filter)) return false;
  const raw = getOwn(value, "raw");
  if (raw !== undefined && typeof raw !== "string") return false;
  const shape = getOwn(value, "shape");
  if (shape !== undefined && !fitsPoint(shape)) return false;
  const xTrace = getOwn(value, "X-Trace");
  if (!uuidFits(xTrace)) return false;
  const xFlags = getOwn(value, "X-Flags");
  if (xFlags !== undefined && !xFlagsFits(xFlags)) return false;
  const session = getOwn(value, "session");
  if (session !== undefined && typeof session !== "string") return false;
  const since = toUnixTime(getOwn(value, "since"));
  if (since !== undefined && !unixTimeFits(since)) return false;
  const page = getOwn(value, "page");
  if (page !== undefined && page !== "") {
    if (typeof page !== "number" || !Number.isInteger(page)) return false;
    if (page < 1) return false;
  }
  const where = getOwn(value, "where");
  if (where !== undefined && !whereFits(where)) return false;
  return isKnown(value, knownParameters);
}
