import {
  addIssue,
  addTypeIssue,
  checkAt,
  checkKnown,
  getOwn,
  isObject,
  isUnixTime,
  isUuid,
  optional,
  toUnixTime,
  type ValidationIssue,
} from "../runtime/checks.js";
import { allowReserved } from "../runtime/encoding.js";
import { jsonContent } from "../runtime/json.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { cookie, deepObject, label, matrix, pipeDelimited, spaceDelimited } from "../runtime/styles.js";
import { checkPoint, type Point } from "../schemas/point.js";

/** Parameters of `findRooms`. */
export type FindRoomsParams = {
  /**
   * Of the path item.
   *
   * @minimum 1
   */
  room: number;
  tags: string[];
  point: Point;
  /** @default "asc" */
  sort?: "asc" | "desc" | undefined;
  ids?: number[] | undefined;
  words?: string[] | undefined;
  colors?: string[] | undefined;
  filter?: Point | undefined;
  /** @deprecated */
  raw?: string | undefined;
  shape?: Point | undefined;
  /** @format uuid */
  "X-Trace": string;
  "X-Flags"?: boolean[] | undefined;
  session?: string | undefined;
  /** @format unix-time */
  since?: number | Date | undefined;
  /** @minimum 1 */
  page?: number | "" | undefined;
  where?:
    | {
        ids?: number[];
        at?: Point;
      }
    | undefined;
};

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "room", type: "integer" },
  { in: "path", name: "tags", type: "array", items: "string", style: label, explode: true },
  { in: "path", name: "point", type: "object", properties: { x: "number", y: "number" }, style: matrix },
  { in: "query", name: "sort", type: "string" },
  { in: "query", name: "ids", type: "array", items: "integer", style: pipeDelimited },
  { in: "query", name: "words", type: "array", items: "string", style: spaceDelimited },
  { in: "query", name: "colors", type: "array", items: "string", explode: false },
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
  { in: "header", name: "X-Flags", type: "array", items: "boolean" },
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

/** The validator of the parameters of `findRooms`: each by itself, and the rules between them. */
export const findRoomsParams: ParameterSchema<FindRoomsParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkFindRoomsParams,
);

function idsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "number" || !Number.isInteger(item)) {
        addIssue(issues, "type", [index], "must be an integer");
      }
    }
  }
}

function whereCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    optional(value["ids"], "ids", idsCheck, issues);
    optional(value["at"], "at", checkPoint, issues);
  }
}

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

function checkFindRoomsParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const room = getOwn(value, "room");
  if (typeof room !== "number" || !Number.isInteger(room)) {
    addTypeIssue(issues, ["room"], "must be an integer", room);
  } else if (room < 1) {
    addIssue(issues, "minimum", ["room"], "must be at least 1");
  }
  const tags = getOwn(value, "tags");
  if (!Array.isArray(tags)) {
    addTypeIssue(issues, ["tags"], "must be an array", tags);
  } else {
    for (let index = 0; index < tags.length; index++) {
      const item: unknown = tags[index];
      if (typeof item !== "string") addIssue(issues, "type", ["tags", index], "must be a string");
    }
  }
  const point = getOwn(value, "point");
  if (point === undefined) {
    addIssue(issues, "required", ["point"], "is required");
  } else {
    checkAt(checkPoint, point, issues, "point");
  }
  const sort = getOwn(value, "sort");
  if (sort !== undefined) {
    if (typeof sort !== "string") {
      addIssue(issues, "type", ["sort"], "must be a string");
    } else if (sort !== "asc" && sort !== "desc") {
      addIssue(issues, "enum", ["sort"], 'must be one of "asc", "desc"');
    }
  }
  const ids = getOwn(value, "ids");
  if (ids !== undefined) {
    if (!Array.isArray(ids)) {
      addIssue(issues, "type", ["ids"], "must be an array");
    } else {
      for (let index = 0; index < ids.length; index++) {
        const item: unknown = ids[index];
        if (typeof item !== "number" || !Number.isInteger(item)) {
          addIssue(issues, "type", ["ids", index], "must be an integer");
        }
      }
    }
  }
  const words = getOwn(value, "words");
  if (words !== undefined) {
    if (!Array.isArray(words)) {
      addIssue(issues, "type", ["words"], "must be an array");
    } else {
      for (let index = 0; index < words.length; index++) {
        const item: unknown = words[index];
        if (typeof item !== "string") addIssue(issues, "type", ["words", index], "must be a string");
      }
    }
  }
  const colors = getOwn(value, "colors");
  if (colors !== undefined) {
    if (!Array.isArray(colors)) {
      addIssue(issues, "type", ["colors"], "must be an array");
    } else {
      for (let index = 0; index < colors.length; index++) {
        const item: unknown = colors[index];
        if (typeof item !== "string") addIssue(issues, "type", ["colors", index], "must be a string");
      }
    }
  }
  const filter = getOwn(value, "filter");
  if (filter !== undefined) checkAt(checkPoint, filter, issues, "filter");
  const raw = getOwn(value, "raw");
  if (raw !== undefined && typeof raw !== "string") addIssue(issues, "type", ["raw"], "must be a string");
  const shape = getOwn(value, "shape");
  if (shape !== undefined) checkAt(checkPoint, shape, issues, "shape");
  const xTrace = getOwn(value, "X-Trace");
  if (typeof xTrace !== "string") {
    addTypeIssue(issues, ["X-Trace"], "must be a string", xTrace);
  } else if (!isUuid(xTrace)) {
    addIssue(issues, "format", ["X-Trace"], "must be a UUID");
  }
  const xFlags = getOwn(value, "X-Flags");
  if (xFlags !== undefined) {
    if (!Array.isArray(xFlags)) {
      addIssue(issues, "type", ["X-Flags"], "must be an array");
    } else {
      for (let index = 0; index < xFlags.length; index++) {
        const item: unknown = xFlags[index];
        if (typeof item !== "boolean") addIssue(issues, "type", ["X-Flags", index], "must be a boolean");
      }
    }
  }
  const session = getOwn(value, "session");
  if (session !== undefined && typeof session !== "string") {
    addIssue(issues, "type", ["session"], "must be a string");
  }
  const since = toUnixTime(getOwn(value, "since"));
  if (since !== undefined) {
    if (typeof since !== "number" || !Number.isInteger(since)) {
      addIssue(issues, "type", ["since"], "must be an integer");
    } else if (!isUnixTime(since)) {
      addIssue(issues, "format", ["since"], "must be a time in whole seconds since 1970");
    }
  }
  const page = getOwn(value, "page");
  if (page !== undefined && page !== "") {
    if (typeof page !== "number" || !Number.isInteger(page)) {
      addIssue(issues, "type", ["page"], "must be an integer");
    } else if (page < 1) {
      addIssue(issues, "minimum", ["page"], "must be at least 1");
    }
  }
  const where = getOwn(value, "where");
  if (where !== undefined) checkAt(whereCheck, where, issues, "where");
  checkKnown(value, knownParameters, issues);
}
