import { isObject } from "../plain-data.ts";
import type { Random } from "./random.ts";

/** A value that differs from a valid one in one place: there may be something wrong with it. */
export function spoil(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy);
  const place = random.pick(places);
  if (!place) return undefined;
  const { parent, key } = place;
  const replacement = random.pick(replacements(parent[key]));
  if (replacement === undefined) delete parent[key];
  else parent[key] = replacement;
  return copy;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** What can be elsewhere than at the top, in the order in which it stands there. */
function placesIn(value: unknown): Place[] {
  if (!Array.isArray(value) && !isObject(value)) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => {
    const own = Array.isArray(value) ? [] : [{ parent, key }];
    return [...own, ...placesIn(parent[key])];
  });
}

/** What can stand in the place of a value, and is likely wrong there. Undefined: nothing. */
function replacements(value: unknown): unknown[] {
  switch (typeof value) {
    case "string":
      return [12, false, ["a"], "x".repeat(6000), undefined];
    case "number":
      return ["12", null, 1e300, -1e300, undefined];
    case "boolean":
      return ["true", 1, null, undefined];
    default:
      return ["text", 7, undefined];
  }
}
