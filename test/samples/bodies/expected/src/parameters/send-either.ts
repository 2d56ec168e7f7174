import { addIssue, checkAt, checkKnown, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { checkNote, type Note } from "../schemas/note.js";

/** Parameters of `sendEither`. */
export type SendEitherParams =
  | {
      contentType?: "application/json" | undefined;
      body: Note;
    }
  | {
      contentType: "application/xml";
      body: string;
    };

const parameters: readonly ParameterDescription[] = [];

/** The validator of the parameters of `sendEither`: each by itself, and the rules between them. */
export const sendEitherParams: ParameterSchema<SendEitherParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendEitherParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["contentType", "body"]);

function checkSendEitherParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const contentType = getOwn(value, "contentType");
  if (contentType !== undefined) {
    if (typeof contentType !== "string") {
      addIssue(issues, "type", ["contentType"], "must be a string");
    } else if (contentType !== "application/xml" && contentType !== "application/json") {
      addIssue(issues, "enum", ["contentType"], 'must be one of "application/xml", "application/json"');
    }
  }
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else if (contentType === "application/xml") {
    if (typeof body !== "string") addIssue(issues, "type", ["body"], "must be a string");
  } else if ((contentType ?? "application/json") === "application/json") {
    checkAt(checkNote, body, issues, "body");
  }
  checkKnown(value, knownParameters, issues);
}
