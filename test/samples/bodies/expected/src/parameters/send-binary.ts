import { addIssue, checkKnown, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `sendBinary`. */
export type SendBinaryParams = {
  body: Blob | ArrayBuffer | ArrayBufferView | ReadableStream;
};

const parameters: readonly ParameterDescription[] = [];

/** The validator of the parameters of `sendBinary`: each by itself, and the rules between them. */
export const sendBinaryParams: ParameterSchema<SendBinaryParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendBinaryParams,
);

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

function checkSendBinaryParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const body = getOwn(value, "body");
  if (body === undefined) addIssue(issues, "required", ["body"], "is required");
  checkKnown(value, knownParameters, issues);
}
