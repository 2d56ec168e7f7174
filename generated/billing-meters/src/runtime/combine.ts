import type { ValidationIssue } from "./issue.js";
import { type Check, explainPart, type IssueCollector } from "./issues.js";
import { getOwn, isObject } from "./object.js";

/** An alternative that a discriminator knows, and the way to it in the schema: `/oneOf/0`. */
export type BranchCheck = readonly [check: Check, step: string];

/** Explains that none of the alternatives of `anyOf` fits. `steps` lead to them where they are not just all of them. */
export function anyOf(
  value: unknown,
  issues: IssueCollector,
  checks: readonly Check[],
  steps?: readonly string[],
): void {
  explainMismatch("anyOf", issues, issuesOfEach("anyOf", value, { issues, checks, steps }));
}

/** Explains that none of the alternatives of `oneOf` fits, or more than one. */
export function oneOf(
  value: unknown,
  issues: IssueCollector,
  checks: readonly Check[],
  steps?: readonly string[],
): void {
  const ofEach = issuesOfEach("oneOf", value, { issues, checks, steps });
  const isAmbiguous = ofEach.some((found) => found.length === 0);
  if (isAmbiguous) issues.add("oneOf", 1);
  else explainMismatch("oneOf", issues, ofEach);
}

/**
 * Explains why the branch of a discriminator does not fit: only the check that belongs to the value of the property counts.
 * @param fallback what holds for other values, and where there is none
 */
export function discriminate(
  value: unknown,
  issues: IssueCollector,
  property: string,
  branches: ReadonlyMap<string, BranchCheck>,
  fallback?: BranchCheck,
): void {
  if (!isObject(value)) {
    issues.addAt("/discriminator", "type", "object");
    return;
  }
  const tag = getOwn(value, property);
  const branch = (typeof tag === "string" ? branches.get(tag) : undefined) ?? fallback;
  if (branch !== undefined) explainPart(value, branch[0], issues, branch[1]);
  else if (tag === undefined) issues.addAt("/discriminator", "required", undefined, property);
  else issues.add("discriminator", [...branches.keys()], property);
}

interface Alternatives {
  readonly issues: IssueCollector;
  readonly checks: readonly Check[];
  readonly steps: readonly string[] | undefined;
}

/** What is wrong with each alternative. Nothing is looked for if no other issue would be kept. */
function issuesOfEach(
  keyword: string,
  value: unknown,
  { issues, checks, steps }: Alternatives,
): readonly (readonly ValidationIssue[])[] {
  if (issues.isFull) return [];
  return checks.map((check, index) => issues.attempt(value, check, steps?.[index] ?? `/${keyword}/${index}`));
}

/** Adds the issues of the alternative that was meant, or else the only thing that can be said: none matches. */
function explainMismatch(
  code: string,
  issues: IssueCollector,
  ofEach: readonly (readonly ValidationIssue[])[],
): void {
  // One can have been meant unless it wants another type, or another constant in its tag.
  const depth = issues.path().length;
  const [meant, ...others] = ofEach.filter((found) => !found.some((issue) => isAboutKind(issue, depth)));
  if (meant === undefined || others.length > 0) issues.add(code);
  else for (const issue of meant) issues.adopt(issue);
}

function isAboutKind({ code, path }: ValidationIssue, depth: number): boolean {
  return (code === "type" && path.length === depth) || (code === "const" && path.length <= depth + 1);
}
