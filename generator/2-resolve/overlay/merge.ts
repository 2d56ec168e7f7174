import { describeType, isArray, isObject, type JsonValue } from "../../1-load/json.ts";
import { withMembers } from "../edit.ts";

/** Told of what a merge does. */
export interface MergeObserver {
  /** What stands at `to` is now what stands at `from` in the value that was merged in. */
  placed(to: readonly string[], from: readonly string[]): void;
  /** What stands at `to` cannot be merged with what stands at `from`. It stays as it is. */
  conflict(to: readonly string[], from: readonly string[], types: { found: string; given: string }): void;
}

/**
 * Merges a value into another, as Overlay 1.1 says: objects member by member, arrays one after the other, and a
 * primitive takes the place of a primitive. An array takes anything else as a further item.
 */
export function merge(target: JsonValue, update: JsonValue, observer: MergeObserver): JsonValue {
  if (isArray(target) && !isArray(update)) {
    observer.placed([String(target.length)], []);
    return [...target, update];
  }
  return mergeAt(target, update, { to: [], from: [] }, observer);
}

interface Paths {
  readonly to: readonly string[];
  readonly from: readonly string[];
}

function mergeAt(
  target: JsonValue,
  update: JsonValue,
  { to, from }: Paths,
  observer: MergeObserver,
): JsonValue {
  if (isObject(target) && isObject(update)) {
    const members = Object.entries(update).map(([key, value]): [string, JsonValue] => {
      const paths = { to: [...to, key], from: [...from, key] };
      if (Object.hasOwn(target, key)) return [key, mergeAt(target[key] ?? null, value, paths, observer)];
      observer.placed(paths.to, paths.from);
      return [key, value];
    });
    return withMembers(target, members);
  }
  if (isArray(target) && isArray(update)) {
    for (let index = 0; index < update.length; index++) {
      observer.placed([...to, String(target.length + index)], [...from, String(index)]);
    }
    return [...target, ...update];
  }
  if (isPrimitive(target) && isPrimitive(update)) {
    observer.placed(to, from);
    return update;
  }
  observer.conflict(to, from, { found: describeType(target), given: describeType(update) });
  return target;
}

function isPrimitive(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}
