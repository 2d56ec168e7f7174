import { getOwn, isObject } from "./object.js";

/** Whether all members of a parameters object are parameters; `undefined` counts as absent. */
export function isKnown(values: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  return Object.keys(values).every((key) => known.has(key) || values[key] === undefined);
}

/** What is inside of objects that are inside of each other; undefined where one of them is missing. */
export function getInside(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((object, key) => (isObject(object) ? getOwn(object, key) : undefined), value);
}

/** How many of the values are given. */
export function countGiven(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

/** How many of the conditions are met. */
export function countTrue(...conditions: readonly boolean[]): number {
  return conditions.filter(Boolean).length;
}

/** `value === other`, where a compiler would object to the question because it thinks that it knows the answer. */
export function isSame(value: unknown, other: unknown): boolean {
  return value === other;
}

/** Whether a value is a text that looks like a pattern: `*` stands for any characters, `?` for one. */
export function isLike(value: unknown, pattern: string): boolean {
  if (typeof value !== "string") return false;
  const characters = [...value];
  const parts = [...pattern];
  let at = 0;
  let part = 0;
  // Where the last `*` is, and what it stands for ends: each time that the rest does not fit, one further.
  let star = -1;
  let starEnd = 0;
  while (at < characters.length) {
    if (parts[part] === "*") {
      star = part++;
      starEnd = at;
    } else if (part < parts.length && (parts[part] === "?" || parts[part] === characters[at])) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++starEnd;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === "*");
}
