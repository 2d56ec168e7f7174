import { knownParameters, request } from "../requests/send-binary.js";
import { explainUnknown, getOwn, type IssueCollector, isObject } from "../runtime/checks.js";
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

function checkSendBinaryParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  if (getOwn(value, "body") === undefined) issues.missing("body");
  explainUnknown(value, knownParameters, issues);
}
