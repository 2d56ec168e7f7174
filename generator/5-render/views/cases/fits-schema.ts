import type { SchemaLookup } from "../../../4-model/schema-walk.ts";
import type {
  Json,
  JsonType,
  KeywordSchema,
  NumberKeywords,
  Schema,
  StringKeywords,
} from "../../../4-model/types.ts";
import { samplesByFormat } from "../docs/sample-value.ts";

/**
 * Whether it is certain that a value fits a schema. A case has to be right in everything but the rule that it is about, and
 * a sample need not be: it does not follow a pattern.
 */
export function surelyFits(value: Json, schema: Schema, lookup: SchemaLookup, depth = 0): boolean {
  // A schema that contains itself ends where its sample does.
  if (depth > 32) return false;
  if (schema.kind === "boolean") return schema.value;
  const fits = (part: Schema) => surelyFits(value, part, lookup, depth + 1);
  if (schema.kind === "reference") return fits(lookup.get(schema.target));
  const { reference, allOf = [], anyOf, oneOf } = schema;
  if (schema.not || schema.if || schema.discriminator) return false;
  if (reference !== undefined && !fits(lookup.get(reference))) return false;
  if (!allOf.every(fits) || (anyOf && !anyOf.some(fits))) return false;
  // That it fits only one would need certainty that it does not fit the others.
  if (oneOf && !(oneOf.some(fits) && (oneOf.length === 1 || isOneOfTypes(value, oneOf)))) return false;
  return fitsKeywords(value, schema, lookup, depth);
}

function isOneOfTypes(value: Json, alternatives: readonly Schema[]): boolean {
  const typed = alternatives.flatMap((part) => (part.kind === "keywords" && part.type ? [part.type] : []));
  return typed.length === alternatives.length && typed.filter((types) => isOf(value, types)).length === 1;
}

function fitsKeywords(value: Json, schema: KeywordSchema, lookup: SchemaLookup, depth: number): boolean {
  const { type, enum: values, const: constant, isOpen, number, string } = schema;
  if (type && !isOf(value, type)) return false;
  if (constant !== undefined && value !== constant) return false;
  if (values && !isOpen && !values.includes(value)) return false;
  if (typeof value === "number") return !number || fitsNumber(value, number);
  if (typeof value === "string") return !string || fitsText(value, string);
  if (typeof value !== "object" || value === null) return true;
  return Array.isArray(value)
    ? fitsList(value, schema, lookup, depth)
    : fitsObject(value as { readonly [key: string]: Json }, schema, lookup, depth);
}

function isOf(value: Json, types: readonly JsonType[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value !== "number") return types.some((type) => type === typeof value);
  return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
}

/** Formats of numbers, and the largest number that each of them holds. */
const largest: ReadonlyMap<string, number> = new Map([
  ["int32", 2 ** 31 - 1],
  ["int64", Number.MAX_SAFE_INTEGER],
  ["unix-time", 8.64e12],
  ["float", 2 ** 31],
  ["double", Number.MAX_VALUE],
]);

function fitsNumber(value: number, keywords: NumberKeywords): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, isBigint } = keywords;
  if (isBigint) return false;
  const isWhole =
    format === undefined || format === "float" || format === "double" || Number.isInteger(value);
  if (!isWhole || Math.abs(value) > (largest.get(format ?? "double") ?? 0)) return false;
  const isWithin = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
  const isInside = value > (exclusiveMinimum ?? -Infinity) && value < (exclusiveMaximum ?? Infinity);
  return isWithin && isInside && (multipleOf === undefined || value % multipleOf === 0);
}

function fitsText(
  value: string,
  { minLength, maxLength, pattern, format, isAnnotation }: StringKeywords,
): boolean {
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Infinity)) return false;
  if (pattern !== undefined && !matches(value, pattern)) return false;
  return format === undefined || isAnnotation === true || samplesByFormat.get(format) === value;
}

/** Patterns of people who write descriptions are short; those of others could take for ever. */
function matches(value: string, pattern: string): boolean {
  if (value.length > 200 || pattern.length > 200 || /[+*}]\)?[+*{]/.test(pattern)) return false;
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return false;
  }
}

function fitsList(
  values: readonly Json[],
  { array = {} }: KeywordSchema,
  lookup: SchemaLookup,
  depth: number,
): boolean {
  const { items, minItems, maxItems, ...others } = array;
  if (Object.keys(others).some((key) => key !== "uniqueItems")) return false;
  if (values.length < (minItems ?? 0) || values.length > (maxItems ?? Infinity)) return false;
  // One item is different from all others.
  if (others.uniqueItems && values.length > 1) return false;
  return !items || values.every((value) => surelyFits(value, items, lookup, depth + 1));
}

function fitsObject(
  value: { readonly [key: string]: Json },
  { object }: KeywordSchema,
  lookup: SchemaLookup,
  depth: number,
): boolean {
  if (!object) return true;
  const { properties, required, ...others } = object;
  if (Object.keys(others).some((key) => key !== "additionalProperties")) return false;
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, member]) => {
    const property = properties.find((candidate) => candidate.name === name);
    const schema = property?.schema ?? others.additionalProperties;
    return !schema || surelyFits(member, schema, lookup, depth + 1);
  });
}
