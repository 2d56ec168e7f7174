import { knownParameters, request } from "../requests/send-parts.js";
import {
  explainAt,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
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

function contentTypeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "multipart/form-data" && value !== "application/json" && value !== "image/*") {
    issues.add("enum", ["multipart/form-data", "application/json", "image/*"]);
  }
}

function checkSendPartsParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  const contentType = getOwn(value, "contentType");
  optional(contentType, "contentType", contentTypeCheck, issues);
  const body = getOwn(value, "body");
  if (body === undefined) {
    issues.missing("body");
  } else if (contentType === "multipart/form-data") {
    explainAt(body, "body", checkSendPartsMultipartBody, issues);
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(body, "body", checkSendPartsBody, issues);
  }
  explainUnknown(value, knownParameters, issues);
}
