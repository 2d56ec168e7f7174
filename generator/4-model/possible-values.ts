import { countKeywords } from "./own-keywords.ts";
import type { Json, JsonType, KeywordSchema, Schema } from "./types.ts";

/** Whether a schema says itself that any value is valid. */
export function isAny(schema: Schema): boolean {
  if (schema.kind === "boolean") return schema.value;
  return schema.kind === "keywords" && countKeywords(schema) === 0;
}

/** Whether a schema says itself that no value is valid: `false`, and what lists no value of its type. */
export function isNever(schema: Schema | undefined): boolean {
  if (schema?.kind === "boolean") return !schema.value;
  if (schema?.kind !== "keywords") return false;
  const { allOf, anyOf, oneOf } = schema;
  if (possibleValues(schema)?.length === 0 || allOf?.some(isNever)) return true;
  return [anyOf, oneOf].some((alternatives) => alternatives?.every(isNever));
}

/** The values of the schema's type that `enum` and `const` leave. Absent where others are allowed than those. */
export function possibleValues({ const: constant, enum: all, ...schema }: KeywordSchema) {
  const { isOpen, type } = schema;
  const listed = isOpen ? undefined : all;
  const values = constant === undefined ? listed : listed && !isListed(constant, listed) ? [] : [constant];
  return type ? values?.filter((value) => isOfType(value, type)) : values;
}

/** Lists and objects may be: they are equal in more than one spelling. */
function isListed(value: Json, values: readonly Json[]): boolean {
  return !isScalar(value) || values.includes(value);
}

export function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

function isOfType(value: Json, types: readonly JsonType[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.some((type) => type === typeof value);
}
