export type JsonSchema = boolean | JsonObject;

export interface JsonObject {
  readonly [keyword: string]: unknown;
}

/** Keywords of JSON Schema 2020-12 that hold a schema, a list of schemas, or schemas by name. */
const single = new Set([
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else",
]);
const lists = new Set(["prefixItems", "allOf", "anyOf", "oneOf"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** The same schema with something else in the place of each schema that it holds. */
export function mapSchemas(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const members = Object.entries(schema).map(([keyword, value]) => {
    if (single.has(keyword)) return [keyword, change(value as JsonSchema)];
    if (lists.has(keyword)) return [keyword, schemasOf(value).map(change)];
    return [keyword, maps.has(keyword) ? mapMembers(value, change) : value];
  });
  return Object.fromEntries(members);
}

/** The same for schemas by name. */
export function mapMembers(value: unknown, change: (inner: JsonSchema) => JsonSchema): JsonObject {
  const members = Object.entries(value as Readonly<Record<string, JsonSchema>>);
  return Object.fromEntries(members.map(([name, inner]) => [name, change(inner)]));
}

/** The schemas of a keyword that holds a list; none if it is not there. */
export function schemasOf(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value : [];
}

/** `Pet` of `#/$defs/Pet`. */
export function definitionName(reference: string): string | undefined {
  const [, name] = /^#\/\$defs\/(.+)$/.exec(reference) ?? [];
  return name === undefined ? undefined : decodeURIComponent(name);
}

/** What a target has no words for is refused: a schema that says less would accept what is wrong. */
export function refuse(keyword: string, target: string): never {
  throw new Error(`${target} has no words for ${keyword}`);
}
