import { anInteger, aString, explainAt, type IssueCollector, isObject } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type HeadersModel = { [key: string]: string | number };

/** The validator of `HeadersModel`. */
export const HeadersModel: Schema<HeadersModel> = /* @__PURE__ */ defineSchema(
  fitsHeadersModel,
  checkHeadersModel,
  "HeadersModel",
);

const headersModelKeyPattern = /* @__PURE__ */ new RegExp("^x-", "u");

const headersModelKeyPattern2 = /* @__PURE__ */ new RegExp("-count$", "u");

export function fitsHeadersModel(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (headersModelKeyPattern.test(key) && typeof member !== "string") return false;
    if (headersModelKeyPattern2.test(key) && (typeof member !== "number" || !Number.isInteger(member))) {
      return false;
    }
    if (!headersModelKeyPattern.test(key) && !headersModelKeyPattern2.test(key)) return false;
  }
  return true;
}

export function checkHeadersModel(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (headersModelKeyPattern.test(key)) {
        explainAt(member, key, aString, issues, "/patternProperties/%5Ex-");
      }
      if (headersModelKeyPattern2.test(key)) {
        explainAt(member, key, anInteger, issues, "/patternProperties/-count%24");
      }
      if (!headersModelKeyPattern.test(key) && !headersModelKeyPattern2.test(key)) {
        issues.add("additionalProperties", false, key);
      }
    }
  }
}
