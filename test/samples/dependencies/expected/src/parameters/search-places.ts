import { knownParameters, request } from "../requests/search-places.js";
import {
  aBoolean,
  addIssue,
  anInteger,
  aString,
  countGiven,
  countTrue,
  explainUnknown,
  getOwn,
  isLike,
  isObject,
  isSame,
  optional,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

/**
 * Parameters of `searchPlaces`.
 *
 * - When `maxprice` is given, `type` must be given.
 * - `radius` must not be given if `rankby` is given and is `distance`.
 * - When `rankby` is given and is `distance`, at least one of `keyword`, `name` and `maxprice` must be
 *   given.
 * - `maxprice` must be at least `minprice`.
 * - When `Accept-Language` begins with `de` and `open` is not `false`, `fields` must be given and
 *   neither `name` nor `type` may be given.
 * - `keyword` must be given if, and only if, (`minprice` is given and `minprice` is greater than 2)
 *   and `maxprice` is given.
 * - At least one of `name`, `type` and `keyword` must be given.
 * - When `open` is `true` or (`keyword` is given and `type` is `cafe` or `bar`), exactly one of these
 *   must be true: `radius` is less than 500; `maxprice` is given; `name` is given.
 * - More than one of these must be true: `keyword` is given; `open` is given; `radius` and `maxprice`
 *   are given together or not at all.
 */
export type SearchPlacesParams = {
  /** @default "prominence" */
  rankby?: "distance" | "prominence" | undefined;
  radius?: number | undefined;
  keyword?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  /** @default 0 */
  minprice?: number | undefined;
  maxprice?: number | undefined;
  open?: boolean | undefined;
  fields?: string[] | undefined;
  "Accept-Language"?: string | undefined;
} & ({ maxprice?: undefined } | { type: unknown }) &
  ({ rankby?: "prominence" | undefined } | { radius?: undefined }) &
  (
    | { rankby?: "prominence" | undefined }
    | { keyword: unknown }
    | { name: unknown }
    | { maxprice: unknown }
  ) &
  ({ name: unknown } | { type: unknown } | { keyword: unknown });

/** The validator of the parameters of `searchPlaces`: each by itself, and the rules between them. */
export const searchPlacesParams: ParameterSchema<SearchPlacesParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSearchPlacesParams,
);

function rankbyCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "distance" && value !== "prominence") {
    addIssue(issues, "enum", [], 'must be one of "distance", "prominence"');
  }
}

function fieldsCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== "string") addIssue(issues, "type", [index], "must be a string");
    }
  }
}

function checkSearchPlacesParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const rankby = getOwn(value, "rankby");
  optional(rankby, "rankby", rankbyCheck, issues);
  const radius = getOwn(value, "radius");
  optional(radius, "radius", anInteger, issues);
  const keyword = getOwn(value, "keyword");
  optional(keyword, "keyword", aString, issues);
  const name = getOwn(value, "name");
  optional(name, "name", aString, issues);
  const typeValue = getOwn(value, "type");
  optional(typeValue, "type", aString, issues);
  const minprice = getOwn(value, "minprice");
  optional(minprice, "minprice", anInteger, issues);
  const maxprice = getOwn(value, "maxprice");
  optional(maxprice, "maxprice", anInteger, issues);
  const open = getOwn(value, "open");
  optional(open, "open", aBoolean, issues);
  const fields = getOwn(value, "fields");
  optional(fields, "fields", fieldsCheck, issues);
  const acceptLanguage = getOwn(value, "Accept-Language");
  optional(acceptLanguage, "Accept-Language", aString, issues);
  explainUnknown(value, knownParameters, issues);
  if (maxprice !== undefined && typeValue === undefined) {
    addIssue(issues, "requires", ["type"], "When `maxprice` is given, `type` must be given.", "price");
  }
  if (radius !== undefined && rankby === "distance") {
    addIssue(
      issues,
      "atMostOne",
      [],
      "`radius` must not be given if `rankby` is given and is `distance`.",
      "x-dependencies/0",
    );
  }
  if (rankby === "distance" && keyword === undefined && name === undefined && maxprice === undefined) {
    addIssue(
      issues,
      "atLeastOne",
      [],
      "When `rankby` is given and is `distance`, at least one of `keyword`, `name` and `maxprice` must be given.",
      "x-dependencies/1",
    );
  }
  if (typeof maxprice === "number" && typeof minprice === "number" && maxprice < minprice) {
    addIssue(issues, "compare", ["maxprice"], "`maxprice` must be at least `minprice`.", "x-dependencies/2");
  }
  if (isLike(acceptLanguage, "de*") && !isSame(open, false)) {
    if (name !== undefined || typeValue !== undefined) {
      addIssue(
        issues,
        "requires",
        [],
        "When `Accept-Language` begins with `de` and `open` is not `false`, `fields` must be given and neither `name` nor `type` may be given.",
        "x-dependencies/3",
      );
    }
    if (fields === undefined) {
      addIssue(
        issues,
        "requires",
        ["fields"],
        "When `Accept-Language` begins with `de` and `open` is not `false`, `fields` must be given and neither `name` nor `type` may be given.",
        "x-dependencies/3",
      );
    }
  }
  if (
    countTrue(
      typeof minprice === "number" && minprice > 2 && maxprice !== undefined,
      keyword !== undefined,
    ) === 1
  ) {
    addIssue(
      issues,
      "allOrNone",
      [],
      "`keyword` must be given if, and only if, (`minprice` is given and `minprice` is greater than 2) and `maxprice` is given.",
      "x-dependencies/4/0",
    );
  }
  if (name === undefined && typeValue === undefined && keyword === undefined) {
    addIssue(
      issues,
      "atLeastOne",
      [],
      "At least one of `name`, `type` and `keyword` must be given.",
      "x-dependencies/4/1",
    );
  }
  if (
    (isSame(open, true) || (keyword !== undefined && (typeValue === "cafe" || typeValue === "bar"))) &&
    countTrue(typeof radius === "number" && radius < 500, maxprice !== undefined, name !== undefined) !== 1
  ) {
    addIssue(
      issues,
      "exactlyOne",
      [],
      "When `open` is `true` or (`keyword` is given and `type` is `cafe` or `bar`), exactly one of these must be true: `radius` is less than 500; `maxprice` is given; `name` is given.",
      "x-dependencies/5",
    );
  }
  if (countTrue(keyword !== undefined, open !== undefined, countGiven(radius, maxprice) !== 1) <= 1) {
    addIssue(
      issues,
      "requires",
      [],
      "More than one of these must be true: `keyword` is given; `open` is given; `radius` and `maxprice` are given together or not at all.",
      "x-dependencies/6",
    );
  }
}
