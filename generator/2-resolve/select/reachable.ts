import { isArray, isObject, type JsonObject, type JsonValue, member } from "../../1-load/json.ts";
import { formatPointer } from "../../1-load/pointer.ts";
import { type Bundle, referenceIn } from "../bundle.ts";
import { applyEdits, type Edit } from "../edit.ts";
import { nameFor } from "../names.ts";
import { formatReference, parseFragment } from "../reference.ts";
import type { Shape } from "../shape.ts";
import { description } from "../structure.ts";
import { sectionOf, walk } from "../walk.ts";

/**
 * The components that a description without any needs, taken from the bundle: what it refers to, what that refers
 * to, and so on. What stood in a path that is gone becomes a component of its own.
 */
export function withReachable(rest: JsonObject, bundle: Bundle): JsonObject {
  const sections = new Map<string, Map<string, JsonValue>>();
  const waiting: { section: string; name: string }[] = [];
  const moved = new Map<string, string>();
  const children = childrenByParent(bundle.document);

  function keep(section: string, name: string, value: JsonValue | undefined): void {
    const entries = sections.get(section) ?? new Map<string, JsonValue>();
    sections.set(section, entries);
    if (value === undefined || entries.has(name)) return;
    entries.set(name, value);
    waiting.push({ section, name });
    if (section !== "schemas" || !isObject(member(value, "discriminator"))) return;
    // Nothing refers to those who extend a schema; its discriminator names them.
    for (const child of children.get(name) ?? []) keep(section, child, componentAt(bundle, section, child));
  }

  /** Keeps what a reference leads to. The reference itself, if it has to be another one. */
  function follow(reference: string, shape: Shape): string | undefined {
    const tokens = parseFragment(reference.slice(1)) ?? [];
    const [first, section, name] = tokens;
    if (first === "components" && section !== undefined && name !== undefined) {
      keep(section, name, componentAt(bundle, section, name));
      return undefined;
    }
    const target = bundle.resolve(reference);
    const home = sectionOf(shape);
    const stays = referenceExists(rest, tokens);
    if (target === undefined || home === undefined || stays) return undefined;
    const known = moved.get(target.pointer);
    if (known !== undefined) return known;
    const taken = new Set([
      ...Object.keys(member(member(bundle.document, "components"), home) ?? {}),
      ...(sections.get(home)?.keys() ?? []),
    ]);
    const entry = nameFor({ file: "", tokens }, "", taken);
    const place = formatReference(formatPointer(["components", home, entry]));
    moved.set(target.pointer, place);
    keep(home, entry, target.value);
    return place;
  }

  /** Keeps all that a value refers to. The value, with references changed where they have to be. */
  function visit(value: JsonValue, shape: Shape): JsonValue {
    const edits: Edit[] = [];
    walk(value, shape, {
      reference(node, expected, path) {
        const other = follow(node.$ref, expected);
        if (other !== undefined) edits.push({ path: [...path.map(String), "$ref"], change: () => other });
      },
      name(text, names) {
        if (names !== "schema") return;
        const named = componentAt(bundle, "schemas", text);
        if (named !== undefined) keep("schemas", text, named);
        else if (text.startsWith("#")) follow(text, { kind: "object", name: "schema" });
      },
    });
    return applyEdits(value, edits);
  }

  const visited = visit(rest, description);
  const components: [string[], JsonValue][] = [];
  for (const name of securityIn(rest))
    keep("securitySchemes", name, componentAt(bundle, "securitySchemes", name));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { section, name } = next;
    const value = sections.get(section)?.get(name) ?? null;
    // Walked along the description, so that each section has the shape of its entries.
    const around = visit({ components: { [section]: { [name]: value } } }, description);
    const changed = member(member(member(around, "components"), section), name);
    components.push([[section, name], changed ?? null]);
  }
  return assembleComponents(visited, components, bundle.document);
}

/** In the order of the bundle; what moved comes last. */
function assembleComponents(
  visited: JsonValue,
  components: readonly (readonly [readonly string[], JsonValue])[],
  document: JsonObject,
): JsonObject {
  const before = member(document, "components");
  const bySection = new Map<string, Map<string, JsonValue>>();
  for (const [[section = "", name = ""], value] of components) {
    const entries = bySection.get(section) ?? new Map<string, JsonValue>();
    bySection.set(section, entries);
    entries.set(name, value);
  }
  const sections = [...new Set([...Object.keys(before ?? {}), ...bySection.keys()])].flatMap(
    (section): [string, JsonValue][] => {
      const entries = bySection.get(section);
      const written = member(before, section);
      if (section.startsWith("x-") && written !== undefined) return [[section, written]];
      if (entries === undefined) return [];
      const names = new Set([...Object.keys(written ?? {}), ...entries.keys()]);
      const kept = [...names].flatMap((name): [string, JsonValue][] => {
        const value = entries.get(name);
        return value === undefined ? [] : [[name, value]];
      });
      return [[section, Object.fromEntries(kept)]];
    },
  );
  const rest = isObject(visited) ? visited : {};
  if (sections.length === 0) return rest;
  const members = Object.keys(document).flatMap((key): [string, JsonValue][] => {
    if (key === "components") return [[key, Object.fromEntries(sections)]];
    const value = rest[key];
    return value === undefined ? [] : [[key, value]];
  });
  if ("components" in document) return Object.fromEntries(members);
  return Object.fromEntries([...members, ["components", Object.fromEntries(sections)]]);
}

function componentAt(bundle: Bundle, section: string, name: string): JsonValue | undefined {
  return member(member(member(bundle.document, "components"), section), name);
}

function referenceExists(document: JsonObject, tokens: readonly string[]): boolean {
  let value: JsonValue | undefined = document;
  for (const token of tokens) value = member(value, token);
  return value !== undefined;
}

/** The schemas that extend others with `allOf`, by the name of what they extend. */
function childrenByParent(document: JsonObject): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  const schemas = member(member(document, "components"), "schemas");
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {})) {
    const parts = member(schema, "allOf");
    for (const part of isArray(parts) ? parts : []) {
      const [, section, parent] = parseFragment((referenceIn(part) ?? "").slice(1)) ?? [];
      if (section === "schemas" && parent !== undefined) {
        children.set(parent, [...(children.get(parent) ?? []), name]);
      }
    }
  }
  return children;
}

/** The names of the security schemes that a description asks for. */
function securityIn(rest: JsonObject): Set<string> {
  const names = new Set<string>();
  const add = (value: JsonObject) => {
    const security = member(value, "security");
    for (const requirement of isArray(security) ? security : []) {
      for (const name of Object.keys(isObject(requirement) ? requirement : {})) names.add(name);
    }
  };
  walk(rest, description, {
    enter({ name }, value) {
      if (name === "description" || name === "operation") add(value);
    },
  });
  return names;
}
