import { knownParameters, request } from "../requests/split-shares.js";
import {
  addIssue,
  explainUnknown,
  getInside,
  getOwn,
  isObject,
  optional,
  type ValidationIssue,
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
);

function checkSplitSharesParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
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
    addIssue(
      issues,
      "compare",
      ["body", "first"],
      "The sum of `body.first`, `body.second`, `body.third` and `body.owner.percentage` must be at most 100.",
      "x-dependencies/0",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    bodyFirst + bodySecond !== 0 &&
    bodyFirst - (bodySecond * bodyThird) / (bodyFirst + bodySecond) - bodyThird === 4.5
  ) {
    addIssue(
      issues,
      "compare",
      ["body", "first"],
      "`body.first` minus (`body.second` times `body.third` divided by (the sum of `body.first` and `body.second`)) minus `body.third` must be different from 4.5.",
      "x-dependencies/1",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    typeof bodyThird === "number" &&
    (bodyFirst + bodySecond) * bodyThird > -10 &&
    bodyOwnerCountry === undefined
  ) {
    addIssue(
      issues,
      "requires",
      ["body", "owner", "country"],
      "When (the sum of `body.first` and `body.second`) times `body.third` is greater than -10, `body.owner.country` must be given.",
      "x-dependencies/2",
    );
  }
  if (
    typeof bodyFirst === "number" &&
    typeof bodySecond === "number" &&
    bodyFirst < bodySecond &&
    !(typeof bodySecond === "number" && typeof bodyThird === "number" && bodySecond === bodyThird)
  ) {
    if (!(typeof bodyFirst === "number" && bodyFirst >= 10)) {
      addIssue(
        issues,
        "requires",
        ["body", "first"],
        "When `body.first` is less than `body.second` and it is not so that `body.second` is equal to `body.third`, `body.first` must be at least 10 and `body.second` must be different from 7.",
        "x-dependencies/3",
      );
    }
    if (!(typeof bodySecond === "number" && bodySecond !== 7)) {
      addIssue(
        issues,
        "requires",
        ["body", "second"],
        "When `body.first` is less than `body.second` and it is not so that `body.second` is equal to `body.third`, `body.first` must be at least 10 and `body.second` must be different from 7.",
        "x-dependencies/3",
      );
    }
  }
}
