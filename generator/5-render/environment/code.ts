import { checkIdentifier, escapeKey, escapeString, type Printable } from "./escape.ts";
import { Text } from "./text.ts";

/**
 * A piece of TypeScript. It is made only by the tag `code` and the functions below, which quote every string they
 * are given, so that text of the description cannot become code (the idea is ajv's `compile/codegen/code.ts`).
 */
export class Code {
  readonly #source: string;
  /** Whether it has several lines: known when it is made, so that nobody searches it again and again. */
  readonly hasLines: boolean;

  private constructor(source: string, hasLines: boolean) {
    this.#source = source;
    this.hasLines = hasLines;
  }

  toString(): string {
    return this.#source;
  }

  /** For this module's constructors only. */
  static unsafe(source: string, hasLines: boolean = source.includes("\n")): Code {
    return new Code(source, hasLines);
  }
}

export type Interpolation = Code | Printable | number | boolean | null;

/**
 * The tag of templates for code: code goes in as it is, indented like the line it stands in; strings and texts
 * become string literals; numbers, booleans and null their literals.
 */
export function code(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Code {
  let source = strings[0] ?? "";
  let hasLines = isBroken(strings);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    if (value instanceof Code && value.hasLines) {
      hasLines = true;
      source += shift(value.toString(), indentationOf(source));
    } else source += literal(value);
    source += strings[index + 1] ?? "";
  }
  return Code.unsafe(source, hasLines);
}

const broken = new WeakMap<TemplateStringsArray, boolean>();

/** Whether a template itself has several lines. */
function isBroken(strings: TemplateStringsArray): boolean {
  let known = broken.get(strings);
  if (known === undefined) {
    known = strings.some((part) => part.includes("\n"));
    broken.set(strings, known);
  }
  return known;
}

/** The white space that the last line begins with. */
function indentationOf(source: string): string {
  const start = source.lastIndexOf("\n") + 1;
  let end = start;
  while (source[end] === " " || source[end] === "\t") end++;
  return source.slice(start, end);
}

/** Moves all lines but the first to the right. */
function shift(text: string, indentation: string): string {
  return indentation === "" ? text : text.replace(/\n(?!\n|$)/g, `\n${indentation}`);
}

function literal(value: Interpolation): string {
  if (value instanceof Code) return value.toString();
  if (typeof value === "string" || value instanceof Text) return escapeString(value);
  return Object.is(value, -0) ? "0" : String(value);
}

export const nothing: Code = Code.unsafe("");

/** A name that the model made. Throws if it is not an identifier. */
export function identifier(name: Printable): Code {
  const known = typeof name === "string" ? identifiers.get(name) : undefined;
  if (known) return known;
  const made = Code.unsafe(checkIdentifier(name), false);
  if (typeof name === "string") identifiers.set(name, made);
  return made;
}

/** The same few names are everywhere. */
const identifiers = new Map<string, Code>();

/** A property name in a type or an object literal. */
export function key(name: Printable): Code {
  return Code.unsafe(escapeKey(name), false);
}

/** Pieces with code between them. */
export function join(pieces: readonly Code[], separator: string): Code {
  let source = "";
  let hasLines = pieces.length > 1 && separator.includes("\n");
  for (const [index, piece] of pieces.entries()) {
    source += index === 0 ? piece.toString() : separator + piece.toString();
    hasLines ||= piece.hasLines;
  }
  return Code.unsafe(source, hasLines);
}

/**
 * `head`, then pieces on lines of their own, two further from the margin than `indentation`, then `tail`. The pieces are
 * laid out for where they stand already, so that deep nesting moves nothing again and again.
 */
export function enclose(head: Code, pieces: readonly Code[], tail: Code, indentation: number): Code {
  const margin = `\n${" ".repeat(indentation)}`;
  let source = head.toString();
  for (const piece of pieces) source += `${margin}  ${piece.toString()}`;
  return Code.unsafe(source + margin + tail.toString(), true);
}

/** Pieces below each other; empty ones leave no line. */
export function lines(pieces: readonly Code[]): Code {
  return join(
    pieces.filter((piece) => piece.toString() !== ""),
    "\n",
  );
}

/** A JSON value as a literal of TypeScript. */
export function json(value: unknown): Code {
  if (Array.isArray(value)) return code`[${join(value.map(json), ", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => code`${key(name)}: ${json(member)}`);
    return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
  }
  return code`${value as Interpolation}`;
}

/** A doc comment of lines that are escaped already (`escapeComment`), on one line where there is only a short one. */
export function docComment(contents: readonly string[]): Code {
  const [only = ""] = contents;
  if (contents.length === 1 && only.length <= 100) return Code.unsafe(`/** ${only} */`);
  return Code.unsafe(
    ["/**", ...contents.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n"),
  );
}

/** The same code with all lines but the first moved to the right. */
export function indent(source: Code, spaces: number): Code {
  return source.hasLines ? Code.unsafe(shift(source.toString(), " ".repeat(spaces)), true) : source;
}

/** A variable, a member of one, or a number: nothing that an operator could be in, nor a part of a string. */
const operand = `(?:[^\\s()!&|"'\`]|\\["[^\\s()!&|"\\\\]*"\\])+`;
const argument = `(?:${operand}|"[^"\\\\]*")`;
const comparison = new RegExp(
  `^((?:typeof )?${operand}(?:\\(${operand}\\)(?:\\.length)?)?) (!==|===|<=|>=|<|>) (${argument})$`,
);
const call = new RegExp(`^(!?)(${operand}\\(${argument}(?:, ${argument})*\\))$`);
const opposites: Readonly<Record<string, string>> = {
  "!==": "===",
  "===": "!==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

/**
 * The opposite of a condition, as a colleague would write it: `a === b` for `a !== b`, `fits(a)` for `!fits(a)`. Absent where
 * there is none so short. Numbers that are compared must not be NaN.
 */
export function opposite(condition: Code): Code | undefined {
  const source = condition.toString();
  const [, negation, called] = call.exec(source) ?? [];
  if (called !== undefined) return Code.unsafe(negation === "" ? `!${called}` : called, false);
  const [, left, operator = "", right] = comparison.exec(source) ?? [];
  if (left !== undefined) return Code.unsafe(`${left} ${opposites[operator]} ${right}`, false);
  const alternatives = source.split(" || ");
  const all = alternatives.length > 1 ? alternatives.map((one) => opposite(Code.unsafe(one, false))) : [];
  const known = all.filter((one) => one !== undefined);
  return known.length > 0 && known.length === all.length ? join(known, " && ") : undefined;
}
