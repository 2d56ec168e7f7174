import { knownParameters, request } from "../requests/create-user.js";
import {
  addIssue,
  explainUnknown,
  getOwn,
  isObject,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkUserInput, type UserInput } from "../schemas/user-input.js";

/** Parameters of `createUser`. */
export type CreateUserParams = {
  body: UserInput;
};

/** The validator of the parameters of `createUser`: each by itself, and the rules between them. */
export const createUserParams: ParameterSchema<CreateUserParams> = /* @__PURE__ */ defineParameters(
  request,
  checkCreateUserParams,
  "createUserParams",
);

function checkCreateUserParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "body"), "body", checkUserInput, issues);
  explainUnknown(value, knownParameters, issues);
}
