import type { Fits } from "./issue.js";
import { getOwn, isObject } from "./object.js";

/** `oneOf`: whether exactly one of the alternatives fits. */
export function matchesOne(value: unknown, alternatives: readonly Fits[]): boolean {
  let fitting = 0;
  for (const fits of alternatives) {
    if (fits(value)) fitting++;
  }
  return fitting === 1;
}

/**
 * A discriminator: whether the branch fits that belongs to the value of the property.
 * @param fallback what holds for other values, and where there is none
 */
export function matchesBranch(
  value: unknown,
  property: string,
  branches: ReadonlyMap<string, Fits>,
  fallback?: Fits,
): boolean {
  if (!isObject(value)) return false;
  const tag = getOwn(value, property);
  const fits = (typeof tag === "string" ? branches.get(tag) : undefined) ?? fallback;
  return fits?.(value) ?? false;
}

/** How many of the items fit. */
export function countFitting(items: readonly unknown[], fits: Fits): number {
  let fitting = 0;
  for (const item of items) {
    if (fits(item)) fitting++;
  }
  return fitting;
}
