import type { Identifier, KeywordSchema, Schema } from "../../../4-model/types.ts";

/** The schemas with a name that a schema refers to, itself or anywhere inside; not what those refer to in turn. */
export function mentionedSchemas(schema: Schema, found = new Set<Identifier>()): ReadonlySet<Identifier> {
  if (schema.kind === "reference") found.add(schema.target);
  if (schema.kind !== "keywords") return found;
  if (schema.reference !== undefined) found.add(schema.reference);
  for (const { target } of schema.discriminator?.mapping ?? []) found.add(target);
  if (schema.discriminator?.default !== undefined) found.add(schema.discriminator.default);
  visitInside(schema, (inner) => mentionedSchemas(inner, found));
  return found;
}

/** Visits the schemas right inside a schema, whatever keyword they stand under. Most have none: nothing is made for those. */
function visitInside(schema: KeywordSchema, visit: (inner: Schema) => void): void {
  const { allOf, anyOf, array, object, oneOf } = schema;
  for (const single of [schema.not, schema.if, schema.then, schema.else]) if (single) visit(single);
  allOf?.forEach(visit);
  anyOf?.forEach(visit);
  oneOf?.forEach(visit);
  if (array) {
    array.prefixItems?.forEach(visit);
    for (const single of [array.items, array.contains, array.unevaluatedItems]) if (single) visit(single);
  }
  if (object) {
    for (const property of object.properties) visit(property.schema);
    for (const pattern of object.patternProperties ?? []) visit(pattern.schema);
    for (const dependent of object.dependentSchemas ?? []) visit(dependent.schema);
    const { additionalProperties, propertyNames, unevaluatedProperties } = object;
    for (const single of [additionalProperties, propertyNames, unevaluatedProperties])
      if (single) visit(single);
  }
}
