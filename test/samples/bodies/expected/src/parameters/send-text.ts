import { knownParameters, request } from "../requests/send-text.js";
import {
  addIssue,
  codePointLength,
  explainUnknown,
  getOwn,
  isObject,
  required,
  type ValidationIssue,
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
);

function stringUpTo100Check(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value.length > 100 && codePointLength(value) > 100) {
    addIssue(issues, "maxLength", [], "must have at most 100 characters");
  }
}

function checkSendTextParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "body"), "body", stringUpTo100Check, issues);
  explainUnknown(value, knownParameters, issues);
}
