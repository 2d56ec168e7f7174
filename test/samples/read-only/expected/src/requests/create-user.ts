import { getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsUserInput } from "../schemas/user-input.js";

const parameters: readonly ParameterDescription[] = [];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

/** How the parameters of `createUser` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsCreateUserParams,
  validator: () => import("../parameters/create-user.js").then((module) => module.createUserParams),
};

function fitsCreateUserParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const body = getOwn(value, "body");
  if (!fitsUserInput(body)) return false;
  return isKnown(value, knownParameters);
}
