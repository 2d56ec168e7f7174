import type { Text } from "../../environment/text.ts";
import type { Phrase, Segment } from "../../sentences/phrase.ts";
import { type Link, type Place, schemaLink } from "./links.ts";

/** `docs/partials/phrase.hbs` and its Markdown twin: exactly one of the fields is there. */
export interface SegmentView {
  readonly text: string | Text | undefined;
  readonly code: Text | undefined;
  readonly link: (Link & { readonly name: string }) | undefined;
}

export type PhraseView = readonly SegmentView[];

export function phraseView(words: Phrase, place: Place): PhraseView {
  return words.map((segment) => segmentView(segment, place));
}

function segmentView(segment: Segment, place: Place): SegmentView {
  const nothing = { text: undefined, code: undefined, link: undefined };
  switch (segment.kind) {
    case "text":
      return { ...nothing, text: segment.text };
    case "code":
      return { ...nothing, code: segment.text };
    case "schema": {
      const link = schemaLink(segment.name, segment.file, place);
      return { ...nothing, link: { ...link, name: segment.name } };
    }
  }
}
