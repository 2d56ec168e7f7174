import {
  addIssue,
  addTypeIssue,
  checkAt,
  getOwn,
  isObject,
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

export function checkFolder(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const name = getOwn(value, "name");
    if (typeof name !== "string") addTypeIssue(issues, ["name"], "must be a string", name);
    const parent = getOwn(value, "parent");
    if (parent !== undefined) checkAt(checkFolder, parent, issues, "parent");
    const children = getOwn(value, "children");
    if (children !== undefined) {
      if (!Array.isArray(children)) {
        addIssue(issues, "type", ["children"], "must be an array");
      } else {
        for (let index = 0; index < children.length; index++) {
          const item: unknown = children[index];
          checkAt(checkFolder, item, issues, "children", index);
        }
      }
    }
  }
}
