import type {
  Annotations,
  ArrayKeywords,
  Identifier,
  KeywordSchema,
  ObjectKeywords,
  Schema,
  StringKeywords,
} from "../../4-model/types.ts";
import { alternativesJson } from "./alternatives-json.ts";
import { andAlso, type JsonSchema, type JsonSchemaObject, keywordsOf } from "./json-schema.ts";

export interface JsonSchemaScope {
  /** What a name stands for. */
  readonly schema: (name: Identifier) => Schema;
  /** The `$ref` that leads to it. */
  readonly reference: (name: Identifier) => string;
}

/** The schema in the words of JSON Schema 2020-12: it accepts what the validator accepts. Formats are named, as ever. */
export function schemaJson(schema: Schema, scope: JsonSchemaScope): JsonSchema {
  switch (schema.kind) {
    case "boolean":
      return schema.value;
    case "reference":
      return { $ref: scope.reference(schema.target), ...annotationsJson(schema.annotations) };
    case "keywords":
      return keywordsJson(schema, scope);
  }
}

function keywordsJson(schema: KeywordSchema, scope: JsonSchemaScope): JsonSchemaObject {
  const { annotations, reference, type, number, string, array, object } = schema;
  const one = (part: Schema | undefined) => part && schemaJson(part, scope);
  const several = (parts: readonly Schema[] | undefined) => parts?.map((part) => schemaJson(part, scope));
  const start = keywordsOf([
    ["$ref", reference && scope.reference(reference)],
    ["type", type?.length === 1 ? type[0] : type],
  ]);
  // A file, or its content as a text: the validator looks at nothing else.
  if (type?.includes("string") && string?.format === "binary")
    return { ...start, format: "binary", ...annotationsJson(annotations) };
  const { isAnnotation: _isAnnotation, isBigint: _isBigint, ...numbers } = number ?? {};
  const whole = {
    ...start,
    ...annotationsJson(annotations),
    ...keywordsOf([
      ["enum", schema.isOpen ? undefined : schema.enum],
      ["const", schema.const],
    ]),
    ...stringJson(string),
    ...numbers,
    ...arrayJson(array, scope),
    ...objectJson(object, scope),
    ...keywordsOf([
      ["allOf", several(schema.allOf)],
      ...alternativesJson(schema, scope),
      ["not", one(schema.not)],
      ["if", one(schema.if)],
      ["then", one(schema.then)],
      ["else", one(schema.else)],
    ]),
  };
  if (!schema.isOpen || !schema.enum) return whole;
  // The values that are known today, or any other text.
  return andAlso(whole, [{ anyOf: [{ enum: schema.enum }, { type: "string" }] }]);
}

function annotationsJson({ externalDocs: _externalDocs, ...annotations }: Annotations): JsonSchemaObject {
  return keywordsOf(Object.entries(annotations));
}

function stringJson(keywords: StringKeywords = {}): JsonSchemaObject {
  const { isAnnotation: _isAnnotation, ...others } = keywords;
  return keywordsOf(Object.entries(others));
}

function arrayJson(keywords: ArrayKeywords = {}, scope: JsonSchemaScope): JsonSchemaObject {
  const { prefixItems, items, contains, unevaluatedItems, ...others } = keywords;
  const one = (part: Schema | undefined) => part && schemaJson(part, scope);
  return keywordsOf([
    ["prefixItems", prefixItems?.map((part) => schemaJson(part, scope))],
    ["items", one(items)],
    ["contains", one(contains)],
    ...Object.entries(others),
    ["unevaluatedItems", one(unevaluatedItems)],
  ]);
}

function objectJson(keywords: ObjectKeywords | undefined, scope: JsonSchemaScope): JsonSchemaObject {
  if (!keywords) return {};
  const { properties, required, patternProperties, dependentRequired, dependentSchemas } = keywords;
  const one = (part: Schema | undefined) => part && schemaJson(part, scope);
  return keywordsOf([
    ["properties", mapJson(properties, ({ name, schema }) => [name, schemaJson(schema, scope)])],
    ["required", required.length > 0 ? required : undefined],
    [
      "patternProperties",
      mapJson(patternProperties, ({ pattern, schema }) => [pattern, schemaJson(schema, scope)]),
    ],
    ["additionalProperties", one(keywords.additionalProperties)],
    ["propertyNames", one(keywords.propertyNames)],
    ["minProperties", keywords.minProperties],
    ["maxProperties", keywords.maxProperties],
    ["dependentRequired", mapJson(dependentRequired, ({ property, required: names }) => [property, names])],
    [
      "dependentSchemas",
      mapJson(dependentSchemas, ({ property, schema }) => [property, schemaJson(schema, scope)]),
    ],
    ["unevaluatedProperties", one(keywords.unevaluatedProperties)],
  ]);
}

function mapJson<Entry>(
  entries: readonly Entry[] | undefined,
  member: (entry: Entry) => readonly [string, JsonSchema | readonly string[]],
): JsonSchemaObject | undefined {
  if (!entries || entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(member));
}
