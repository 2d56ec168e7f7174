import { isObject } from "./object.js";

/** Whether two JSON values are the same: objects by their own keys in any order, arrays item by item. */
export function deepEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => deepEqual(item, right[index]))
    );
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && deepEqual(left[key], right[key]))
  );
}

/** Whether no two items are the same JSON value. Takes time in proportion to the size, not to its square. */
export function isUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const structures = new Set<string>();
  for (const item of items) {
    if (typeof item === "object" && item !== null) structures.add(toCanonicalText(item));
    else scalars.add(item);
  }
  return scalars.size + structures.size === items.length;
}

/** The same text for the same JSON value, whatever the order of its keys. */
function toCanonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalText).join()}]`;
  if (isObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${toCanonicalText(value[key])}`).join()}}`;
  }
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
