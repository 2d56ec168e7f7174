import { addIssue, type Check, passes, type ValidationIssue, wantsMore } from "./issue.js";

/** `anyOf`: at least one of the checks must pass. */
export function anyOf(value: unknown, issues: ValidationIssue[], checks: readonly Check[]): void {
  if (!checks.some((check) => passes(check, value))) {
    explainMismatch(value, issues, checks, "anyOf");
  }
}

/** `oneOf`: exactly one of the checks must pass. */
export function oneOf(value: unknown, issues: ValidationIssue[], checks: readonly Check[]): void {
  let matches = 0;
  for (const check of checks) {
    if (passes(check, value)) matches++;
  }
  if (matches > 1) addIssue(issues, "oneOf", [], "must match only one of the alternatives");
  if (matches === 0) explainMismatch(value, issues, checks, "oneOf");
}

/** `not`: the check must fail. */
export function not(value: unknown, issues: ValidationIssue[], check: Check): void {
  if (passes(check, value)) addIssue(issues, "not", [], "must not match the excluded schema");
}

/** Adds the issues of the alternative that was meant, or else the only thing that can be said: none matches. */
function explainMismatch(
  value: unknown,
  issues: ValidationIssue[],
  checks: readonly Check[],
  code: string,
): void {
  const explanation = wantsMore(issues) ? issuesOfTheOnlyCandidate(value, checks) : undefined;
  if (explanation === undefined) addIssue(issues, code, [], "must match one of the alternatives");
  else for (const issue of explanation) addIssue(issues, issue.code, issue.path, issue.message, issue.rule);
}

/** An alternative can have been meant unless it wants another type, or another constant in its tag. */
function issuesOfTheOnlyCandidate(value: unknown, checks: readonly Check[]): ValidationIssue[] | undefined {
  const candidates: ValidationIssue[][] = [];
  for (const check of checks) {
    const issues: ValidationIssue[] = [];
    check(value, issues);
    if (!issues.some(isAboutKind)) candidates.push(issues);
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

function isAboutKind({ code, path }: ValidationIssue): boolean {
  return (code === "type" && path.length === 0) || (code === "const" && path.length <= 1);
}
