import { knownParameters, request } from "../requests/send-nested.js";
import { explainUnknown, getOwn, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkSendNestedBody, type SendNestedBody } from "../schemas/send-nested-body.js";

/** Parameters of `sendNested`. */
export type SendNestedParams = {
  body?: SendNestedBody | undefined;
};

/** The validator of the parameters of `sendNested`: each by itself, and the rules between them. */
export const sendNestedParams: ParameterSchema<SendNestedParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendNestedParams,
  "sendNestedParams",
);

function checkSendNestedParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  optional(getOwn(value, "body"), "body", checkSendNestedBody, issues);
  explainUnknown(value, knownParameters, issues);
}
