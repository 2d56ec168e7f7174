import type { Json } from "../../4-model/types.ts";

/** A JSON Schema as it is printed. */
export type JsonSchema = boolean | JsonSchemaObject;

export interface JsonSchemaObject {
  readonly [keyword: string]: Json;
}

/** The keywords that are there, in this order. */
export function keywordsOf(members: readonly (readonly [string, Json | undefined])[]): JsonSchemaObject {
  const given = members.filter((member): member is readonly [string, Json] => member[1] !== undefined);
  return Object.fromEntries(given);
}

/** `schema` and one more condition, in one schema. */
export function andAlso(schema: JsonSchemaObject, conditions: readonly JsonSchema[]): JsonSchemaObject {
  if (conditions.length === 0) return schema;
  const allOf = schema["allOf"];
  return { ...schema, allOf: [...(Array.isArray(allOf) ? allOf : []), ...conditions] };
}
