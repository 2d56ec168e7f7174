import { isObject, type JsonObject, type JsonValue } from "../../../1-load/json.ts";

/**
 * A schema whose `type` is `null` beside `oneOf`, with `null` as one more alternative. openapi-typescript does that where
 * all alternatives are scalars, and makes `null & (…)` of others: nothing, and an error of TypeScript (TS2502) where one of
 * them holds the schema itself. Any other object is given back as it is.
 */
export function withNullAmongAlternatives(schema: JsonObject): JsonObject {
  const { type, oneOf } = schema;
  if (type !== "null" || !Array.isArray(oneOf) || oneOf.length === 0) return schema;
  const { type: _, ...others } = schema;
  return oneOf.some(isNull) ? others : { ...others, oneOf: [...oneOf, { type: "null" }] };
}

function isNull(schema: JsonValue): boolean {
  return isObject(schema) && schema["type"] === "null";
}
