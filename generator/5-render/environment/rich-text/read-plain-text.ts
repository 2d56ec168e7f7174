import { isHarmlessUrl } from "../escape-html.ts";
import type { Block, Inline } from "./document.ts";

const code = /`([^`\n]+)`/;
const link = /(?<!!)\[([^[\]`*_<>&|~\\\n]+)\]\((https?:\/\/[a-z0-9.-]+(?:\/[\w./#?=%+,@;:-]*)?)\)/;

/**
 * A paragraph in which nothing can be markup but code between single backticks and links to the web. Its lines begin
 * with a letter, a quote or a parenthesis, so none begins a block; an underscore between letters is no emphasis.
 */
const plainParagraph = new RegExp(
  `^(?=${lineStart()})(?:[^\\\\\`*_[\\]<>&|~\\s]| (?!\\n)|\\n(?=${lineStart()})|(?<=[\\p{L}\\p{N}])_(?=[\\p{L}\\p{N}])|(?<!\`)${code.source}(?!\`)|${link.source})*$`,
  "u",
);

/** An expression that goes back and forth needs room for each character. */
const maximumLength = 4_000;

function lineStart(): string {
  return "[\\p{L}`('\"]";
}

/**
 * Reads what most descriptions are: paragraphs of words, code and links. A parser of all CommonMark takes ten times as
 * long for them. Nothing for any other text.
 */
export function readPlainText(text: string): Block[] | undefined {
  const paragraphs = text.replace(/^[\n ]+|[\n ]+$/g, "").split(/\n\n+/);
  const isPlain = (paragraph: string) => paragraph.length < maximumLength && plainParagraph.test(paragraph);
  if (/^ /.test(text) || !paragraphs.every(isPlain)) return undefined;
  return paragraphs.map((paragraph) => ({ kind: "paragraph", content: readLine(paragraph) }));
}

const pieces = new RegExp(`${code.source}|${link.source}`, "g");

function readLine(line: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  const words = (until: number) => {
    if (until > end) content.push({ kind: "text", text: line.slice(end, until) });
  };
  for (const match of line.matchAll(pieces)) {
    const [written, quoted, name = "", href = ""] = match;
    words(match.index);
    end = match.index + written.length;
    if (quoted !== undefined) content.push({ kind: "code", text: trimCode(quoted) });
    else if (isHarmlessUrl(href))
      content.push({ kind: "link", href, content: [{ kind: "text", text: name }] });
  }
  words(line.length);
  return content;
}

/** CommonMark takes a space off both ends, for code that begins or ends with a backtick. */
function trimCode(quoted: string): string {
  return /^ .*[^ ].* $/.test(quoted) ? quoted.slice(1, -1) : quoted;
}
