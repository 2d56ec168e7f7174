import { knownParameters, request } from "../requests/send-files.js";
import { explainUnknown, getOwn, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkSendFilesBody, type SendFilesBody } from "../schemas/send-files-body.js";

/** Parameters of `sendFiles`. */
export type SendFilesParams = {
  body: SendFilesBody;
};

/** The validator of the parameters of `sendFiles`: each by itself, and the rules between them. */
export const sendFilesParams: ParameterSchema<SendFilesParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendFilesParams,
  "sendFilesParams",
);

function checkSendFilesParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "body"), "body", checkSendFilesBody, issues);
  explainUnknown(value, knownParameters, issues);
}
