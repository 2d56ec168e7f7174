import { knownParameters, request } from "../requests/on-data.js";
import {
  aString,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  required,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkOnDataPayload, type OnDataPayload } from "../schemas/on-data-payload.js";

/** Parameters of `onData`. */
export type OnDataParams = {
  "X-Signature": string;
  body: OnDataPayload;
};

/** The validator of the parameters of `onData`: each by itself, and the rules between them. */
export const onDataParams: ParameterSchema<OnDataParams> = /* @__PURE__ */ defineParameters(
  request,
  checkOnDataParams,
  "onDataParams",
);

function checkOnDataParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "X-Signature"), "X-Signature", aString, issues);
  required(getOwn(value, "body"), "body", checkOnDataPayload, issues);
  explainUnknown(value, knownParameters, issues);
}
