import { knownParameters, request } from "../requests/find-rooms.js";
import {
  aBoolean,
  anInteger,
  aString,
  explainAt,
  explainItems,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  isUnixTime,
  isUuid,
  optional,
  required,
  toUnixTime,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
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
  fillFindRoomsParams,
);

function roomCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (value < 1) {
    issues.add("minimum", 1);
  }
}

function tagsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function sortCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "asc" && value !== "desc") {
    issues.add("enum", ["asc", "desc"]);
  }
}

function idsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, anInteger, issues);
  }
}

function wordsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function colorsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function uuidCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (!isUuid(value)) {
    issues.add("format", "uuid");
  }
}

function xFlagsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aBoolean, issues);
  }
}

function unixTimeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    issues.add("type", "integer");
  } else if (!isUnixTime(value)) {
    issues.add("format", "unix-time");
  }
}

function idsCheck2(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, anInteger, issues);
  }
}

function whereCheck(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["ids"], "ids", idsCheck2, issues);
    optional(value["at"], "at", checkPoint, issues);
  }
}

function fillFindRoomsParams(value: unknown): unknown {
  return withProperties(value, [["sort", undefined, () => "asc"]]);
}

function checkFindRoomsParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
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
  if (page !== undefined && page !== "") explainAt(page, "page", roomCheck, issues);
  optional(getOwn(value, "where"), "where", whereCheck, issues);
  explainUnknown(value, knownParameters, issues);
}
