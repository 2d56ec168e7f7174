import type { SchemaLookup } from "../../4-model/schema-walk.ts";
import type { ApiModel, Identifier, KeywordSchema, NamedSchema, Schema } from "../../4-model/types.ts";

const indexes = new WeakMap<ApiModel, ReadonlyMap<Identifier, NamedSchema>>();

/** The schema of that name. */
export function findSchema(model: ApiModel, name: Identifier): NamedSchema {
  const index = indexes.get(model) ?? new Map(model.schemas.map((named) => [named.name, named]));
  indexes.set(model, index);
  const named = index.get(name);
  if (!named) throw new Error(`The model has no schema ${name}`);
  return named;
}

/** The schemas of a model by name, for what looks through references. */
export function schemaLookup(model: ApiModel): SchemaLookup {
  return { get: (name) => findSchema(model, name).schema };
}

/** The keywords of a schema or of what it refers to; none where it refers to itself, or is `true` or `false`. */
export function keywordsOf(schema: Schema, model: ApiModel): KeywordSchema | undefined {
  const seen = new Set<Schema>();
  let current = schema;
  while (current.kind === "reference" && !seen.has(current)) {
    seen.add(current);
    current = findSchema(model, current.target).schema;
  }
  return current.kind === "keywords" ? current : undefined;
}
