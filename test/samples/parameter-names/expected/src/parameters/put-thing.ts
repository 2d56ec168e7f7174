import {
  addIssue,
  addTypeIssue,
  checkKnown,
  getOwn,
  isObject,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `putThing`. */
export type PutThingParams = {
  path_id: string;
  query_id?: number | undefined;
  expand?: string[] | undefined;
  body?: boolean | undefined;
  ["__proto__"]?: string | undefined;
  constructor?: string | undefined;
  requestBody?: string | undefined;
};

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", property: "path_id", type: "string" },
  { in: "query", name: "id", property: "query_id", type: "integer" },
  { in: "query", name: "expand[]", property: "expand", type: "array", items: "string" },
  { in: "query", name: "body", type: "boolean" },
  { in: "query", name: "__proto__", type: "string" },
  { in: "header", name: "constructor", type: "string" },
];

/** The validator of the parameters of `putThing`: each by itself, and the rules between them. */
export const putThingParams: ParameterSchema<PutThingParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkPutThingParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "path_id",
  "query_id",
  "expand",
  "body",
  "__proto__",
  "constructor",
  "requestBody",
]);

function checkPutThingParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const pathId = getOwn(value, "path_id");
  if (typeof pathId !== "string") addTypeIssue(issues, ["path_id"], "must be a string", pathId);
  const queryId = getOwn(value, "query_id");
  if (queryId !== undefined && (typeof queryId !== "number" || !Number.isInteger(queryId))) {
    addIssue(issues, "type", ["query_id"], "must be an integer");
  }
  const expand = getOwn(value, "expand");
  if (expand !== undefined) {
    if (!Array.isArray(expand)) {
      addIssue(issues, "type", ["expand"], "must be an array");
    } else {
      for (let index = 0; index < expand.length; index++) {
        const item: unknown = expand[index];
        if (typeof item !== "string") addIssue(issues, "type", ["expand", index], "must be a string");
      }
    }
  }
  const body = getOwn(value, "body");
  if (body !== undefined && typeof body !== "boolean") {
    addIssue(issues, "type", ["body"], "must be a boolean");
  }
  const proto = getOwn(value, "__proto__");
  if (proto !== undefined && typeof proto !== "string") {
    addIssue(issues, "type", ["__proto__"], "must be a string");
  }
  const constructor = getOwn(value, "constructor");
  if (constructor !== undefined && typeof constructor !== "string") {
    addIssue(issues, "type", ["constructor"], "must be a string");
  }
  const requestBody = getOwn(value, "requestBody");
  if (requestBody !== undefined && typeof requestBody !== "string") {
    addIssue(issues, "type", ["requestBody"], "must be a string");
  }
  checkKnown(value, knownParameters, issues);
}
