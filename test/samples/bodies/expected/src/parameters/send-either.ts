import { knownParameters, request } from "../requests/send-either.js";
import {
  addIssue,
  explainAt,
  explainUnknown,
  getOwn,
  isObject,
  optional,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
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

/** The validator of the parameters of `sendEither`: each by itself, and the rules between them. */
export const sendEitherParams: ParameterSchema<SendEitherParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendEitherParams,
  "sendEitherParams",
);

function contentTypeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "application/xml" && value !== "application/json") {
    addIssue(issues, "enum", [], 'must be one of "application/xml", "application/json"');
  }
}

function checkSendEitherParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const contentType = getOwn(value, "contentType");
  optional(contentType, "contentType", contentTypeCheck, issues);
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else if (contentType === "application/xml") {
    if (typeof body !== "string") addIssue(issues, "type", ["body"], "must be a string");
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(checkNote, body, issues, "body");
  }
  explainUnknown(value, knownParameters, issues);
}
