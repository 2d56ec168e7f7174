import { knownParameters, request } from "../requests/find-rooms.js";
import {
  addIssue,
  aString,
  explainUnknown,
  getOwn,
  isObject,
  isUnixTime,
  isUuid,
  optional,
  required,
  toUnixTime,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
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

/** The validator of the parameters of `findRooms`: each by itself, and the rules between them. */
export const findRoomsParams: ParameterSchema<FindRoomsParams> = /* @__PURE__ */ defineParameters(
  request,
  checkFindRoomsParams,
  "findRoomsParams",
);

function roomCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  } else if (value < 1) {
    addIssue(issues, "minimum", [], "must be at least 1");
  }
}

function tagsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
  }
}

function sortCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "asc" && value !== "desc") {
    addIssue(issues, "enum", [], 'must be one of "asc", "desc"');
  }
}

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

function wordsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
  }
}

function colorsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
  }
}

function uuidCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (!isUuid(value)) {
    addIssue(issues, "format", [], "must be a UUID");
  }
}

function xFlagsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "boolean") addIssue(issues, "type", [index], "must be a boolean");
    }
  }
}

function unixTimeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    addIssue(issues, "type", [], "must be an integer");
  } else if (!isUnixTime(value)) {
    addIssue(issues, "format", [], "must be a time in whole seconds since 1970");
  }
}

function idsCheck2(value: unknown, issues: ValidationIssue[]): void {
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
    optional(value["ids"], "ids", idsCheck2, issues);
    optional(value["at"], "at", checkPoint, issues);
  }
}

function checkFindRoomsParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "room"), "room", roomCheck, issues);
  required(getOwn(value, "tags"), "tags", tagsCheck, issues);
  required(getOwn(value, "point"), "point", checkPoint, issues);
  optional(getOwn(value, "sort"), "sort", sortCheck, issues);
  optional(getOwn(value, "ids"), "ids", idsCheck, issues);
  optional(getOwn(value, "words"), "words", wordsCheck, issues);
  optional(getOwn(value, "colors"), "colors", colorsCheck, issues);
  optional(getOwn(value, "filter"), "filter", checkPoint, issues);
  optional(getOwn(value, "raw"), "raw", aString, issues);
  optional(getOwn(value, "shape"), "shape", checkPoint, issues);
  required(getOwn(value, "X-Trace"), "X-Trace", uuidCheck, issues);
  optional(getOwn(value, "X-Flags"), "X-Flags", xFlagsCheck, issues);
  optional(getOwn(value, "session"), "session", aString, issues);
  optional(toUnixTime(getOwn(value, "since")), "since", unixTimeCheck, issues);
  const page = getOwn(value, "page");
  if (page !== undefined && page !== "") {
    if (typeof page !== "number" || !Number.isInteger(page)) {
      addIssue(issues, "type", ["page"], "must be an integer");
    } else if (page < 1) {
      addIssue(issues, "minimum", ["page"], "must be at least 1");
    }
  }
  optional(getOwn(value, "where"), "where", whereCheck, issues);
  explainUnknown(value, knownParameters, issues);
}
