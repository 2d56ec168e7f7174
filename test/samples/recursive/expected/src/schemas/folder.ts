import { addIssue, getOwn, isObject, nested, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export interface Folder {
  name: string;
  parent?: Folder;
  children?: Folder[];
}

/** The validator of `Folder`. */
export const Folder: Schema<Folder> = /* @__PURE__ */ defineSchema(checkFolder);

export function checkFolder(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const name = getOwn(value, "name");
    if (name === undefined) {
      addIssue(issues, "required", ["name"], "is required");
    } else if (typeof name !== "string") {
      addIssue(issues, "type", ["name"], "must be a string");
    }
    const parent = getOwn(value, "parent");
    if (parent !== undefined) {
      const fromParent = issues.length;
      checkFolder(parent, issues);
      if (issues.length > fromParent) nested(issues, fromParent, "parent");
    }
    const children = getOwn(value, "children");
    if (children !== undefined) {
      if (!Array.isArray(children)) {
        addIssue(issues, "type", ["children"], "must be an array");
      } else {
        for (let index = 0; index < children.length; index++) {
          const item: unknown = children[index];
          const fromItem = issues.length;
          checkFolder(item, issues);
          if (issues.length > fromItem) nested(issues, fromItem, "children", index);
        }
      }
    }
  }
}
