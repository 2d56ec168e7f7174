import type { ScalarType, ValueShape, ValueType } from "./parameters.js";
import { readScalar, Unreadable } from "./read-value.js";

/** A decoded text, with the keys that lead to it. */
export type KeyedText = readonly [keys: readonly string[], text: string];

/** Reads a value that is spread over several fields: `a[b][0]=1`, or a field a property. */
export function readNested(shape: ValueShape, entries: readonly KeyedText[]): unknown {
  const [first] = entries;
  if (first !== undefined && first[0].length === 0) {
    if (entries.length > 1) throw new Unreadable("repeated");
    return readScalar(first[1], scalarsOf(shape));
  }
  const types = typesOf(shape);
  const isArray = types.includes("array") && entries.every(([[key = ""]]) => /^\d*$/.test(key));
  if (isArray) {
    return groupItems(entries).map((group) => readNested(asShape(shape.items), group));
  }
  const members = new Map<string, KeyedText[]>();
  for (const [[key = "", ...keys], text] of entries) {
    members.set(key, [...(members.get(key) ?? []), [keys, text]]);
  }
  return Object.fromEntries(
    Array.from(members, ([key, group]) => [key, readMember(shapeOf(shape, key), group)]),
  );
}

/** A field that is there several times is an array, where it may be one. */
function readMember(shape: ValueShape, entries: readonly KeyedText[]): unknown {
  const isFlat = entries.every(([keys]) => keys.length === 0);
  if (!isFlat || !typesOf(shape).includes("array")) return readNested(shape, entries);
  return entries.map(([, text]) => readScalar(text, scalarsOf(shape.items)));
}

/** `[]` begins an item each time, a number as often as it changes. */
function groupItems(entries: readonly KeyedText[]): KeyedText[][] {
  const groups: KeyedText[][] = [];
  let last: string | undefined;
  for (const [[key = "", ...keys], text] of entries) {
    if (key === "" || key !== last) groups.push([]);
    groups.at(-1)?.push([keys, text]);
    last = key;
  }
  return groups;
}

export function typesOf({ type }: ValueShape): readonly ValueType[] {
  return typeof type === "string" ? [type] : type;
}

/** The shape of a member: its own, or that of all that have none. */
export function shapeOf({ properties = {}, items }: ValueShape, key: string): ValueShape {
  return asShape(Object.hasOwn(properties, key) ? properties[key] : items);
}

/** The scalars that a text may be read as. */
export function scalarsOf(shape: ValueShape["items"]): readonly ScalarType[] {
  const scalars = typesOf(asShape(shape)).filter(isScalarType);
  return scalars.length === 0 ? ["string"] : scalars;
}

export function isScalarType(type: ValueType): type is ScalarType {
  return type !== "array" && type !== "object";
}

function asShape(shape: ValueShape["items"]): ValueShape {
  if (shape === undefined) return { type: "string" };
  return typeof shape === "object" && "type" in shape ? shape : { type: shape };
}
