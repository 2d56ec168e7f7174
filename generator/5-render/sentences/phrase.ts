import type { FileName, Identifier } from "../../4-model/types.ts";
import { Text, text } from "../environment/text.ts";

/**
 * Words of Ashlar's own with names and values of the description between them. They stay apart until an output
 * prints them, so that each is escaped for the context it gets into.
 */
export type Phrase = readonly Segment[];

export type Segment =
  /** Words; `Text` where the description says them itself. */
  | { readonly kind: "text"; readonly text: string | Text }
  /** A name or a value, to be set as code. */
  | { readonly kind: "code"; readonly text: Text }
  /** A schema that has a page of its own. */
  | { readonly kind: "schema"; readonly name: Identifier; readonly file: FileName };

/** What can stand in a template: words and numbers are text, a `Text` is code, phrases go in as they are. */
export type PhrasePart = string | number | Text | Phrase;

/** The tag of templates for phrases. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase {
  const segments: Segment[] = [];
  for (const [index, words] of strings.entries()) {
    append(segments, words);
    const part = parts[index];
    if (part !== undefined) append(segments, part);
  }
  return segments;
}

/** Pages have tens of thousands of phrases: they are put together without lists in between. */
function append(segments: Segment[], part: PhrasePart): void {
  if (part instanceof Text) segments.push({ kind: "code", text: part });
  else if (typeof part === "object") segments.push(...part);
  else if (part !== "") segments.push({ kind: "text", text: String(part) });
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: readonly PhrasePart[], conjunction: "and" | "or" | "nor"): Phrase {
  const segments: Segment[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) append(segments, index === parts.length - 1 ? ` ${conjunction} ` : ", ");
    append(segments, part);
  }
  return segments;
}

/** With a capital letter, where it begins with a word of ours. */
export function sentenceCase(words: Phrase): Phrase {
  const [first, ...others] = words;
  if (first?.kind !== "text" || typeof first.text !== "string") return words;
  return [{ kind: "text", text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/**
 * All of it in one text, with backticks around code: for messages and comments. The result is as tainted as its
 * parts are.
 */
export function phraseText(words: Phrase): Text {
  return text(words.map(segmentText).join(""));
}

function segmentText(segment: Segment): string {
  switch (segment.kind) {
    case "text":
      return segment.text instanceof Text ? Text.reveal(segment.text) : segment.text;
    case "code":
      return `\`${Text.reveal(segment.text)}\``;
    case "schema":
      return segment.name;
  }
}
