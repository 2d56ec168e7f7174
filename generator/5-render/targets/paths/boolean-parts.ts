import type { JsonObject, JsonValue } from "../../../1-load/json.ts";

/**
 * A schema whose parts are objects: openapi-typescript looks for a `$ref` in each of them, and throws at `true` and `false`.
 * Any other object is given back as it is.
 */
export function withoutBooleanParts(schema: JsonObject): JsonObject {
  const parts = Object.entries(schema).filter(([keyword, value]) => lists.has(keyword) && hasBoolean(value));
  if (parts.length === 0) return schema;
  return { ...schema, ...Object.fromEntries(parts.map(([keyword, value]) => [keyword, withObjects(value)])) };
}

const lists: ReadonlySet<string> = new Set(["allOf", "oneOf"]);

function hasBoolean(value: JsonValue): boolean {
  return Array.isArray(value) && value.some((part) => typeof part === "boolean");
}

function withObjects(value: JsonValue): JsonValue {
  return Array.isArray(value) ? value.map(asObject) : value;
}

function asObject(part: JsonValue): JsonValue {
  if (typeof part !== "boolean") return part;
  return part ? {} : { enum: [] };
}
