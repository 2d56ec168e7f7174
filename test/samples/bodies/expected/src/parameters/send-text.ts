import { knownParameters, request } from "../requests/send-text.js";
import {
  codePointLength,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  required,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `sendText`. */
export type SendTextParams = {
  body: string;
};

/** The validator of the parameters of `sendText`: each by itself, and the rules between them. */
export const sendTextParams: ParameterSchema<SendTextParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendTextParams,
  "sendTextParams",
);

function stringUpTo100Check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 100 && codePointLength(value) > 100) {
    issues.add("maxLength", 100);
  }
}

function checkSendTextParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "body"), "body", stringUpTo100Check, issues);
  explainUnknown(value, knownParameters, issues);
}
