import type { Identifier, Json, MediaType, NamedSchema, Operation, Schema } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { encodingPhrases } from "../../sentences/encoding-phrases.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { phrase } from "../../sentences/phrase.ts";
import { typeName } from "../../sentences/type-name.ts";
import { type Link, type Place, schemaAnchor, sectionLink } from "./links.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";
import { type SchemaSection, schemaSection } from "./schema-section.ts";
import { saysMore } from "./value-view.ts";

/** A body in one media type, or in several that are described alike. */
export interface BodyView {
  readonly mediaTypes: readonly Text[];
  readonly type: PhraseView;
  /** What it is in the generated client, where it has a name only there. */
  readonly clientName: string | undefined;
  /** How the properties of a form are written, where the description says so. */
  readonly encoding: readonly PhraseView[];
  /** Its schema, where it is written here and so has no page of its own. */
  readonly section: SchemaSection | undefined;
  readonly example: Text | undefined;
}

interface BodyOptions {
  readonly operation: Operation;
  readonly place: Place;
  /** Where the anchors of a schema without a name begin. */
  readonly id: string;
  /** Schemas that a body before was described by: they are links from now on. */
  readonly described: Set<Identifier>;
}

export function bodyViews(content: readonly MediaType[], options: BodyOptions): readonly BodyView[] {
  const alike = new Map<unknown, MediaType[]>();
  for (const media of content) {
    // A schema without a name is described once for each media type that it stands in.
    const isBare = media.examples.length + media.encoding.length === 0;
    const isNamed = isBare && media.schema?.kind === "reference";
    const key = isNamed ? media.schema.target : media;
    alike.set(key, [...(alike.get(key) ?? []), media]);
  }
  return Array.from(alike.values(), (media, index) =>
    bodyView(media, { ...options, id: index === 0 ? options.id : `${options.id}-${index + 1}` }),
  );
}

function bodyView(media: readonly MediaType[], options: BodyOptions): BodyView {
  const { place } = options;
  const [first] = media;
  const schema = first?.schema;
  const [example] = first?.examples ?? [];
  const own = schema && ownSchema(schema, options);
  const written = own?.schema ?? schema;
  return {
    mediaTypes: media.map(({ mediaType }) => text(mediaType)),
    type: phraseView(
      written === undefined ? phrase`Any content` : typeName(written, place.site.model),
      place,
    ),
    clientName: own?.name,
    encoding: encodingPhrases(first?.encoding ?? []).map((words) => phraseView(words, place)),
    section: own
      ? describedSection(own.schema, schemaAnchor(own.name), place)
      : unnamedSection(schema, options),
    example: example === undefined ? undefined : exampleText(example.value),
  };
}

/** The schema of a body that is written in the operation itself, where it is met first. */
function ownSchema(schema: Schema, { operation, place, described }: BodyOptions): NamedSchema | undefined {
  if (schema.kind !== "reference" || described.has(schema.target)) return undefined;
  if (place.site.owners.get(schema.target) !== operation) return undefined;
  described.add(schema.target);
  return findSchema(place.site.model, schema.target);
}

/** The line above the section says the type. */
function describedSection(schema: Schema, id: string, place: Place): SchemaSection {
  return { ...schemaSection(schema, { id, place }), type: undefined };
}

function unnamedSection(schema: Schema | undefined, { place, id }: BodyOptions): SchemaSection | undefined {
  if (schema?.kind !== "keywords") return undefined;
  const section = describedSection(schema, id, place);
  return section.groups.length > 0 || saysMore(section.value) ? section : undefined;
}

/** Where an operation's own schemas are described: in place, as its bodies, as far as they are its bodies. */
export function bodyLinks({ body, responses }: Operation): ReadonlyMap<Identifier, Link> {
  const links = new Map<Identifier, Link>();
  const add = (content: readonly MediaType[], heading: string) => {
    for (const { schema } of content) {
      if (schema?.kind !== "reference" || links.has(schema.target)) continue;
      links.set(schema.target, sectionLink(schema.target, heading));
    }
  };
  if (body?.kind === "content") add(body.content, "Request body");
  for (const response of responses) add(response.content, "Responses");
  return links;
}

/** Longer examples are cut: the page is for reading. */
const maximumExample = 4_000;

function exampleText(value: Json): Text {
  const json = JSON.stringify(value, null, 2);
  return text(json.length <= maximumExample ? json : `${json.slice(0, maximumExample)}\n…`);
}
