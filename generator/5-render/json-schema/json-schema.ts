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

/** Conditions that hold together, in as few words as there are for them. */
export function allOf(conditions: readonly JsonSchema[]): JsonSchema {
  const needed = conditions.filter((condition) => !conditions.some((other) => implies(other, condition)));
  const [only] = needed;
  if (needed.length === 1 && only !== undefined) return only;
  return merge(needed, "required") ?? merge(needed, "properties") ?? { allOf: needed };
}

/** Whether a condition asks for the presence of something, and another one for that and more. */
function implies(other: JsonSchema, condition: JsonSchema): boolean {
  const names = typeof condition === "object" ? condition["required"] : undefined;
  const others = typeof other === "object" ? other["required"] : undefined;
  if (!Array.isArray(names) || !Array.isArray(others)) return false;
  const isPresence = Object.keys(condition).length === 1 && Object.keys(other).length > 1;
  return isPresence && names.every((name) => others.includes(name));
}

/** One schema for several that have nothing but this keyword, and say nothing about the same property. */
function merge(
  conditions: readonly JsonSchema[],
  keyword: "required" | "properties",
): JsonSchemaObject | undefined {
  const found = conditions.flatMap((condition) => {
    const value = typeof condition === "object" ? condition[keyword] : undefined;
    return value !== undefined && Object.keys(condition).length === 1 ? [value] : [];
  });
  if (found.length < conditions.length) return undefined;
  if (keyword === "required") return { required: [...new Set(found.flat())] };
  const members = found.flatMap((value) => Object.entries(Object(value)) as [string, Json][]);
  if (new Set(members.map(([name]) => name)).size < members.length) return undefined;
  return { properties: Object.fromEntries(members) };
}
