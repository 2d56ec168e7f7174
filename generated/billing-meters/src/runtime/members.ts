import type { Fits } from "./issue.js";
import type { Check, IssueCollector } from "./issues.js";

/** Checks the value of a property that must be there. */
export function required(value: unknown, key: string, check: Check, issues: IssueCollector): void {
  if (value === undefined) issues.missing(key);
  else explainAt(value, key, check, issues);
}

/** Checks the value of a property, if it is there. */
export function optional(value: unknown, key: string, check: Check, issues: IssueCollector): void {
  if (value !== undefined) explainAt(value, key, check, issues);
}

/**
 * Checks a member of the value.
 * @param step what of the schema is about it: `/additionalProperties`. Absent: a property of its name.
 */
export function explainAt(
  value: unknown,
  key: string | number,
  check: Check,
  issues: IssueCollector,
  step?: string,
): void {
  issues.enter(key, step);
  check(value, issues);
  issues.leave();
}

/** So deep inside of a value, nobody asks whether an item fits before it is explained: each level would ask again. */
const deepest = 8;

/**
 * Checks the items of an array, beginning with the one at `from`.
 * @param fits whether an item is right: of a long list most are, and to know that is quicker than to look for what is wrong
 */
export function explainItems(
  values: readonly unknown[],
  check: Check,
  issues: IssueCollector,
  from = 0,
  fits?: Fits,
): void {
  const asks = issues.depth < deepest ? fits : undefined;
  issues.enter(from, "/items");
  for (let index = from; index < values.length && !issues.isFull; index++) {
    const item = values[index];
    if (asks?.(item)) continue;
    issues.next(index);
    check(item, issues);
  }
  issues.leave();
}

/** Checks the item of an array that has a schema of its own, if it is there. */
export function explainItem(
  values: readonly unknown[],
  position: number,
  check: Check,
  issues: IssueCollector,
): void {
  if (values.length > position)
    explainAt(values[position], position, check, issues, `/prefixItems/${position}`);
}

/** Reports the members of a parameters object that are no parameters; `undefined` counts as absent. */
export function explainUnknown(
  values: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  issues: IssueCollector,
): void {
  for (const key of Object.keys(values)) {
    if (!known.has(key) && values[key] !== undefined) issues.add("unknown", undefined, key);
  }
}
