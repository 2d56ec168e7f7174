import { knownParameters, request } from "../requests/put-file.js";
import {
  countGiven,
  explainUnknown,
  getInside,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkPutFileBody, type PutFileBody } from "../schemas/put-file-body.js";

/**
 * Parameters of `putFile`.
 *
 * - Exactly one of `body.file` and `body.url` must be given.
 * - `body.size` must be greater than `body/odd.name`.
 */
export type PutFileParams = {
  body?: PutFileBody | undefined;
};

/** The validator of the parameters of `putFile`: each by itself, and the rules between them. */
export const putFileParams: ParameterSchema<PutFileParams> = /* @__PURE__ */ defineParameters(
  request,
  checkPutFileParams,
  "putFileParams",
);

function checkPutFileParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  const body = getOwn(value, "body");
  optional(body, "body", checkPutFileBody, issues);
  explainUnknown(value, knownParameters, issues);
  const bodyFile = getInside(body, "file");
  const bodyUrl = getInside(body, "url");
  const bodySize = getInside(body, "size");
  const bodyOddName = getInside(body, "odd.name");
  if (countGiven(bodyFile, bodyUrl) !== 1) {
    issues.addRule("one_source", "exactlyOne", "Exactly one of `body.file` and `body.url` must be given.");
  }
  if (typeof bodySize === "number" && typeof bodyOddName === "number" && bodySize <= bodyOddName) {
    issues.addRule("sizes", "compare", "`body.size` must be greater than `body/odd.name`.", "body", "size");
  }
}
