import { addIssue, type Check, issueLimit, type ValidationIssue } from "./issue.js";
import { getOwn, isObject } from "./object.js";

/** Explains that none of the alternatives of `anyOf` fits. */
export function anyOf(value: unknown, issues: ValidationIssue[], checks: readonly Check[]): void {
  explainMismatch("anyOf", issues, issuesOfEach(value, issues, checks));
}

/** Explains that none of the alternatives of `oneOf` fits, or more than one. */
export function oneOf(value: unknown, issues: ValidationIssue[], checks: readonly Check[]): void {
  const ofEach = issuesOfEach(value, issues, checks);
  const isAmbiguous = ofEach.some((found) => found.length === 0);
  if (isAmbiguous) addIssue(issues, "oneOf", [], "must match only one of the alternatives");
  else explainMismatch("oneOf", issues, ofEach);
}

/**
 * Explains why the branch of a discriminator does not fit: only the check that belongs to the value of the property counts.
 * @param fallback what holds for other values, and where there is none
 */
export function discriminate(
  value: unknown,
  issues: ValidationIssue[],
  property: string,
  checks: ReadonlyMap<string, Check>,
  fallback?: Check,
): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const tag = getOwn(value, property);
  const check = (typeof tag === "string" ? checks.get(tag) : undefined) ?? fallback;
  if (check !== undefined) check(value, issues);
  else if (tag === undefined) addIssue(issues, "required", [property], "is required");
  else {
    const list = [...checks.keys()].map((known) => JSON.stringify(known)).join(", ");
    const message = list.length <= 80 ? `must be one of ${list}` : `must be one of ${checks.size} values`;
    addIssue(issues, "discriminator", [property], message);
  }
}

/** What is wrong with each alternative. Nothing is looked for if no other issue would be kept. */
function issuesOfEach(
  value: unknown,
  issues: readonly ValidationIssue[],
  checks: readonly Check[],
): readonly ValidationIssue[][] {
  if (issues.length >= issueLimit) return [];
  return checks.map((check) => {
    const found: ValidationIssue[] = [];
    check(value, found);
    return found;
  });
}

/** Adds the issues of the alternative that was meant, or else the only thing that can be said: none matches. */
function explainMismatch(
  code: string,
  issues: ValidationIssue[],
  ofEach: readonly ValidationIssue[][],
): void {
  // One can have been meant unless it wants another type, or another constant in its tag.
  const [meant, ...others] = ofEach.filter((found) => !found.some(isAboutKind));
  if (meant === undefined || others.length > 0)
    addIssue(issues, code, [], "must match one of the alternatives");
  else for (const issue of meant) addIssue(issues, issue.code, issue.path, issue.message, issue.rule);
}

function isAboutKind({ code, path }: ValidationIssue): boolean {
  return (code === "type" && path.length === 0) || (code === "const" && path.length <= 1);
}
