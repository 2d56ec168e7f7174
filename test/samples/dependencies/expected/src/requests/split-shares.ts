import { getInside, getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsSplitSharesBody } from "../schemas/split-shares-body.js";

const parameters: readonly ParameterDescription[] = [];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set(["body"]);

/** How the parameters of `splitShares` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsSplitSharesParams,
  validator: () => import("../parameters/split-shares.js").then((module) => module.splitSharesParams),
};

function fitsSplitSharesParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const body = getOwn(value, "body");
  if (body !== undefined && !fitsSplitSharesBody(body)) return false;
  if (!isKnown(value, knownParameters)) return false;
  const bodyFirst = getInside(body, "first");
  const bodySecond = getInside(body, "second");
  const bodyThird = getInside(body, "third");
  const bodyOwnerPercentage = getInside(body, "owner", "percentage");
  const bodyOwnerCountry = getInside(body, "owner", "country");
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    typeof bodyOwnerPercentage === "number" &&
    bodyFirst + bodySecond + bodyThird + bodyOwnerPercentage > 100
  ) {
    return false;
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    bodyFirst + bodySecond !== 0 &&
    bodyFirst - (bodySecond * bodyThird) / (bodyFirst + bodySecond) - bodyThird === 4.5
  ) {
    return false;
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    (bodyFirst + bodySecond) * bodyThird > -10 &&
    bodyOwnerCountry === undefined
  ) {
    return false;
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    bodyFirst < bodySecond &&
    !(typeof bodySecond === "number" && typeof bodyThird === "number" && bodySecond === bodyThird)
  ) {
    if (!(typeof bodyFirst === "number" && bodyFirst >= 10)) return false;
    if (!(typeof bodySecond === "number" && bodySecond !== 7)) return false;
  }
  return true;
}
