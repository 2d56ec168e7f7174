import {
  type BranchCheck,
  discriminate,
  type Fits,
  type IssueCollector,
  matchesBranch,
} from "../runtime/checks.js";
import { type Fill, withBranch } from "../runtime/defaults.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkText, fitsText, type Text } from "./text.js";
import { checkUrl, fillUrl, fitsUrl, type Url } from "./url.js";

export type Source = Url | Text;

/** The validator of `Source`. */
export const Source: Schema<Source> = /* @__PURE__ */ defineSchema(
  fitsSource,
  checkSource,
  "Source",
  fillSource,
);

const sourceBranches: ReadonlyMap<string, Fits> = /* @__PURE__ */ new Map([
  ["url", fitsUrl],
  ["text", fitsText],
]);

const sourceBranchChecks: ReadonlyMap<string, BranchCheck> = /* @__PURE__ */ new Map([
  ["url", [checkUrl, "/oneOf/0"]],
  ["text", [checkText, "/oneOf/1"]],
]);

const sourceBranchFills: ReadonlyMap<string, Fill | undefined> = /* @__PURE__ */ new Map([
  ["url", fillUrl],
  ["text", undefined],
]);

export function fillSource(value: unknown): unknown {
  return withBranch(value, value, "kind", sourceBranchFills);
}

export function fitsSource(value: unknown): boolean {
  return matchesBranch(value, "kind", sourceBranches);
}

export function checkSource(value: unknown, issues: IssueCollector): void {
  discriminate(value, issues, "kind", sourceBranchChecks);
}
