import { knownParameters, request } from "../requests/search-places.js";
import {
  aBoolean,
  anInteger,
  aString,
  countGiven,
  countTrue,
  explainItems,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isLike,
  isObject,
  isSame,
  optional,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
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
  "searchPlacesParams",
  fillSearchPlacesParams,
);

function rankbyCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "distance" && value !== "prominence") {
    issues.add("enum", ["distance", "prominence"]);
  }
}

function fieldsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function fillSearchPlacesParams(value: unknown): unknown {
  return withProperties(value, [
    ["rankby", undefined, () => "prominence"],
    ["minprice", undefined, () => 0],
  ]);
}

function checkSearchPlacesParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
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
    issues.addRule("price", "requires", "When `maxprice` is given, `type` must be given.", "type");
  }
  if (radius !== undefined && rankby === "distance") {
    issues.addRule(
      "x-dependencies/0",
      "atMostOne",
      "`radius` must not be given if `rankby` is given and is `distance`.",
    );
  }
  if (rankby === "distance" && keyword === undefined && name === undefined && maxprice === undefined) {
    issues.addRule(
      "x-dependencies/1",
      "atLeastOne",
      "When `rankby` is given and is `distance`, at least one of `keyword`, `name` and `maxprice` must be given.",
    );
  }
  if (typeof maxprice === "number" && typeof minprice === "number" && maxprice < minprice) {
    issues.addRule("x-dependencies/2", "compare", "`maxprice` must be at least `minprice`.", "maxprice");
  }
  if (isLike(acceptLanguage, "de*") && !isSame(open, false)) {
    if (name !== undefined || typeValue !== undefined) {
      issues.addRule(
        "x-dependencies/3",
        "requires",
        "When `Accept-Language` begins with `de` and `open` is not `false`, `fields` must be given and neither `name` nor `type` may be given.",
      );
    }
    if (fields === undefined) {
      issues.addRule(
        "x-dependencies/3",
        "requires",
        "When `Accept-Language` begins with `de` and `open` is not `false`, `fields` must be given and neither `name` nor `type` may be given.",
        "fields",
      );
    }
  }
  if (
    countTrue(
      typeof minprice === "number" && minprice > 2 && maxprice !== undefined,
      keyword !== undefined,
    ) === 1
  ) {
    issues.addRule(
      "x-dependencies/4/0",
      "allOrNone",
      "`keyword` must be given if, and only if, (`minprice` is given and `minprice` is greater than 2) and `maxprice` is given.",
    );
  }
  if (name === undefined && typeValue === undefined && keyword === undefined) {
    issues.addRule(
      "x-dependencies/4/1",
      "atLeastOne",
      "At least one of `name`, `type` and `keyword` must be given.",
    );
  }
  if (
    (isSame(open, true) || (keyword !== undefined && (typeValue === "cafe" || typeValue === "bar"))) &&
    countTrue(typeof radius === "number" && radius < 500, maxprice !== undefined, name !== undefined) !== 1
  ) {
    issues.addRule(
      "x-dependencies/5",
      "exactlyOne",
      "When `open` is `true` or (`keyword` is given and `type` is `cafe` or `bar`), exactly one of these must be true: `radius` is less than 500; `maxprice` is given; `name` is given.",
    );
  }
  if (countTrue(keyword !== undefined, open !== undefined, countGiven(radius, maxprice) !== 1) <= 1) {
    issues.addRule(
      "x-dependencies/6",
      "requires",
      "More than one of these must be true: `keyword` is given; `open` is given; `radius` and `maxprice` are given together or not at all.",
    );
  }
}
