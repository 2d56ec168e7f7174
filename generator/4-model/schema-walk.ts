import type { Identifier, Json, JsonType, KeywordSchema, Property, Schema } from "./types.ts";

/** What a schema says about a value, looked up through references and compositions. */

/** Where schemas with a name are found. */
export interface SchemaLookup {
  readonly get: (name: Identifier) => Schema;
}

/** The keyword schemas that speak about a value: the schema, its `allOf`, `anyOf` and `oneOf`, and what they refer to. */
function* parts(schemas: SchemaLookup, schema: Schema, seen = new Set<Schema>()): Generator<KeywordSchema> {
  if (seen.has(schema) || schema.kind === "boolean") return;
  seen.add(schema);
  if (schema.kind === "reference") {
    yield* parts(schemas, schemas.get(schema.target), seen);
    return;
  }
  yield schema;
  if (schema.reference) yield* parts(schemas, schemas.get(schema.reference), seen);
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    yield* parts(schemas, part, seen);
  }
}

/** The schema of the field that a JSON Pointer leads to; undefined where the schema does not describe it. */
export function fieldAt(
  schemas: SchemaLookup,
  schema: Schema,
  tokens: readonly string[],
): Schema | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return schema;
  for (const part of parts(schemas, schema)) {
    const property = part.object?.properties.find(({ name }) => name === token);
    const found = property && fieldAt(schemas, property.schema, rest);
    if (found) return found;
  }
  return undefined;
}

/** The properties that the parts of a schema speak of; those of several parts are there several times. */
export function propertiesOf(schemas: SchemaLookup, schema: Schema): Property[] {
  return [...parts(schemas, schema)].flatMap((part) => part.object?.properties ?? []);
}

/** The schema of the items of an array. */
export function itemsOf(schemas: SchemaLookup, schema: Schema): Schema | undefined {
  for (const part of parts(schemas, schema)) {
    if (part.array?.items) return part.array.items;
  }
  return undefined;
}

/** The types that a value may have, as far as the schema says. */
export function typesOf(schemas: SchemaLookup, schema: Schema): JsonType[] {
  return [...parts(schemas, schema)].flatMap((part) => part.type ?? []);
}

/** The values that a schema, or what it refers to, lists itself. */
export function valuesOf(schemas: SchemaLookup, schema: Schema): readonly Json[] | undefined {
  const [own] = parts(schemas, schema);
  return own?.const === undefined ? own?.enum : [own.const];
}
