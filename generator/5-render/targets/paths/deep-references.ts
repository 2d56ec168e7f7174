import { isObject, type JsonObject, type JsonValue } from "../../../1-load/json.ts";
import { valueAt } from "../../../1-load/pointer.ts";
import { parseFragment } from "../../../2-resolve/reference.ts";

/**
 * The document with what references into the inside of something lead to in their place: openapi-typescript makes
 * `paths["/a"]["post"]["requestBody"]["content"]` of such a reference, which TypeScript refuses where one of these is
 * optional, and `["schema"]` or `["items"]` of keywords that are no members of a type. What holds itself is anything.
 *
 * Nothing is changed; what has no such reference in it is the same object.
 *
 * @param adapt gives what stands for an object, and the object itself where that is right: it saves a walk of its own
 */
export function withoutDeepReferences(
  document: JsonValue,
  adapt: (value: JsonObject) => JsonObject,
): JsonValue {
  const copies = new Map<string, JsonValue>();
  const open = new Set<string>();

  function copy(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return copyList(value);
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference === "string" && isDeep(reference)) return target(reference);
    let changed: Record<string, JsonValue> | undefined;
    for (const key in value) {
      const before = value[key] ?? null;
      const after = copy(before);
      if (after === before) continue;
      changed ??= { ...value };
      changed[key] = after;
    }
    return adapt(changed ?? value);
  }

  function copyList(list: readonly JsonValue[]): JsonValue {
    const items = list.map(copy);
    return items.every((item, index) => item === list[index]) ? (list as JsonValue) : items;
  }

  function target(reference: string): JsonValue {
    const known = copies.get(reference);
    if (known !== undefined) return known;
    const value = valueAt(document, parseFragment(reference.slice(1)) ?? []);
    if (value === undefined || open.has(reference)) return {};
    open.add(reference);
    const made = copy(value);
    open.delete(reference);
    if (open.size === 0) copies.set(reference, made);
    return made;
  }

  return copy(document);
}

/** Whether it leads to something else than an entry of `components`, or a path or one of its bodies and responses. */
function isDeep(reference: string): boolean {
  if (!reference.startsWith("#/")) return false;
  const [, root, , ...rest] = reference.split("/");
  if (root === "components") return rest.length > 1;
  if (root !== "paths") return true;
  const [, part] = rest;
  return (
    rest.length > 0 &&
    !(part === "requestBody" && rest.length === 2) &&
    !(part === "responses" && rest.length === 3)
  );
}
