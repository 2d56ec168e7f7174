import { type Printable, reveal } from "./escape.ts";
import { isHarmlessUrl, replaceUnprintable } from "./escape-html.ts";

/**
 * Escapers for the contexts of a Markdown document. Backslashes before punctuation keep it from being markup; braces
 * are among it because some sites read Markdown as MDX, where they run code.
 */

/** Text that is no markup: a name, a title. It stays on one line. */
export function escapePlain(value: Printable): string {
  return escapeStart(escapeInline(onOneLine(reveal(value))));
}

/** Words in the middle of a line, between spans of code: the spaces at their ends stay. */
export function escapeWords(value: Printable): string {
  return escapeInline(replaceUnprintable(reveal(value)).replace(/\s+/g, " "));
}

/** Text inside a line. Its line ends stay. An underscore inside a word is harmless and stays readable. */
export function escapeInline(raw: string): string {
  if (!/[\\`*[\]<>~|{}&_]/.test(raw)) return raw;
  return raw.replace(/[\\`*[\]<>~|{}]|&(?=#?\w+;|$)|_/gu, (character, position: number) =>
    character === "_" && isWord(raw[position - 1]) && isWord(raw[position + 1])
      ? character
      : `\\${character}`,
  );
}

/** What would begin a block, at the beginning of each line: a heading, a list, a rule, an underline. */
export function escapeStart(escaped: string): string {
  return escaped
    .replace(/^([ \t]*)([#+=-])/gm, "$1\\$2")
    .replace(/^([ \t]*\d{1,9})([.)])/gm, "$1\\$2")
    .replace(/^[ \t]+/gm, "");
}

/** A code span: the text between backticks, more of them than the text has in a row. */
export function escapeCodeSpan(value: Printable): string {
  const raw = reveal(value);
  if (/^[\w.-]+$/.test(raw)) return `\`${raw}\``;
  const text = onOneLine(raw);
  if (text.trim() === "") return "` `";
  if (!text.includes("`")) return `\`${text}\``;
  const fence = "`".repeat(longestRun(text) + 1);
  const padding = /^`|`$/.test(text) ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** Finished Markdown, as a cell of a table: there a pipe ends the cell even inside a code span. */
export function escapePipes(markdown: string): string {
  if (!markdown.includes("|")) return markdown;
  return markdown.replace(/\\*\|/g, (found) => (found.length % 2 === 0 ? found : `${found.slice(0, -1)}\\|`));
}

/** A fenced block of code, with a fence longer than any in the text. */
export function escapeFence(value: Printable, language: string): string {
  const text = replaceUnprintable(reveal(value)).replace(/\n+$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${text}\n${fence}`;
}

/** The target of a link, between angle brackets where it is not plain; `#` where following it could do more than show a page. */
export function escapeTarget(value: Printable): string {
  const url = reveal(value);
  if (!isHarmlessUrl(url)) return "#";
  if (/^[\w\p{L}\p{M}\p{N}./:#?=&%~+@,;-]+$/u.test(url)) return url;
  return `<${url.replace(/[\\<>`|{}]/g, encodeURIComponent)}>`;
}

function onOneLine(raw: string): string {
  const text = replaceUnprintable(raw);
  return (/[\n\u2028\u2029]/.test(text) ? text.replace(/[\n\u2028\u2029]+/g, " ") : text).trim();
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
