import { Code } from "./code.ts";
import { checkIdentifier, escapeJson, escapeKey, escapeString, type Printable } from "./escape.ts";
import { escapeAttribute, escapeHtml, escapeUrl } from "./escape-html.ts";
import {
  escapeCodeSpan,
  escapeFence,
  escapePipes,
  escapePlain,
  escapeTarget,
  escapeWords,
} from "./escape-markdown.ts";
import { escapeShell, escapeShellBeforeVariable } from "./escape-shell.ts";
import type { HelperName } from "./helper-names.ts";
import { readDescription } from "./rich-text/read-description.ts";
import { writeHtml } from "./rich-text/write-html.ts";
import { writeMarkdown, writeMarkdownCell } from "./rich-text/write-markdown.ts";
import { Text } from "./text.ts";

/**
 * The context helpers of the templates: `{{string x}}`, `{{json x}}`, … Each prints its argument for one context and
 * throws on a value that does not belong there, which is always a mistake of ours.
 */
export const helpers: Record<HelperName, (value: never, option?: unknown) => string> = {
  /** HTML: the value of a quoted attribute that is no URL. */
  attribute: (value: Printable) => escapeAttribute(printable(value)),
  /** Markdown: a description (CommonMark) in a cell of a table. */
  cell: (value: Printable) => {
    const description = readDescription(printable(value));
    description.cell ??= writeMarkdownCell(description.blocks);
    return description.cell;
  },
  /** Markdown: a code span in a cell of a table. */
  cellcode: (value: Printable) => escapePipes(escapeCodeSpan(printable(value))),
  /** Code, made by the tag `code`; its lines after the first are indented by `option` spaces. */
  code: (value: Code, indentation) => {
    if (!(value instanceof Code)) throw new TypeError("The helper code prints Code only");
    return indent(value.toString(), indentation);
  },
  /** Markdown: a code span. */
  codespan: (value: Printable) => escapeCodeSpan(printable(value)),
  /** Markdown: a fenced block of code in the language `option`. */
  fence: (value: Printable, language) => escapeFence(printable(value), String(language)),
  /** HTML: text. */
  html: (value: Printable) => escapeHtml(printable(value)),
  identifier: (value: Printable) => checkIdentifier(printable(value)),
  /** Any JSON value; texts inside it are revealed. Its lines after the first are indented by `option` spaces. */
  json: (value: unknown, indentation) => {
    if (value === undefined) throw new TypeError("The helper json cannot print undefined");
    return indent(escapeJson(value, 2), indentation);
  },
  key: (value: Printable) => escapeKey(printable(value)),
  /** Markdown: a description (CommonMark), its headings from level `option` or bold. */
  markdown: (value: Printable, top) =>
    writeMarkdown(readDescription(printable(value)).blocks, headingLevel(top)),
  number: (value: number) => {
    if (!Number.isFinite(value)) throw new TypeError("The helper number prints finite numbers only");
    return String(value);
  },
  /** Markdown: text on one line, such as a name or a title. */
  plain: (value: Printable) => escapePlain(printable(value)),
  /** HTML: a description (CommonMark), its headings from level `option` or bold. */
  richtext: (value: Printable, top) => {
    const description = readDescription(printable(value));
    if (headingLevel(top) !== undefined) return writeHtml(description.blocks, headingLevel(top));
    description.html ??= writeHtml(description.blocks);
    return description.html;
  },
  /** Shell: one word, followed by the environment variable `option`. */
  shell: (value: Printable, variable) =>
    typeof variable === "string"
      ? escapeShellBeforeVariable(printable(value), variable)
      : escapeShell(printable(value)),
  string: (value: Printable) => escapeString(printable(value)),
  /** Markdown: the target of a link. */
  target: (value: Printable) => escapeTarget(printable(value)),
  /** HTML: the value of `href`. */
  url: (value: Printable) => escapeUrl(printable(value)),
  /** Markdown: words in the middle of a line. */
  words: (value: Printable) => escapeWords(printable(value)),
};

function headingLevel(option: unknown): number | undefined {
  return typeof option === "number" ? option : undefined;
}

function printable(value: unknown): Printable {
  if (typeof value === "string" || value instanceof Text) return value;
  throw new TypeError(`A text was expected, found ${value === null ? "null" : typeof value}`);
}

function indent(source: string, indentation: unknown): string {
  if (typeof indentation !== "number") return source;
  return source.replace(/\n(?!\n|$)/g, `\n${" ".repeat(indentation)}`);
}
