import { knownParameters, request } from "../requests/add-feed.js";
import {
  aBoolean,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
  required,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { checkFeed, type Feed, fillFeed } from "../schemas/feed.js";

/** Parameters of `addFeed`. */
export type AddFeedParams = {
  /** @default false */
  dry?: boolean | undefined;
  body: Feed;
};

/** The validator of the parameters of `addFeed`: each by itself, and the rules between them. */
export const addFeedParams: ParameterSchema<AddFeedParams> = /* @__PURE__ */ defineParameters(
  request,
  checkAddFeedParams,
  "addFeedParams",
  fillAddFeedParams,
);

function fillAddFeedParams(value: unknown): unknown {
  return withProperties(value, [
    ["dry", undefined, () => false],
    ["body", fillFeed],
  ]);
}

function checkAddFeedParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  optional(getOwn(value, "dry"), "dry", aBoolean, issues);
  required(getOwn(value, "body"), "body", checkFeed, issues);
  explainUnknown(value, knownParameters, issues);
}
