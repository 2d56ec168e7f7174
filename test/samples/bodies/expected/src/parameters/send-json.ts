import { addIssue, checkKnown, getOwn, isObject, required, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { checkNote, type Note } from "../schemas/note.js";

/** Parameters of `sendJson`. */
export type SendJsonParams = {
  body: Note;
};

const parameters: readonly ParameterDescription[] = [];

/** The validator of the parameters of `sendJson`: each by itself, and the rules between them. */
export const sendJsonParams: ParameterSchema<SendJsonParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendJsonParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

function checkSendJsonParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "body"), "body", checkNote, issues);
  checkKnown(value, knownParameters, issues);
}
