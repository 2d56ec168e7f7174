import { knownParameters, request } from "../requests/split-shares.js";
import {
  explainUnknown,
  getInside,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkSplitSharesBody, type SplitSharesBody } from "../schemas/split-shares-body.js";

/**
 * Parameters of `splitShares`.
 *
 * - The sum of `body.first`, `body.second`, `body.third` and `body.owner.percentage` must be at most
 *   100.
 * - `body.first` minus (`body.second` times `body.third` divided by (the sum of `body.first` and
 *   `body.second`)) minus `body.third` must be different from 4.5.
 * - When (the sum of `body.first` and `body.second`) times `body.third` is greater than -10,
 *   `body.owner.country` must be given.
 * - When `body.first` is less than `body.second` and it is not so that `body.second` is equal to
 *   `body.third`, `body.first` must be at least 10 and `body.second` must be different from 7.
 */
export type SplitSharesParams = {
  body?: SplitSharesBody | undefined;
};

/** The validator of the parameters of `splitShares`: each by itself, and the rules between them. */
export const splitSharesParams: ParameterSchema<SplitSharesParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSplitSharesParams,
  "splitSharesParams",
);

function checkSplitSharesParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  const body = getOwn(value, "body");
  optional(body, "body", checkSplitSharesBody, issues);
  explainUnknown(value, knownParameters, issues);
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
    issues.addRule(
      "x-dependencies/0",
      "compare",
      "The sum of `body.first`, `body.second`, `body.third` and `body.owner.percentage` must be at most 100.",
      "body",
      "first",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    bodyFirst + bodySecond !== 0 &&
    bodyFirst - (bodySecond * bodyThird) / (bodyFirst + bodySecond) - bodyThird === 4.5
  ) {
    issues.addRule(
      "x-dependencies/1",
      "compare",
      "`body.first` minus (`body.second` times `body.third` divided by (the sum of `body.first` and `body.second`)) minus `body.third` must be different from 4.5.",
      "body",
      "first",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    (bodyFirst + bodySecond) * bodyThird > -10 &&
    bodyOwnerCountry === undefined
  ) {
    issues.addRule(
      "x-dependencies/2",
      "requires",
      "When (the sum of `body.first` and `body.second`) times `body.third` is greater than -10, `body.owner.country` must be given.",
      "body",
      "owner",
      "country",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    bodyFirst < bodySecond &&
    !(typeof bodySecond === "number" && typeof bodyThird === "number" && bodySecond === bodyThird)
  ) {
    if (!(typeof bodyFirst === "number" && bodyFirst >= 10)) {
      issues.addRule(
        "x-dependencies/3",
        "requires",
        "When `body.first` is less than `body.second` and it is not so that `body.second` is equal to `body.third`, `body.first` must be at least 10 and `body.second` must be different from 7.",
        "body",
        "first",
      );
    }
    if (!(typeof bodySecond === "number" && bodySecond !== 7)) {
      issues.addRule(
        "x-dependencies/3",
        "requires",
        "When `body.first` is less than `body.second` and it is not so that `body.second` is equal to `body.third`, `body.first` must be at least 10 and `body.second` must be different from 7.",
        "body",
        "second",
      );
    }
  }
}
