import type { Building } from "./building.ts";
import { sequenceFormat } from "./media-types.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { SchemaScope } from "./schema-scope.ts";
import { propertiesOf, typesOf } from "./schema-walk.ts";
import type { Schema, Sequence } from "./types.ts";

/**
 * Content that is read item by item. `itemSchema` (OpenAPI 3.2) describes an item; before 3.2, and where it is absent, that
 * is what `schema` is used for.
 */
export function buildSequence(
  building: Building,
  node: Node,
  mediaType: string,
  { name, scope }: { readonly name: string; readonly scope: SchemaScope },
): Sequence | undefined {
  const format = sequenceFormat(mediaType);
  if (!format) {
    const location = building.bundle.locate(node.get("itemSchema")?.pointer ?? node.pointer, "key");
    const construct = `itemSchema in the media type ${mediaType}`;
    building.diagnostics.report("unsupported-construct", { construct }, location);
    return undefined;
  }
  const described = node.get("itemSchema") ?? node.get("schema");
  // Of JSON that is text, nothing is checked but the text.
  const item = described && named(building, described, name, scope);
  return { format, yields: format === "events" ? yieldedOf(building, item) : "json", ...defined({ item }) };
}

function named(building: Building, node: Node, name: string, scope: SchemaScope): Schema {
  const schema = buildSchema(building, node, scope);
  return schema.kind === "keywords" ? building.schemas.inline(node, name, scope) : schema;
}

const eventFields = ["data", "event", "id", "retry"];

/**
 * A schema that speaks of nothing but the fields of an event is one of the event; any other is one of the JSON in its
 * `data`, as descriptions before OpenAPI 3.2 have it.
 */
function yieldedOf({ schemas }: Building, item: Schema | undefined): Sequence["yields"] {
  if (!item) return "textEvent";
  const properties = propertiesOf(schemas, item);
  const isEvent =
    properties.some(({ name }) => name === "data") &&
    properties.every(({ name }) => eventFields.includes(name));
  if (!isEvent) return typesOf(schemas, item).join() === "string" ? "textEvent" : "json";
  const types = properties
    .filter(({ name }) => name === "data")
    .flatMap(({ schema }) => typesOf(schemas, schema));
  return types.length > 0 && types.every((type) => type === "string") ? "textEvent" : "jsonEvent";
}
