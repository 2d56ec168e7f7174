import type { Building } from "./building.ts";
import { buildEncodings } from "./encodings.ts";
import { formatOf, sequenceFormat } from "./media-types.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import { buildSequence } from "./sequences.ts";
import type { Example, Json, MediaType, Schema } from "./types.ts";

/**
 * The media types of a body or a response, in document order. `names` are for schemas that have none yet: `body` of a JSON or
 * form schema, in the media type that is preferred (the word is empty) or another one (`Form`, `Multipart`, …).
 */
export function buildContent(
  building: Building,
  node: Node,
  names: { readonly body: (word: string) => string; readonly item: string },
): MediaType[] {
  const members = node.members("content");
  const main = members.find(([mediaType]) => formatOf(mediaType) === "json") ?? members[0];
  return members.map((entry) => {
    const [mediaType] = entry;
    const member = building.follow(entry[1]);
    refusePositional(building, member);
    const format = formatOf(mediaType);
    const wish = names.body(entry === main ? "" : `${format.charAt(0).toUpperCase()}${format.slice(1)}`);
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
          ? { sequence: buildSequence(building, member, mediaType, names.item) }
          : { schema: schema && buildBodySchema(building, schema, format, wish) },
      ),
    };
  });
}

function buildBodySchema(
  building: Building,
  schema: Node,
  format: MediaType["format"],
  name: string,
): Schema {
  const isNamed = format === "json" || format === "form" || format === "multipart";
  return isNamed ? building.schemas.inline(schema, name) : buildSchema(building, schema);
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
