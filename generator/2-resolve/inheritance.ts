import { isArray, isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer, parsePointer } from "../1-load/pointer.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { referenceIn } from "./bundle.ts";
import { applyEdits } from "./edit.ts";
import type { Origins } from "./origins.ts";
import { parseFragment } from "./reference.ts";

/**
 * A description in which what a schema builds on does not list it. Many generators of descriptions write both: `Pet` has a
 * `oneOf` of `Cat` and `Dog`, and `Cat` has `Pet` in its `allOf`. By the letter of JSON Schema no value can be judged by
 * that; what is meant is that `Cat` has what all pets have. So the reference gives way to `Pet` without its alternatives.
 *
 * @param document with local references only; it is not changed
 */
export function separateBases(
  document: JsonObject,
  { origins, diagnostics }: { readonly origins: Origins; readonly diagnostics: Diagnostics },
): JsonObject {
  const schemas = member(member(document, "components"), "schemas");
  if (!isObject(schemas)) return document;
  const alternatives = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, alternativesOf(schema)] as const),
  );
  const edits = Object.entries(schemas).flatMap(([name, schema]) =>
    partsOf(schema).flatMap((part, index) => {
      const base = baseOf(part, name, alternatives);
      if (base === undefined) return [];
      const path = ["components", "schemas", name, "allOf", String(index)];
      const args = { schema: name, base };
      diagnostics.report("circular-inheritance", args, origins.locate(formatPointer(path)));
      return [{ path, change: () => contentOf(base, name, path) }];
    }),
  );
  return edits.length === 0 ? document : (applyEdits(document, edits) as JsonObject);

  /** A base as it stands in the place of a reference to it. What it builds on itself may list the schema too. */
  function contentOf(base: string, name: string, path: readonly string[]): JsonValue {
    const {
      oneOf: _,
      anyOf: __,
      discriminator: ___,
      ...content
    } = (schemas as JsonObject)[base] as JsonObject;
    const { file, pointer } = origins.locate(formatPointer(["components", "schemas", base]));
    origins.set(formatPointer(path), { file, tokens: parsePointer(pointer) ?? [] });
    const allOf = partsOf(content).map((part, index) => {
      const further = baseOf(part, name, alternatives);
      return further === undefined ? part : contentOf(further, name, [...path, "allOf", String(index)]);
    });
    return allOf.length === 0 ? content : { ...content, allOf };
  }
}

type Alternatives = ReadonlyMap<string, readonly string[]>;

/** The schema that a part of `allOf` is a reference to, if it lists the schema `name` among its alternatives. */
function baseOf(part: JsonValue, name: string, alternatives: Alternatives): string | undefined {
  const base = schemaNamed(part);
  return base !== undefined && lists(base, name, alternatives, new Set()) ? base : undefined;
}

/** Whether a schema is one of the alternatives of another, or of one of these. */
function lists(base: string, name: string, alternatives: Alternatives, seen: Set<string>): boolean {
  if (seen.has(base)) return false;
  seen.add(base);
  const own = alternatives.get(base) ?? [];
  return own.includes(name) || own.some((alternative) => lists(alternative, name, alternatives, seen));
}

function alternativesOf(schema: JsonValue): readonly string[] {
  return ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = isObject(schema) ? member(schema, keyword) : undefined;
    return isArray(list) ? list.map(schemaNamed).filter((name) => name !== undefined) : [];
  });
}

function partsOf(schema: JsonValue): readonly JsonValue[] {
  const parts = isObject(schema) ? member(schema, "allOf") : undefined;
  return isArray(parts) ? parts : [];
}

/** The key of `components.schemas` that a value is a reference to, and nothing else. */
function schemaNamed(value: JsonValue): string | undefined {
  const reference = isObject(value) && Object.keys(value).length === 1 ? referenceIn(value) : undefined;
  if (!reference?.startsWith("#/components/schemas/")) return undefined;
  const [, , name, ...rest] = parseFragment(reference.slice(1)) ?? [];
  return rest.length === 0 ? name : undefined;
}
