import type { Identifier, Json, Schema } from "../../4-model/types.ts";
import type { SchemaIndex } from "../typescript/module-scope.ts";

/** The default that stands for an absent property: that of its schema, or else of what the schema refers to. */
export function defaultOf(schema: Schema, schemas: SchemaIndex, depth = 0): Json | undefined {
  if (schema.kind === "boolean" || depth > schemas.size) return undefined;
  const own = schema.annotations.default;
  const target = schema.kind === "reference" ? schema.target : schema.reference;
  const referred = target && schemas.get(target)?.schema;
  return own !== undefined || !referred ? own : defaultOf(referred, schemas, depth + 1);
}

/** Whether a default may be filled in somewhere inside a value of the schema. */
export function reachesDefault(schema: Schema, schemas: SchemaIndex): boolean {
  const named = reachingOf(schemas);
  return hasOwnDefault(schema, schemas) || referencesOf(schema).some((name) => named.has(name));
}

/** Found once: every schema asks. */
const reaching = new WeakMap<SchemaIndex, ReadonlySet<Identifier>>();

/** The schemas with a name that reach a default, themselves or by others. */
function reachingOf(schemas: SchemaIndex): ReadonlySet<Identifier> {
  const known = reaching.get(schemas) ?? findReaching(schemas);
  reaching.set(schemas, known);
  return known;
}

function findReaching(schemas: SchemaIndex): ReadonlySet<Identifier> {
  const users = new Map<Identifier, Identifier[]>();
  const found: Identifier[] = [];
  for (const { name, schema } of schemas.values()) {
    if (hasOwnDefault(schema, schemas)) found.push(name);
    for (const used of referencesOf(schema)) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const all = new Set(found);
  for (let name = found.pop(); name !== undefined; name = found.pop()) {
    for (const user of users.get(name) ?? []) {
      if (!all.has(user)) found.push(user);
      all.add(user);
    }
  }
  return all;
}

/** Whether a property in the schema, not behind a reference, has a default. */
function hasOwnDefault(schema: Schema, schemas: SchemaIndex): boolean {
  if (schema.kind !== "keywords") return false;
  const { properties = [] } = schema.object ?? {};
  return (
    properties.some((property) => defaultOf(property.schema, schemas) !== undefined) ||
    innerSchemas(schema).some((inner) => hasOwnDefault(inner, schemas))
  );
}

/** The schemas that a schema refers to, about the same value or something inside it. */
function referencesOf(schema: Schema): readonly Identifier[] {
  if (schema.kind === "boolean") return [];
  if (schema.kind === "reference") return [schema.target];
  const { reference, discriminator } = schema;
  const own = [reference, discriminator?.default].filter((name) => name !== undefined);
  return [...own, ...innerSchemas(schema).flatMap(referencesOf)];
}

/** The schemas in a schema that say something about what is there. */
function innerSchemas(schema: Schema): readonly Schema[] {
  if (schema.kind !== "keywords") return [];
  const { array = {}, object, allOf = [], anyOf = [], oneOf = [], then, else: otherwise } = schema;
  const {
    properties = [],
    patternProperties = [],
    dependentSchemas = [],
    additionalProperties,
  } = object ?? {};
  const single = [array.items, additionalProperties, then, otherwise].filter((part) => part !== undefined);
  const keyed = [...properties, ...patternProperties, ...dependentSchemas].map((entry) => entry.schema);
  return [...single, ...keyed, ...(array.prefixItems ?? []), ...allOf, ...anyOf, ...oneOf];
}
