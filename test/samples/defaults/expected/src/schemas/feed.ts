import {
  aString,
  explainAt,
  explainItems,
  explainPart,
  type IssueCollector,
  isObject,
  optional,
} from "../runtime/checks.js";
import { withItems, withMembers, withProperties } from "../runtime/defaults.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkLimits, fillLimits, fitsLimits, type Limits } from "./limits.js";
import { checkOrder, fitsOrder, type Order } from "./order.js";
import { checkSource, fillSource, fitsSource, type Source } from "./source.js";

export type Feed = {
  /** @default "it's a feed" */
  title?: string;
  /** @default [] */
  tags?: string[];
  order?: Order;
  source?: Source;
  filters?: {
    limits?: Limits;
  }[];
  [key: string]:
    | Limits
    | string
    | string[]
    | Order
    | Source
    | {
        limits?: Limits;
      }[]
    | undefined;
} & Limits;

/** The validator of `Feed`. */
export const Feed: Schema<Feed> = /* @__PURE__ */ defineSchema(fitsFeed, checkFeed, "Feed", fillFeed);

function tagsFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function itemFits(value: unknown): boolean {
  if (!isObject(value)) return false;
  const limits = value["limits"];
  return limits === undefined || fitsLimits(limits);
}

function filtersFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!itemFits(item)) return false;
  }
  return true;
}

function tagsCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aString, issues);
  }
}

function filtersItemCheck(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["limits"], "limits", checkLimits, issues);
  }
}

function filtersCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, filtersItemCheck, issues);
  }
}

function filtersItemFill(value: unknown): unknown {
  return withProperties(value, [["limits", fillLimits]]);
}

function filtersFill(value: unknown): unknown {
  return withItems(value, [], filtersItemFill);
}

export function fillFeed(value: unknown): unknown {
  let filled = withProperties(value, [
    ["title", undefined, () => "it's a feed"],
    ["tags", undefined, () => []],
    ["order", undefined, () => "newest"],
    ["source", fillSource],
    ["filters", filtersFill],
  ]);
  filled = withMembers(
    filled,
    (key) => !["title", "tags", "order", "source", "filters"].includes(key),
    fillLimits,
  );
  return fillLimits(filled);
}

export function fitsFeed(value: unknown): boolean {
  if (!isObject(value)) return false;
  const title = value["title"];
  if (title !== undefined && typeof title !== "string") return false;
  const tags = value["tags"];
  if (tags !== undefined && !tagsFits(tags)) return false;
  const order = value["order"];
  if (order !== undefined && !fitsOrder(order)) return false;
  const source = value["source"];
  if (source !== undefined && !fitsSource(source)) return false;
  const filters = value["filters"];
  if (filters !== undefined && !filtersFits(filters)) return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (!["title", "tags", "order", "source", "filters"].includes(key) && !fitsLimits(member)) return false;
  }
  return fitsLimits(value);
}

export function checkFeed(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["title"], "title", aString, issues);
    optional(value["tags"], "tags", tagsCheck, issues);
    optional(value["order"], "order", checkOrder, issues);
    optional(value["source"], "source", checkSource, issues);
    optional(value["filters"], "filters", filtersCheck, issues);
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (!["title", "tags", "order", "source", "filters"].includes(key)) {
        explainAt(member, key, checkLimits, issues, "/additionalProperties");
      }
    }
    explainPart(value, checkLimits, issues, "/allOf/0");
  }
}
