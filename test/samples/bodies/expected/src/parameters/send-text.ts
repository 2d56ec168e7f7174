import {
  addIssue,
  addTypeIssue,
  checkKnown,
  codePointLength,
  getOwn,
  isObject,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `sendText`. */
export type SendTextParams = {
  body: string;
};

const parameters: readonly ParameterDescription[] = [];

/** The validator of the parameters of `sendText`: each by itself, and the rules between them. */
export const sendTextParams: ParameterSchema<SendTextParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendTextParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

function checkSendTextParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const body = getOwn(value, "body");
  if (typeof body !== "string") {
    addTypeIssue(issues, ["body"], "must be a string", body);
  } else if (codePointLength(body) > 100) {
    addIssue(issues, "maxLength", ["body"], "must have at most 100 characters");
  }
  checkKnown(value, knownParameters, issues);
}
