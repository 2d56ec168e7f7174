import { countGiven, countTrue, getOwn, isKnown, isLike, isObject, isSame } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { form } from "../runtime/styles.js";

const parameters: readonly ParameterDescription[] = [
  { in: "query", name: "rankby", type: "string" },
  { in: "query", name: "radius", type: "integer" },
  { in: "query", name: "keyword", type: "string" },
  { in: "query", name: "name", type: "string" },
  { in: "query", name: "type", type: "string" },
  { in: "query", name: "minprice", type: "integer" },
  { in: "query", name: "maxprice", type: "integer" },
  { in: "query", name: "open", type: "boolean" },
  { in: "query", name: "fields[]", property: "fields", type: "array", items: "string", style: form },
  { in: "header", name: "Accept-Language", type: "string" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "rankby",
  "radius",
  "keyword",
  "name",
  "type",
  "minprice",
  "maxprice",
  "open",
  "fields",
  "Accept-Language",
]);

/** How the parameters of `searchPlaces` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsSearchPlacesParams,
  validator: () => import("../parameters/search-places.js").then((module) => module.searchPlacesParams),
};

function rankbyFits(value: unknown): boolean {
  return value === "distance" || value === "prominence";
}

function fieldsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function fitsSearchPlacesParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const rankby = getOwn(value, "rankby");
  if (rankby !== undefined && !rankbyFits(rankby)) return false;
  const radius = getOwn(value, "radius");
  if (radius !== undefined && !Number.isInteger(radius)) return false;
  const keyword = getOwn(value, "keyword");
  if (keyword !== undefined && typeof keyword !== "string") return false;
  const name = getOwn(value, "name");
  if (name !== undefined && typeof name !== "string") return false;
  const typeValue = getOwn(value, "type");
  if (typeValue !== undefined && typeof typeValue !== "string") return false;
  const minprice = getOwn(value, "minprice");
  if (minprice !== undefined && !Number.isInteger(minprice)) return false;
  const maxprice = getOwn(value, "maxprice");
  if (maxprice !== undefined && !Number.isInteger(maxprice)) return false;
  const open = getOwn(value, "open");
  if (open !== undefined && typeof open !== "boolean") return false;
  const fields = getOwn(value, "fields");
  if (fields !== undefined && !fieldsFits(fields)) return false;
  const acceptLanguage = getOwn(value, "Accept-Language");
  if (acceptLanguage !== undefined && typeof acceptLanguage !== "string") return false;
  if (!isKnown(value, knownParameters)) return false;
  if (maxprice !== undefined && typeValue === undefined) return false;
  if (radius !== undefined && rankby === "distance") return false;
  if (rankby === "distance" && keyword === undefined && name === undefined && maxprice === undefined) {
    return false;
  }
  if (typeof maxprice === "number" && typeof minprice === "number" && maxprice < minprice) return false;
  if (isLike(acceptLanguage, "de*") && !isSame(open, false)) {
    if (name !== undefined || typeValue !== undefined) return false;
    if (fields === undefined) return false;
  }
  if (
    countTrue(
      typeof minprice === "number" && minprice > 2 && maxprice !== undefined,
      keyword !== undefined,
    ) === 1
  ) {
    return false;
  }
  if (name === undefined && typeValue === undefined && keyword === undefined) return false;
  if (
    (isSame(open, true) || (keyword !== undefined && (typeValue === "cafe" || typeValue === "bar"))) &&
    countTrue(typeof radius === "number" && radius < 500, maxprice !== undefined, name !== undefined) !== 1
  ) {
    return false;
  }
  if (countTrue(keyword !== undefined, open !== undefined, countGiven(radius, maxprice) !== 1) <= 1) {
    return false;
  }
  return true;
}
