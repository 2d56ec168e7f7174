import { knownParameters, request } from "../requests/send-json.js";
import { explainUnknown, getOwn, type IssueCollector, isObject, required } from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkNote, type Note } from "../schemas/note.js";

/** Parameters of `sendJson`. */
export type SendJsonParams = {
  body: Note;
};

/** The validator of the parameters of `sendJson`: each by itself, and the rules between them. */
export const sendJsonParams: ParameterSchema<SendJsonParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendJsonParams,
  "sendJsonParams",
);

function checkSendJsonParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "body"), "body", checkNote, issues);
  explainUnknown(value, knownParameters, issues);
}
