import { isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer, valueAt } from "../1-load/pointer.ts";
import type { SpecificationVersion } from "../1-load/version.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Identifiers } from "./identifiers.ts";
import { parseFragment } from "./reference.ts";

/** A description in one piece: every `$ref` in it is local (`#/…`). */
export interface Bundle {
  readonly version: SpecificationVersion;
  readonly document: JsonObject;
  /** The place in a source file of what stands at a pointer into the document, or of its key. */
  locate(pointer: string, at?: Location["at"]): Location;
  /** What a local reference leads to, which may be another reference; `undefined` if there is nothing. */
  resolve(reference: string): Target | undefined;
  /** What `$id`, `$anchor` and `$dynamicAnchor` of its schemas mean, if there are any. */
  readonly identifiers?: Identifiers;
  /** What stands in a place once all references are followed; `undefined` if they lead nowhere. */
  follow(value: JsonValue, pointer: string): Target | undefined;
}

/** A value in the document, and where it is. */
export interface Target {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** The two ways along references in a document. */
export function referencesIn(document: JsonObject): Pick<Bundle, "resolve" | "follow"> {
  const known = new Map<string, Target | undefined>();

  function find(reference: string): Target | undefined {
    const tokens = reference.startsWith("#") ? parseFragment(reference.slice(1)) : undefined;
    const value = tokens && valueAt(document, tokens);
    return tokens === undefined || value === undefined
      ? undefined
      : { pointer: formatPointer(tokens), value };
  }

  function resolve(reference: string): Target | undefined {
    if (!known.has(reference)) known.set(reference, find(reference));
    return known.get(reference);
  }

  return {
    resolve,
    follow(value, pointer) {
      const seen = new Set<string>();
      let target: Target | undefined = { pointer, value };
      for (let next = referenceIn(value); next !== undefined && target !== undefined; ) {
        if (seen.has(target.pointer)) return undefined;
        seen.add(target.pointer);
        target = resolve(next);
        next = referenceIn(target?.value);
      }
      return target;
    },
  };
}

/** The reference that a value is. */
export function referenceIn(value: JsonValue | undefined): string | undefined {
  const reference = isObject(value) ? member(value, "$ref") : undefined;
  return typeof reference === "string" ? reference : undefined;
}
