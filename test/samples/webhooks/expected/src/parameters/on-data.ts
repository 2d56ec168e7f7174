import { addIssue, checkKnown, getOwn, isObject, nested, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { checkOnDataPayload, type OnDataPayload } from "../schemas/on-data-payload.js";

/** Parameters of `onData`. */
export type OnDataParams = {
  "X-Signature": string;
  body: OnDataPayload;
};

const parameters: readonly ParameterDescription[] = [{ in: "header", name: "X-Signature", type: "string" }];

/** The validator of the parameters of `onData`: each by itself, and the rules between them. */
export const onDataParams: ParameterSchema<OnDataParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkOnDataParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["X-Signature", "body"]);

function checkOnDataParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const xSignature = getOwn(value, "X-Signature");
  if (xSignature === undefined) {
    addIssue(issues, "required", ["X-Signature"], "is required");
  } else if (typeof xSignature !== "string") {
    addIssue(issues, "type", ["X-Signature"], "must be a string");
  }
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else {
    const fromBody = issues.length;
    checkOnDataPayload(body, issues);
    if (issues.length > fromBody) nested(issues, fromBody, "body");
  }
  checkKnown(value, knownParameters, issues);
}
