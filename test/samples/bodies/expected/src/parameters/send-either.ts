import { addIssue, checkAt, checkKnown, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { checkNote, type Note } from "../schemas/note.js";

/** Parameters of `sendEither`. */
export type SendEitherParams = {
  body: Note;
};

const parameters: readonly ParameterDescription[] = [];

/** The validator of the parameters of `sendEither`: each by itself, and the rules between them. */
export const sendEitherParams: ParameterSchema<SendEitherParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendEitherParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

function checkSendEitherParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else {
    checkAt(checkNote, body, issues, "body");
  }
  checkKnown(value, knownParameters, issues);
}
