import type { Discriminator, Identifier, Json, Schema } from "./types.ts";

/**
 * The values of a discriminator's property that stand for an alternative: those that the mapping has for it and those that
 * it allows itself, or else its own name. None where nothing tells.
 */
export function discriminatingValues(
  { property, mapping, implicit = [] }: Discriminator,
  alternative: Schema,
  find: Find,
): ReadonlySet<string> {
  const target = alternative.kind === "reference" ? alternative.target : undefined;
  const valuesFor = (entries: typeof mapping) =>
    entries.flatMap((entry) => (entry.target === target ? [entry.value] : []));
  const own = textsOf(propertyOf(alternative, property, find)) ?? [];
  const known = new Set([...valuesFor(mapping), ...own]);
  return known.size > 0 ? known : new Set(valuesFor(implicit));
}

/** The schema of that name. */
type Find = (name: Identifier) => Schema;

function propertyOf(schema: Schema, name: string, find: Find, depth = 0): Schema | undefined {
  if (schema.kind === "boolean" || depth > 8) return undefined;
  if (schema.kind === "reference") return propertyOf(find(schema.target), name, find, depth + 1);
  const own = schema.object?.properties.find((property) => property.name === name)?.schema;
  if (own && textsOf(own)) return own;
  const parts = [...(schema.allOf ?? [])];
  const found = parts.map((part) => propertyOf(part, name, find, depth + 1)).find((part) => textsOf(part));
  if (found) return found;
  return schema.reference ? propertyOf(find(schema.reference), name, find, depth + 1) : own;
}

/** The texts that a schema allows, if it lists them. */
function textsOf(schema: Schema | undefined): string[] | undefined {
  if (schema?.kind !== "keywords" || schema.isOpen) return undefined;
  const values: readonly Json[] | undefined = schema.const === undefined ? schema.enum : [schema.const];
  const texts = values?.filter((value) => typeof value === "string");
  return texts && texts.length > 0 ? texts : undefined;
}
