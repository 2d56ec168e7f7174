import type { Json, JsonType, KeywordSchema, Schema } from "./types.ts";

/** Whether a schema says itself that no value is valid: `false`, and what lists no value of its type. */
export function isNever(schema: Schema | undefined): boolean {
  if (schema?.kind === "boolean") return !schema.value;
  if (schema?.kind !== "keywords") return false;
  const { const: constant, type, allOf } = schema;
  if (possibleValues(schema)?.length === 0) return true;
  if (constant !== undefined && type && !isOfType(constant, type)) return true;
  return allOf?.some(isNever) ?? false;
}

/** The values that `enum` leaves: those of the schema's type. Absent where it allows others than those. */
export function possibleValues({ enum: values, isOpen, type }: KeywordSchema): readonly Json[] | undefined {
  if (isOpen) return undefined;
  return type ? values?.filter((value) => isOfType(value, type)) : values;
}

function isOfType(value: Json, types: readonly JsonType[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.some((type) => type === typeof value);
}
