import { addIssue, checkKnown, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";

/** Parameters of `sendEither`. */
export type SendEitherParams = {
  body: string;
};

const parameters: readonly ParameterDescription[] = [];

/** Checks the parameters of `sendEither`, each by itself and together. */
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
  } else if (typeof body !== "string") {
    addIssue(issues, "type", ["body"], "must be a string");
  }
  checkKnown(value, knownParameters, issues);
}
