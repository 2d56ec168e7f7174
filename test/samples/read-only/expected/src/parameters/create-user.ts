import { knownParameters, request } from "../requests/create-user.js";
import { explainUnknown, getOwn, type IssueCollector, isObject, required } from "../runtime/checks.js";
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

function checkCreateUserParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  required(getOwn(value, "body"), "body", checkUserInput, issues);
  explainUnknown(value, knownParameters, issues);
}
