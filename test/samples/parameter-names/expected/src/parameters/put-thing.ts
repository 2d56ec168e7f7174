import { knownParameters, request } from "../requests/put-thing.js";
import {
  aBoolean,
  anInteger,
  aString,
  explainItems,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
  required,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

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

/** The validator of the parameters of `putThing`: each by itself, and the rules between them. */
export const putThingParams: ParameterSchema<PutThingParams> = /* @__PURE__ */ defineParameters(
  request,
  checkPutThingParams,
  "putThingParams",
);

function expandCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function checkPutThingParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "path_id"), "path_id", aString, issues);
  optional(getOwn(value, "query_id"), "query_id", anInteger, issues);
  optional(getOwn(value, "expand"), "expand", expandCheck, issues);
  optional(getOwn(value, "body"), "body", aBoolean, issues);
  optional(getOwn(value, "__proto__"), "__proto__", aString, issues);
  optional(getOwn(value, "constructor"), "constructor", aString, issues);
  optional(getOwn(value, "requestBody"), "requestBody", aString, issues);
  explainUnknown(value, knownParameters, issues);
}
