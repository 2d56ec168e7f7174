import { getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsNote } from "../schemas/note.js";

const parameters: readonly ParameterDescription[] = [];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

/** How the parameters of `sendJson` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsSendJsonParams,
  validator: () => import("../parameters/send-json.js").then((module) => module.sendJsonParams),
};

function fitsSendJsonParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const body = getOwn(value, "body");
  if (!fitsNote(body)) return false;
  return isKnown(value, knownParameters);
}
