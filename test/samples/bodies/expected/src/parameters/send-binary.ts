import { knownParameters, request } from "../requests/send-binary.js";
import { addIssue, explainUnknown, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `sendBinary`. */
export type SendBinaryParams = {
  body: Blob | ArrayBuffer | ArrayBufferView | ReadableStream;
};

/** The validator of the parameters of `sendBinary`: each by itself, and the rules between them. */
export const sendBinaryParams: ParameterSchema<SendBinaryParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendBinaryParams,
  "sendBinaryParams",
);

function checkSendBinaryParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  if (getOwn(value, "body") === undefined) addIssue(issues, "required", ["body"], "is required");
  explainUnknown(value, knownParameters, issues);
}
