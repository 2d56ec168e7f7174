import { aString, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkUser_ece612, fitsUser_ece612, type User_ece612 } from "./user-ece612.js";

export interface StringModel {
  user?: User_ece612;
  "名前"?: string;
}

/** The validator of `StringModel`. */
export const StringModel: Schema<StringModel> = /* @__PURE__ */ defineSchema(
  fitsStringModel,
  checkStringModel,
  "StringModel",
);

export function fitsStringModel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const user = value["user"];
  if (user !== undefined && !fitsUser_ece612(user)) return false;
  const 名前 = value["名前"];
  return 名前 === undefined || typeof 名前 === "string";
}

export function checkStringModel(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["user"], "user", checkUser_ece612, issues);
    optional(value["名前"], "名前", aString, issues);
  }
}
