import { isObject, type JsonObject, type JsonValue } from "../../../1-load/json.ts";
import { formatPointer, valueAt } from "../../../1-load/pointer.ts";
import { parseFragment } from "../../../2-resolve/reference.ts";
import { description } from "../../../2-resolve/structure.ts";
import { sectionOf, shapeAt } from "../../../2-resolve/walk.ts";

/**
 * The document without references into the inside of something: openapi-typescript makes
 * `paths["/a"]["post"]["requestBody"]["content"]` of such a reference, which TypeScript refuses where one of these is
 * optional, and `["schema"]` or `["items"]` of keywords that are no members of a type. A schema inside of something becomes
 * a component that is called by the way to it (`User/properties/address`); anything else is put in the place of the
 * reference.
 *
 * Nothing is changed; what has no such reference in it is the same object.
 *
 * @param adapt gives what stands for an object, and the object itself where that is right: it saves a walk of its own
 */
export function withoutDeepReferences(
  document: JsonValue,
  adapt: (value: JsonObject) => JsonObject,
): JsonValue {
  const added = new Map<string, JsonValue>();
  const open = new Set<string>();

  function copy(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return copyList(value);
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference === "string" && isDeep(reference)) return withoutReference(reference);
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

  function withoutReference(reference: string): JsonValue {
    const tokens = parseFragment(reference.slice(1)) ?? [];
    const target = valueAt(document, tokens);
    if (target === undefined) return {};
    if (isSchema(target, document, tokens)) return { $ref: `#${formatPointer(component(tokens, target))}` };
    // It can hold itself by references only that are no schemas: there is nothing to print then.
    if (open.has(reference)) return {};
    open.add(reference);
    const made = copy(target);
    open.delete(reference);
    return made;
  }

  function component(tokens: readonly string[], target: JsonValue): string[] {
    const [root, section, ...rest] = tokens;
    const way = root === "components" && section === "schemas" ? rest : tokens;
    const name = formatPointer(way).slice(1);
    if (!added.has(name)) {
      // Known before it is made: it may refer to itself.
      added.set(name, {});
      added.set(name, copy(target));
    }
    return ["components", "schemas", name];
  }

  const whole = copy(document);
  return added.size === 0 ? whole : withSchemas(whole, added);
}

/** Whether OpenAPI has a schema in this place, or nothing at all: what is referred to in an extension can only be one. */
function isSchema(target: JsonValue, document: JsonValue, tokens: readonly string[]): boolean {
  const shape = shapeAt(document, description, tokens);
  return shape === undefined ? isObject(target) : sectionOf(shape) === "schemas";
}

function withSchemas(document: JsonValue, added: ReadonlyMap<string, JsonValue>): JsonValue {
  if (!isObject(document)) return document;
  const { components = {} } = document;
  const schemas = valueAt(components, ["schemas"]) ?? {};
  return {
    ...document,
    components: {
      ...(components as JsonObject),
      schemas: { ...(schemas as JsonObject), ...Object.fromEntries(added) },
    },
  };
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
