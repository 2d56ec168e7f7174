import type { Building } from "./building.ts";
import { pascalCase } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { SchemaScope } from "./schema-scope.ts";
import type { Example, Json, MediaType, ParameterStyle, Schema } from "./types.ts";

/**
 * The media types of a body or a response, in document order. A JSON or form schema that has no name yet is called
 * `name`.
 */
export function buildContent(building: Building, node: Node, name: string, scope: SchemaScope): MediaType[] {
  const members = node.members("content");
  const unnamed = members.filter(([, member]) => member.get("schema")?.has("$ref") === false);
  return members.map(([mediaType, member]) => {
    const schema = member.get("schema");
    const suffix = unnamed.length > 1 ? distinction(mediaType) : "";
    return {
      pointer: member.pointer,
      mediaType,
      format: formatOf(mediaType),
      examples: buildExamples(building, member),
      encoding: member.members("encoding").map(([property, encoding]) => ({
        property,
        allowReserved: encoding.boolean("allowReserved") ?? false,
        ...defined({
          contentType: encoding.string("contentType"),
          style: encoding.string("style") as ParameterStyle | undefined,
          explode: encoding.boolean("explode"),
        }),
      })),
      ...defined({
        schema: schema && buildBodySchema(building, schema, mediaType, { name: name + suffix, scope }),
      }),
    };
  });
}

/** What tells the schema of a media type from those of others in the same place: nothing, for plain JSON. */
function distinction(mediaType: string): string {
  const [essence = ""] = mediaType.split(";");
  const format = formatOf(mediaType);
  if (format === "form" || format === "multipart") return pascalCase(format);
  return essence.trim().toLowerCase() === "application/json"
    ? ""
    : pascalCase(essence.replace(/^[^/]*\//, ""));
}

function buildBodySchema(
  building: Building,
  schema: Node,
  mediaType: string,
  { name, scope }: { readonly name: string; readonly scope: SchemaScope },
): Schema {
  const isNamed = ["json", "form", "multipart"].includes(formatOf(mediaType));
  return isNamed ? building.schemas.inline(schema, name, scope) : buildSchema(building, schema, scope);
}

/** How a body of that media type is written and read. */
export function formatOf(mediaType: string): MediaType["format"] {
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "application/json" || essence.endsWith("+json") || essence === "*/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  return essence.startsWith("text/") || essence.endsWith("+xml") || essence.endsWith("/xml")
    ? "text"
    : "binary";
}

/** `example` and `examples` of a parameter or a media type; an external value is not fetched. */
export function buildExamples(building: Building, node: Node): Example[] {
  const single = node.get("example");
  const named = node.members("examples").flatMap(([name, member]) => {
    const example = building.follow(member);
    const value = example.get("value");
    if (!value) return [];
    const texts = defined({ summary: example.string("summary"), description: example.string("description") });
    return { name, ...texts, value: value.value as Json };
  });
  return single ? [{ value: single.value as Json }, ...named] : named;
}
