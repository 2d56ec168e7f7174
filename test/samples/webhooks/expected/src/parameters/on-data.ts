import {
  addIssue,
  aString,
  checkKnown,
  getOwn,
  isObject,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
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
  required(getOwn(value, "X-Signature"), "X-Signature", aString, issues);
  required(getOwn(value, "body"), "body", checkOnDataPayload, issues);
  checkKnown(value, knownParameters, issues);
}
