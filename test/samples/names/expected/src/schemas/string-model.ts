import { addIssue, aString, isObject, optional, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkUserModel, type UserModel } from "./user-model.js";

export interface StringModel {
  user?: UserModel;
  "名前"?: string;
}

/** The validator of `StringModel`. */
export const StringModel: Schema<StringModel> = /* @__PURE__ */ defineSchema(checkStringModel);

export function checkStringModel(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    optional(value, "user", checkUserModel, issues);
    optional(value, "名前", aString, issues);
  }
}
