import { STATUS_CODES } from "node:http";
import type { ApiModel, Header, MediaType, Operation } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { phrase } from "../../sentences/phrase.ts";
import { typeName } from "../../sentences/type-name.ts";
import { anchor, type Place } from "./links.ts";
import { responseText } from "./links-text.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";
import { type SchemaSection, schemaSection } from "./schema-section.ts";
import { type RowView, valueView, yesOrNo } from "./value-view.ts";

export interface ResponseView {
  readonly anchor: string;
  readonly status: Text;
  readonly reason: string | undefined;
  /** The class of its badge. */
  readonly tone: string;
  readonly description: Text | undefined;
  readonly bodies: readonly BodyView[];
  /** Whether a body has more to show than its type. */
  readonly hasDetails: boolean;
}

/** A body in one media type. */
export interface BodyView {
  readonly mediaType: Text;
  readonly type: PhraseView;
  /** Its schema, where it has no name and so no section of its own. */
  readonly section: SchemaSection | undefined;
  readonly example: Text | undefined;
}

export interface ResponseHeaderView extends RowView {
  readonly statuses: Text;
}

interface Options {
  readonly model: ApiModel;
  readonly place: Place;
}

export function responseViews(operation: Operation, options: Options): readonly ResponseView[] {
  return operation.responses.map((response) => {
    const { status, content } = response;
    const id = anchor("response", status);
    const bodies = content.map((media, index) =>
      bodyView(media, { ...options, id: index === 0 ? `${id}-body` : `${id}-body-${index + 1}` }),
    );
    return {
      anchor: id,
      status: text(status),
      reason: reasonOf(status),
      tone: toneOf(status),
      description: responseText(response),
      bodies,
      hasDetails: bodies.some((body) => body.section !== undefined || body.example !== undefined),
    };
  });
}

const ranges: ReadonlyMap<string, string> = new Map([
  ["1XX", "Informational"],
  ["2XX", "Success"],
  ["3XX", "Redirection"],
  ["4XX", "Client error"],
  ["5XX", "Server error"],
  ["default", "Any other status"],
]);

function reasonOf(status: string): string | undefined {
  return ranges.get(status) ?? (/^\d{3}$/.test(status) ? STATUS_CODES[status] : undefined);
}

function toneOf(status: string): string {
  return /^[1-5]/.test(status) ? `status-${status[0]}` : "status-other";
}

export function bodyView(
  media: MediaType,
  { id, model, place }: Options & { readonly id: string },
): BodyView {
  const { schema } = media;
  const [example] = media.examples;
  const section = schema === undefined ? undefined : schemaSection(schema, { id, model, place });
  return {
    mediaType: text(media.mediaType),
    type: phraseView(schema === undefined ? phrase`Any content` : typeName(schema, model), place),
    section: section && section.groups.length > 0 ? section : undefined,
    example: example === undefined ? undefined : exampleText(example.value),
  };
}

/** Longer examples are cut: the page is for reading. */
const maximumExample = 8_000;

function exampleText(value: unknown): Text {
  const json = JSON.stringify(value, null, 2);
  return text(json.length <= maximumExample ? json : `${json.slice(0, maximumExample)}\n…`);
}

/** The headers of all responses: each once, with the statuses it comes with. */
export function responseHeaderRows(operation: Operation, options: Options): readonly ResponseHeaderView[] {
  const found = new Map<string, { readonly header: Header; readonly statuses: string[] }>();
  for (const { status, headers } of operation.responses) {
    for (const header of headers) {
      const known = found.get(header.name.toLowerCase());
      if (known) known.statuses.push(status);
      else found.set(header.name.toLowerCase(), { header, statuses: [status] });
    }
  }
  return Array.from(found.values(), ({ header, statuses }) => ({
    ...valueView(header.schema, { ...options, description: header.description }),
    anchor: anchor("response-header", header.name),
    path: undefined,
    name: text(header.name),
    fullName: text(header.name),
    required: yesOrNo(header.required),
    isRequired: header.required,
    deprecated: header.deprecated,
    rules: [],
    statuses: text(statuses.length === operation.responses.length ? "all" : statuses.join(", ")),
  }));
}
