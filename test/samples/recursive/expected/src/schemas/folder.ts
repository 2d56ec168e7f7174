import {
  aString,
  explainItems,
  type IssueCollector,
  isObject,
  optional,
  required,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface Folder {
  name: string;
  parent?: Folder;
  children?: Folder[];
}

/** The validator of `Folder`. */
export const Folder: Schema<Folder> = /* @__PURE__ */ defineSchema(fitsFolder, checkFolder, "Folder");

function childrenFits(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!fitsFolder(item)) return false;
  }
  return true;
}

function childrenCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, checkFolder, issues, 0, fitsFolder);
  }
}

export function fitsFolder(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const parent = value["parent"];
  if (parent !== undefined && !fitsFolder(parent)) return false;
  const children = value["children"];
  return children === undefined || childrenFits(children);
}

export function checkFolder(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["name"], "name", aString, issues);
    optional(value["parent"], "parent", checkFolder, issues);
    optional(value["children"], "children", childrenCheck, issues);
  }
}
