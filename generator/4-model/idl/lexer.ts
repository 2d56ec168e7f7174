import { Malformed } from "./syntax.ts";

/** A piece of a text in IDL. The value of a string is what its escapes mean, that of a name has no brackets. */
export interface Token {
  readonly kind: "name" | "word" | "string" | "number" | "symbol" | "end";
  readonly value: string;
  /** How many characters are before it. */
  readonly offset: number;
}

const words: ReadonlySet<string> = new Set([
  "IF",
  "THEN",
  "AND",
  "OR",
  "NOT",
  "LIKE",
  "Or",
  "OnlyOne",
  "AllOrNone",
  "ZeroOrOne",
  "true",
  "false",
]);

/** The longest come first. */
const symbols = [..."<= >= == !=".split(" "), ..."< > + - * / ( ) , ; |".split(" ")];

/** The pieces of a text, the last of which is its end. White space and comments are between them. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = skipSpace(text, 0);
  while (offset < text.length) {
    const [token, end] = readToken(text, offset);
    tokens.push(token);
    offset = skipSpace(text, end);
  }
  return [...tokens, { kind: "end", value: "", offset: text.length }];
}

function readToken(text: string, offset: number): readonly [token: Token, end: number] {
  const first = text[offset] ?? "";
  if (first === "'" || first === '"') return readString(text, offset);
  if (first === "[") return readBrackets(text, offset);
  const number = /-?\d+(?:\.\d+)?/y;
  number.lastIndex = offset;
  const [digits] = number.exec(text) ?? [];
  if (digits !== undefined) return [{ kind: "number", value: digits, offset }, offset + digits.length];
  const name = /\^?[A-Za-z_.][A-Za-z_.0-9]*/y;
  name.lastIndex = offset;
  const [written] = name.exec(text) ?? [];
  if (written !== undefined) {
    // `^` makes a name of what would be a word.
    const kind = words.has(written) ? "word" : "name";
    return [{ kind, value: written.replace("^", ""), offset }, offset + written.length];
  }
  const symbol = symbols.find((candidate) => text.startsWith(candidate, offset));
  if (symbol === undefined) throw new Malformed("a parameter, a word or an operator", offset);
  return [{ kind: "symbol", value: symbol, offset }, offset + symbol.length];
}

const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };

function readString(text: string, offset: number): readonly [token: Token, end: number] {
  const quote = text[offset];
  let value = "";
  for (let at = offset + 1; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === quote) return [{ kind: "string", value, offset }, at + 1];
    if (character !== "\\") value += character;
    else {
      const escaped = text[++at] ?? "";
      const [, code] = /^u([0-9A-Fa-f]{4})/.exec(text.slice(at, at + 5)) ?? [];
      value +=
        code === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16));
      if (code !== undefined) at += 4;
    }
  }
  throw new Malformed(`\`${quote}\` at the end of the text that begins`, offset);
}

/**
 * `[Accept-Language]`, `[package_dimensions[height]]`: a name with other characters. It ends with the bracket that closes
 * the first one. (By the terminal of the grammar it would end with the last one that only such characters are before, and
 * `[p3]-[p4]`, which is in IDL's own examples, be one name.) Any characters are taken, not only those that the grammar lists.
 */
function readBrackets(text: string, offset: number): readonly [token: Token, end: number] {
  let depth = 0;
  for (let at = offset; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]" && --depth === 0) {
      const value = text.slice(offset + 1, at).replace(/^\^/, "");
      if (value === "") throw new Malformed("a parameter between the brackets", offset);
      return [{ kind: "name", value, offset }, at + 1];
    }
  }
  throw new Malformed("`]` at the end of the parameter that begins", offset);
}

/** Behind white space and comments. Where the grammar has a line end only behind a `;`, one may be anywhere. */
function skipSpace(text: string, start: number): number {
  let offset = start;
  for (;;) {
    if (/\s/.test(text[offset] ?? "")) offset++;
    else if (text.startsWith("//", offset)) {
      const end = text.indexOf("\n", offset);
      offset = end < 0 ? text.length : end;
    } else if (text.startsWith("/*", offset)) {
      const end = text.indexOf("*/", offset + 2);
      if (end < 0) throw new Malformed("`*/` at the end of the comment that begins", offset);
      offset = end + 2;
    } else return offset;
  }
}
