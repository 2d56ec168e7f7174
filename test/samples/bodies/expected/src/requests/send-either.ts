import { getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsNote } from "../schemas/note.js";

const parameters: readonly ParameterDescription[] = [];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["contentType", "body"]);

/** How the parameters of `sendEither` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsSendEitherParams,
  validator: () => import("../parameters/send-either.js").then((module) => module.sendEitherParams),
};

function contentTypeFits(value: unknown): boolean {
  return value === "application/xml" || value === "application/json";
}

function fitsSendEitherParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const contentType = getOwn(value, "contentType");
  if (contentType !== undefined && !contentTypeFits(contentType)) return false;
  const body = getOwn(value, "body");
  if (body === undefined) return false;
  if (contentType === "application/xml") {
    if (typeof body !== "string") return false;
  } else if ((contentType ?? "application/json") === "application/json" && !fitsNote(body)) {
    return false;
  }
  return isKnown(value, knownParameters);
}
