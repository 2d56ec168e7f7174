import { type Code, code, docComment, nothing } from "../environment/code.ts";
import { escapeComment, type Printable } from "../environment/escape.ts";

/** A tag of a doc comment: `@minimum 1`. */
export interface Tag {
  readonly name: string;
  readonly value?: Printable;
}

/** The order of tags in every doc comment. */
const order = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "default",
  "example",
  "see",
  "deprecated",
  "throws",
];

/**
 * A doc comment with a line break behind it, or nothing where there is nothing to say.
 * Paragraphs are separated by an empty line; tags come last, in the fixed order.
 */
export function jsdoc(paragraphs: readonly (Printable | undefined)[], tags: readonly Tag[] = []): Code {
  if (tags.length === 0 && paragraphs.every((paragraph) => paragraph === undefined)) return nothing;
  const texts = paragraphs.flatMap((paragraph) =>
    paragraph === undefined ? [] : [wrap(escapeComment(paragraph))],
  );
  const sorted = [...tags].sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  const blocks = [...texts.filter((text) => text.length > 0), sorted.map(tagLine)].filter(
    (block) => block.length > 0,
  );
  const contents = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return contents.length === 0 ? nothing : code`${docComment(contents)}\n`;
}

function tagLine({ name, value }: Tag): string {
  const text = value === undefined ? "" : escapeComment(value).join(" ").trim();
  return text === "" ? `@${name}` : `@${name} ${text}`;
}

const width = 100;

/** Breaks long lines of prose; code blocks and tables keep theirs. */
function wrap(lines: readonly string[]): string[] {
  let isCode = false;
  const wrapped = lines.flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    return isCode || line.length <= width || /^\s*\|/.test(line) ? [line] : breakLine(line);
  });
  while (wrapped.at(-1) === "") wrapped.pop();
  while (wrapped[0] === "") wrapped.shift();
  return wrapped;
}

function breakLine(line: string): string[] {
  const indentation = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/.exec(line)?.[0] ?? "";
  const broken: string[] = [];
  let current = "";
  for (const word of line.slice(indentation.length).split(/ +/)) {
    // A line that begins with @ would be a tag.
    const fits = current.length + word.length + 1 <= width - indentation.length || word.startsWith("@");
    if (current !== "" && !fits) {
      broken.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  if (current !== "") broken.push(current);
  return broken.map((part, index) => (index === 0 ? indentation : " ".repeat(indentation.length)) + part);
}
