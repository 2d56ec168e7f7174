import {
  type JsonObject,
  type JsonSchema,
  mapMembers,
  mapSchemas,
  refuse,
  schemasOf,
} from "./json-schema-walk.js";

const target = "JSON Schema draft-07";

/**
 * A schema of JSON Schema 2020-12 in the words of draft-07.
 * @throws if it says what draft-07 cannot say
 */
export function toDraft07(schema: JsonSchema): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { $ref, $defs, ...others } = schema;
  const keywords = renamed(mapSchemas(others, toDraft07) as JsonObject);
  const definitions = $defs === undefined ? {} : { definitions: mapMembers($defs, toDraft07) };
  if ($ref === undefined) return { ...keywords, ...definitions };
  const reference = { $ref: String($ref).replace("#/$defs/", "#/definitions/") };
  // What stands beside a `$ref` does not count in draft-07.
  if (Object.keys(keywords).length === 0 && $defs === undefined) return reference;
  return { ...keywords, allOf: [reference, ...schemasOf(keywords["allOf"])], ...definitions };
}

/** The keywords by their old names. What they hold has been changed already. */
function renamed(schema: JsonObject): JsonObject {
  const { prefixItems, items, contains, minContains, maxContains, ...others } = schema;
  const { dependentRequired, dependentSchemas, unevaluatedItems, unevaluatedProperties, ...same } = others;
  if ((unevaluatedItems ?? true) !== true) refuse("unevaluatedItems", target);
  if ((unevaluatedProperties ?? true) !== true) refuse("unevaluatedProperties", target);
  if (contains !== undefined && maxContains !== undefined) refuse("maxContains", target);
  if (contains !== undefined && Number(minContains ?? 1) > 1) refuse("minContains", target);
  const tuple = { items: prefixItems, ...given("additionalItems", items) };
  return {
    ...same,
    ...(prefixItems === undefined ? given("items", items) : tuple),
    ...(minContains === 0 ? {} : given("contains", contains)),
    ...given("dependencies", dependencies(dependentRequired, dependentSchemas)),
  };
}

/** A property may have both, which is one schema then. */
function dependencies(required: unknown, schemas: unknown): JsonObject | undefined {
  if (required === undefined && schemas === undefined) return undefined;
  const all = new Map(Object.entries({ ...(required as JsonObject | undefined) }));
  for (const [property, schema] of Object.entries({ ...(schemas as JsonObject | undefined) })) {
    const names = all.get(property);
    all.set(property, names === undefined ? schema : { allOf: [{ required: names }, schema] });
  }
  return Object.fromEntries(all);
}

function given(keyword: string, value: unknown): JsonObject {
  return value === undefined ? {} : { [keyword]: value };
}
