import { addIssue, type Check, passes, type ValidationIssue, wantsMore } from "./issue.js";
import { getOwn, isObject } from "./object.js";

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

/**
 * A discriminator: only the check that belongs to the value of the property must pass.
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
