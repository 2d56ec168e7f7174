/** What fills in the defaults of a schema. Only validators that have some import it. */
import { getOwn, isObject } from "./object.js";

/** Gives a value in which defaults stand for what is absent: a copy, unless nothing changes. */
export type Fill = (value: unknown) => unknown;

/** A property: what fills in something inside it, and its default, made anew each time. */
export type PropertyDefault = readonly [key: string, fill: Fill | undefined, fallback?: () => unknown];

/** Fills in the properties of an object. What stands for an absent one is taken as it is described. */
export function fillProperties(value: unknown, properties: readonly PropertyDefault[]): unknown {
  if (!isObject(value)) return value;
  return replaceMembers(
    value,
    properties.map(([key, fill, fallback]) => {
      const member = getOwn(value, key);
      return [key, member === undefined ? fallback?.() : fill ? fill(member) : member];
    }),
  );
}

/** Fills in the members of an object that `isMeant`, where `fill` is about all of them. */
export function fillMembers(value: unknown, isMeant: (key: string) => boolean, fill: Fill): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter(isMeant);
  return replaceMembers(
    value,
    keys.map((key) => [key, fill(value[key])]),
  );
}

/** Fills in the items of an array: the first ones each in its own way, if there are such, and all others alike. */
export function fillItems(value: unknown, first: readonly (Fill | undefined)[], others?: Fill): unknown {
  if (!Array.isArray(value)) return value;
  const filled = value.map((item, index) => {
    const fill = index < first.length ? first[index] : others;
    return fill ? fill(item) : item;
  });
  return filled.some((item, index) => item !== value[index]) ? filled : value;
}

/** The object with other members: a copy where one of them differs. */
function replaceMembers(
  value: Readonly<Record<string, unknown>>,
  members: readonly (readonly [key: string, member: unknown])[],
): unknown {
  const changed = members.filter(([key, member]) => member !== getOwn(value, key));
  if (changed.length === 0) return value;
  // Both make properties of their own, whatever they are called.
  return { ...value, ...Object.fromEntries(changed) };
}
