import type { Identifier, KeywordSchema, Schema } from "../../../4-model/types.ts";

/** The schemas right inside a schema, whatever keyword they stand under. */
export function schemasInside(schema: KeywordSchema): readonly Schema[] {
  const { array, object } = schema;
  const inside: (Schema | undefined)[] = [schema.not, schema.if, schema.then, schema.else];
  for (const branches of [schema.allOf, schema.anyOf, schema.oneOf]) inside.push(...(branches ?? []));
  if (array) {
    inside.push(...(array.prefixItems ?? []), array.items, array.contains, array.unevaluatedItems);
  }
  if (object) {
    for (const property of object.properties) inside.push(property.schema);
    for (const pattern of object.patternProperties ?? []) inside.push(pattern.schema);
    for (const dependent of object.dependentSchemas ?? []) inside.push(dependent.schema);
    inside.push(object.additionalProperties, object.propertyNames, object.unevaluatedProperties);
  }
  return inside.filter((candidate) => candidate !== undefined);
}

/** The schemas with a name that a schema refers to, itself or anywhere inside; not what those refer to in turn. */
export function mentionedSchemas(schema: Schema, found = new Set<Identifier>()): ReadonlySet<Identifier> {
  if (schema.kind === "reference") found.add(schema.target);
  if (schema.kind !== "keywords") return found;
  if (schema.reference !== undefined) found.add(schema.reference);
  for (const { target } of schema.discriminator?.mapping ?? []) found.add(target);
  for (const inner of schemasInside(schema)) mentionedSchemas(inner, found);
  return found;
}
