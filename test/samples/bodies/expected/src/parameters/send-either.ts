import { knownParameters, request } from "../requests/send-either.js";
import {
  aString,
  explainAt,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
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

function contentTypeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "application/xml" && value !== "application/json") {
    issues.add("enum", ["application/xml", "application/json"]);
  }
}

function checkSendEitherParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  const contentType = getOwn(value, "contentType");
  optional(contentType, "contentType", contentTypeCheck, issues);
  const body = getOwn(value, "body");
  if (body === undefined) {
    issues.missing("body");
  } else if (contentType === "application/xml") {
    explainAt(body, "body", aString, issues);
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(body, "body", checkNote, issues);
  }
  explainUnknown(value, knownParameters, issues);
}
