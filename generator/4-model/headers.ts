import type { Building } from "./building.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { Header, Schema } from "./types.ts";

/** A header of a response, or of a part of a multipart body. */
export function buildHeader(building: Building, name: string, node: Node): Header {
  const [content] = node.members("content");
  const schema = content ? content[1].get("schema") : node.get("schema");
  const anything: Schema = { kind: "boolean", pointer: node.pointer, value: true };
  return {
    pointer: node.pointer,
    name,
    explode: node.boolean("explode") ?? false,
    required: node.boolean("required") ?? false,
    deprecated: node.boolean("deprecated") ?? false,
    schema: schema ? buildSchema(building, schema) : anything,
    ...defined({ description: node.string("description"), mediaType: content?.[0] }),
  };
}
