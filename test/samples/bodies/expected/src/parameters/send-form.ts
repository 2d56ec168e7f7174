import { knownParameters, request } from "../requests/send-form.js";
import { explainUnknown, getOwn, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkSendFormBody, type SendFormBody } from "../schemas/send-form-body.js";

/** Parameters of `sendForm`. */
export type SendFormParams = {
  body?: SendFormBody | undefined;
};

/** The validator of the parameters of `sendForm`: each by itself, and the rules between them. */
export const sendFormParams: ParameterSchema<SendFormParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendFormParams,
  "sendFormParams",
);

function checkSendFormParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  optional(getOwn(value, "body"), "body", checkSendFormBody, issues);
  explainUnknown(value, knownParameters, issues);
}
