import { knownParameters, request } from "../requests/send-parts.js";
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
import { checkSendPartsBody, type SendPartsBody } from "../schemas/send-parts-body.js";
import {
  checkSendPartsMultipartBody,
  type SendPartsMultipartBody,
} from "../schemas/send-parts-multipart-body.js";

/** Parameters of `sendParts`. */
export type SendPartsParams =
  | {
      contentType?: "application/json" | undefined;
      body: SendPartsBody;
    }
  | {
      contentType: "multipart/form-data";
      body: SendPartsMultipartBody;
    }
  | {
      contentType: "image/*";
      body: Blob | ArrayBuffer | ArrayBufferView | ReadableStream;
    };

/** The validator of the parameters of `sendParts`: each by itself, and the rules between them. */
export const sendPartsParams: ParameterSchema<SendPartsParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendPartsParams,
  "sendPartsParams",
);

function contentTypeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "multipart/form-data" && value !== "application/json" && value !== "image/*") {
    addIssue(issues, "enum", [], 'must be one of "multipart/form-data", "application/json", "image/*"');
  }
}

function checkSendPartsParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const contentType = getOwn(value, "contentType");
  optional(contentType, "contentType", contentTypeCheck, issues);
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else if (contentType === "multipart/form-data") {
    explainAt(checkSendPartsMultipartBody, body, issues, "body");
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(checkSendPartsBody, body, issues, "body");
  }
  explainUnknown(value, knownParameters, issues);
}
