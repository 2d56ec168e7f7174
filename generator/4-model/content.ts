import type { Building } from "./building.ts";
import { buildEncodings } from "./encodings.ts";
import { formatOf, sequenceFormat } from "./media-types.ts";
import { pascalCase } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { SchemaScope } from "./schema-scope.ts";
import { buildSequence } from "./sequences.ts";
import type { Example, Json, MediaType, Schema } from "./types.ts";

export interface ContentOptions {
  /**
   * The name of a JSON or form schema that has none yet: of the media type that is preferred (the word is empty), or of
   * another one (`Form`, `Multipart`, …).
   */
  readonly body: (word: string) => string;
  /** The name of the schema of an item, where the content is a sequence and the schema has none. */
  readonly item: string;
  readonly scope: SchemaScope;
}

/** The media types of a body or a response, in document order. */
export function buildContent(
  building: Building,
  node: Node,
  { body, item, scope }: ContentOptions,
): MediaType[] {
  const members = node.members("content");
  const main = members.find(([mediaType]) => formatOf(mediaType) === "json") ?? members[0];
  return members.map((entry) => {
    const [mediaType] = entry;
    const member = building.follow(entry[1]);
    refusePositional(building, member);
    const format = formatOf(mediaType);
    const wish = body(entry === main ? "" : distinction(mediaType));
    const schema = member.get("schema");
    const isSequence = member.has("itemSchema") || sequenceFormat(mediaType) !== undefined;
    return {
      pointer: member.pointer,
      mediaType,
      format,
      examples: buildExamples(building, member),
      encoding: buildEncodings(building, member, format),
      ...defined(
        isSequence
          ? { sequence: buildSequence(building, member, mediaType, { name: item, scope }) }
          : { schema: schema && buildBodySchema(building, schema, format, { name: wish, scope }) },
      ),
    };
  });
}

/** What tells the schema of a media type from that of the preferred one: `Form`, `Multipart`, or the subtype. */
function distinction(mediaType: string): string {
  const [essence = ""] = mediaType.split(";");
  const format = formatOf(mediaType);
  return pascalCase(format === "form" || format === "multipart" ? format : essence.replace(/^[^/]*\//, ""));
}

function buildBodySchema(
  building: Building,
  schema: Node,
  format: MediaType["format"],
  { name, scope }: { readonly name: string; readonly scope: SchemaScope },
): Schema {
  const isNamed = format === "json" || format === "form" || format === "multipart";
  return isNamed ? building.schemas.inline(schema, name, scope) : buildSchema(building, schema, scope);
}

/** Parts that are told apart by their position, not by a name, cannot be written yet (OpenAPI 3.2). */
function refusePositional(building: Building, node: Node): void {
  for (const keyword of ["prefixEncoding", "itemEncoding"]) {
    const found = node.get(keyword);
    if (!found) continue;
    const location = building.bundle.locate(found.pointer, "key");
    building.diagnostics.report("unsupported-construct", { construct: keyword }, location);
  }
}

/** `example` and `examples` of a parameter or a media type; an external value is not fetched. */
export function buildExamples(building: Building, node: Node): Example[] {
  const single = node.get("example");
  const named = node.members("examples").flatMap(([name, member]) => {
    const example = building.follow(member);
    const value = example.get("dataValue") ?? example.get("value") ?? example.get("serializedValue");
    if (!value) return [];
    const texts = defined({
      summary: example.string("summary"),
      description: example.string("description"),
      serializedValue: example.string("serializedValue"),
    });
    return { name, ...texts, value: value.value as Json };
  });
  return single ? [{ value: single.value as Json }, ...named] : named;
}
