import { getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { form } from "../runtime/styles.js";

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", property: "path_id", type: "string" },
  { in: "query", name: "id", property: "query_id", type: "integer" },
  { in: "query", name: "expand[]", property: "expand", type: "array", items: "string", style: form },
  { in: "query", name: "body", type: "boolean" },
  { in: "query", name: "__proto__", type: "string" },
  { in: "header", name: "constructor", type: "string" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "path_id",
  "query_id",
  "expand",
  "body",
  "__proto__",
  "constructor",
  "requestBody",
]);

/** How the parameters of `putThing` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsPutThingParams,
  validator: () => import("../parameters/put-thing.js").then((module) => module.putThingParams),
};

function expandFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function fitsPutThingParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const pathId = getOwn(value, "path_id");
  if (typeof pathId !== "string") return false;
  const queryId = getOwn(value, "query_id");
  if (queryId !== undefined && !Number.isInteger(queryId)) return false;
  const expand = getOwn(value, "expand");
  if (expand !== undefined && !expandFits(expand)) return false;
  const body = getOwn(value, "body");
  if (body !== undefined && typeof body !== "boolean") return false;
  const proto = getOwn(value, "__proto__");
  if (proto !== undefined && typeof proto !== "string") return false;
  const constructor = getOwn(value, "constructor");
  if (constructor !== undefined && typeof constructor !== "string") return false;
  const requestBody = getOwn(value, "requestBody");
  if (requestBody !== undefined && typeof requestBody !== "string") return false;
  return isKnown(value, knownParameters);
}
