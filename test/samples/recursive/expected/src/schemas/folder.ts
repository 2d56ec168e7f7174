import {
  addIssue,
  aString,
  checkAt,
  isObject,
  optional,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface Folder {
  name: string;
  parent?: Folder;
  children?: Folder[];
}

/** The validator of `Folder`. */
export const Folder: Schema<Folder> = /* @__PURE__ */ defineSchema(checkFolder);

function childrenCheck(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      checkAt(checkFolder, item, issues, index);
    }
  }
}

export function checkFolder(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    required(value["name"], "name", aString, issues);
    optional(value["parent"], "parent", checkFolder, issues);
    optional(value["children"], "children", childrenCheck, issues);
  }
}
