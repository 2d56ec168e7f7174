/** What fills in the defaults of a schema. Only validators that have some import it. */
import type { Fits } from "./issue.js";
import { getOwn, isObject } from "./object.js";

/** Gives a value in which defaults stand for what is absent: a copy, of as much as changes. */
export type Fill = (value: unknown) => unknown;

/** A property: what fills in something inside it, and what makes its default, anew each time. */
export type FilledProperty = readonly [key: string, fill: Fill | undefined, fallback?: () => unknown];

/** Fills in the properties of an object. What stands for an absent one is taken as it is described. */
export function withProperties(value: unknown, properties: readonly FilledProperty[]): unknown {
  if (!isObject(value)) return value;
  return replaceMembers(
    value,
    properties.map(([key, fill, fallback]) => {
      const member = getOwn(value, key);
      return [key, member === undefined ? fallback?.() : fill ? fill(member) : member];
    }),
  );
}

/** Fills in those members of an object that `fill` is about. */
export function withMembers(value: unknown, isMeant: (key: string) => boolean, fill: Fill): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter(isMeant);
  return replaceMembers(
    value,
    keys.map((key) => [key, fill(value[key])]),
  );
}

/** Fills in the items of an array: the first ones each in its own way, and all others alike. */
export function withItems(value: unknown, first: readonly (Fill | undefined)[], others?: Fill): unknown {
  if (!Array.isArray(value)) return value;
  const filled = value.map((item: unknown, index) => {
    const fill = index < first.length ? first[index] : others;
    return fill ? fill(item) : item;
  });
  return filled.some((item, index) => item !== value[index]) ? filled : value;
}

/** An alternative: whether it fits, and what fills it in, if it has defaults. */
export type FilledAlternative = readonly [fits: Fits, fill?: Fill];

/** Fills in the alternative that fits the value. Where several do, none of them has a say. */
export function withAlternative(value: unknown, filled: unknown, all: readonly FilledAlternative[]): unknown {
  const fitting = all.filter(([fits]) => fits(value));
  const [only] = fitting;
  return fitting.length === 1 && only?.[1] ? only[1](filled) : filled;
}

/** Fills in the branch that a discriminator names. */
export function withBranch(
  value: unknown,
  filled: unknown,
  property: string,
  branches: ReadonlyMap<string, Fill | undefined>,
  fallback?: Fill,
): unknown {
  const tag = getOwn(value, property);
  const isKnown = typeof tag === "string" && branches.has(tag);
  const fill = isKnown ? branches.get(tag) : isObject(value) ? fallback : undefined;
  return fill ? fill(filled) : filled;
}

/** The object with other members: a copy where one of them differs. */
function replaceMembers(
  value: Readonly<Record<string, unknown>>,
  members: readonly (readonly [key: string, member: unknown])[],
): unknown {
  const changed = members.filter(([key, member]) => member !== getOwn(value, key));
  // Both make properties of their own, whatever they are called.
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
