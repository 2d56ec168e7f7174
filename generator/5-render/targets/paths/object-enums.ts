import type { JsonObject } from "../../../1-load/json.ts";

/**
 * A schema of objects without its `enum`, whose values openapi-typescript takes for schemas, and throws where they are
 * none. Any other object is given back as it is.
 */
export function withoutObjectEnum(schema: JsonObject): JsonObject {
  if (!mayBeObject(schema) || !Array.isArray(schema["enum"])) return schema;
  const { enum: _, ...others } = schema;
  return others;
}

function mayBeObject({ type }: JsonObject): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object"));
}
