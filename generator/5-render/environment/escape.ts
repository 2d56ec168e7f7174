import { Text } from "./text.ts";

/**
 * One escaper for each context of TypeScript and JSON output. Each takes text as it stands in the description and
 * returns output that cannot leave its context. Delimiters are replaced, never deleted, in a single pass.
 */

/** What a helper may be given: tainted text, or a string that Ashlar made itself. Both are escaped alike. */
export type Printable = Text | string;

export function reveal(value: Printable): string {
  return value instanceof Text ? Text.reveal(value) : value;
}

/** Characters that end a line or that reorder the line on screen (Trojan Source, CVE-2021-42574). */
const invisible = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const hasInvisible = new RegExp(invisible.source, "u");

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A string literal of TypeScript, in the quotes that need fewer escapes, as formatters have it. */
export function escapeString(value: Printable): string {
  const raw = reveal(value);
  // Most texts have nothing that could need an escape.
  if (/^[ !#-&(-[\]-~]*$/.test(raw)) return `"${raw}"`;
  const json = JSON.stringify(raw);
  const literal = hasInvisible.test(json) ? json.replace(invisible, unicodeEscape) : json;
  if (!raw.includes('"') || count(raw, '"') <= count(raw, "'")) return literal;
  // In JSON, the character before a quotation mark is always the backslash that escapes it.
  return `'${literal.slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

const identifierName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** An identifier, as it is. Throws if it is none: names are made by the model, so that is a mistake of ours. */
export function checkIdentifier(value: Printable): string {
  const name = reveal(value);
  if (!identifierName.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return name;
}

/** A property name in a type or an object literal; quoted only where it must be. */
export function escapeKey(value: Printable): string {
  const name = reveal(value);
  // In an object literal, `__proto__: x` and `"__proto__": x` set the prototype; the computed form does not.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : escapeString(name);
}

/**
 * Lines inside a block comment. The slash that would end the comment becomes U+2215, which looks like it; an `@` that would begin a JSDoc tag is escaped as TSDoc does.
 */
export function escapeComment(value: Printable): string[] {
  return reveal(value)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .trimEnd()
        .replaceAll("*/", "*\u2215")
        .replace(/^(\s*)@/, "$1\\@")
        .replace(invisible, (character) => (character === "\t" ? "  " : "\ufffd")),
    );
}

/** A JSON value, safe also inside an HTML script element. Texts inside it are revealed. */
export function escapeJson(value: unknown, indentation = 0): string {
  return JSON.stringify(revealAll(value), undefined, indentation).replace(/[<>\u2028\u2029]/g, unicodeEscape);
}

function revealAll(value: unknown): unknown {
  if (value instanceof Text) return Text.reveal(value);
  if (Array.isArray(value)) return value.map(revealAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, revealAll(member)]));
}
