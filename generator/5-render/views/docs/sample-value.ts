import type {
  ApiModel,
  Json,
  JsonType,
  KeywordSchema,
  NumberKeywords,
  Schema,
} from "../../../4-model/types.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { unixTime } from "../../sentences/unix-time.ts";

/** Deeper than this there is nothing but a schema that contains itself. */
const maximumDepth = 16;

/** Deeper than this, a sample shows what is required and no more. */
const optionalDepth = 2;

/** A value to show in samples: the description's own example, or the simplest one that fits most keywords. */
export function sampleValue(schema: Schema, model: ApiModel, depth = 0): Json {
  if (schema.kind === "boolean") return {};
  const [example = schema.annotations.default] = schema.annotations.examples ?? [];
  if (example !== undefined) return example;
  if (depth > maximumDepth) return null;
  if (schema.kind === "reference")
    return sampleValue(findSchema(model, schema.target).schema, model, depth + 1);
  return sampleOfKeywords(schema, model, depth);
}

function sampleOfKeywords(schema: KeywordSchema, model: ApiModel, depth: number): Json {
  if (schema.const !== undefined) return schema.const;
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  if (schema.reference !== undefined) {
    return sampleValue(findSchema(model, schema.reference).schema, model, depth + 1);
  }
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  if (branch !== undefined && schema.object === undefined) return sampleValue(branch, model, depth + 1);
  if (schema.allOf !== undefined) return sampleOfAll(schema, schema.allOf, model, depth);
  return sampleOfType(typeOf(schema), schema, model, depth);
}

function typeOf(schema: KeywordSchema): JsonType {
  const type = schema.type?.find((candidate) => candidate !== "null") ?? schema.type?.[0];
  if (type !== undefined) return type;
  return schema.array === undefined ? "object" : "array";
}

/** Objects are put together; of anything else one part is as good as another. */
function sampleOfAll(schema: KeywordSchema, parts: readonly Schema[], model: ApiModel, depth: number): Json {
  const samples = parts.map((part) => sampleValue(part, model, depth + 1));
  const other = samples.find((sample) => !isObject(sample));
  if (other !== undefined && other !== null) return other;
  const own = schema.object === undefined ? {} : sampleOfObject(schema, model, depth);
  return Object.fromEntries(
    [...samples, own].flatMap((sample) => (isObject(sample) ? Object.entries(sample) : [])),
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sampleOfType(type: JsonType, schema: KeywordSchema, model: ApiModel, depth: number): Json {
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return true;
    case "integer":
    case "number":
      return sampleOfNumber(schema.number ?? {});
    case "string":
      return sampleOfString(schema);
    case "array":
      return schema.array?.items === undefined ? [] : [sampleValue(schema.array.items, model, depth + 1)];
    case "object":
      return sampleOfObject(schema, model, depth);
  }
}

function sampleOfObject(schema: KeywordSchema, model: ApiModel, depth: number): Json {
  const properties = schema.object?.properties ?? [];
  const required = properties.filter((property) => property.required);
  const optional = depth > optionalDepth ? [] : properties.slice(0, 3);
  const shown = required.length > 0 ? required : optional;
  return Object.fromEntries(
    shown.map((property) => [property.name, sampleValue(property.schema, model, depth + 1)]),
  );
}

/** 2025-01-01 00:00 UTC, a multiple of every divisor that a time is likely to have. */
const sampleTime = 1735689600;

function sampleOfNumber(keywords: NumberKeywords): number {
  if (keywords.format === unixTime) return sampleTime;
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf = 1 } = keywords;
  const lowest = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + multipleOf);
  if (lowest !== undefined) return Math.ceil(lowest / multipleOf) * multipleOf;
  const highest = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - multipleOf);
  const value = Math.max(1, multipleOf);
  return highest === undefined || highest >= value ? value : Math.floor(highest / multipleOf) * multipleOf;
}

/** A text of each format. */
export const samplesByFormat: ReadonlyMap<string, string> = new Map([
  ["date", "2025-01-31"],
  ["date-time", "2025-01-31T12:00:00Z"],
  ["email", "someone@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["time", "12:00:00Z"],
  ["uri", "https://example.com"],
  ["url", "https://example.com"],
  ["uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
]);

function sampleOfString({ string = {} }: KeywordSchema): string {
  const known = samplesByFormat.get(string.format ?? "");
  if (known !== undefined) return known;
  const { minLength = 0, maxLength = 100 } = string;
  return "string".padEnd(Math.min(minLength, 100), "x").slice(0, maxLength);
}
