import { checkIdentifier, escapeKey, escapeString, type Printable } from "./escape.ts";
import { Text } from "./text.ts";

/**
 * A piece of TypeScript. It is made only by the tag `code` and the functions below, which quote every string they
 * are given, so that text of the description cannot become code (the idea is ajv's `compile/codegen/code.ts`).
 */
export class Code {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }

  /** For this module's constructors only. */
  static unsafe(source: string): Code {
    return new Code(source);
  }
}

export type Interpolation = Code | Printable | number | boolean | null;

/**
 * The tag of templates for code: code goes in as it is, indented like the line it stands in; strings and texts
 * become string literals; numbers, booleans and null their literals.
 */
export function code(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Code {
  let source = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    source += indentLike(source, literal(value)) + (strings[index + 1] ?? "");
  }
  return Code.unsafe(source);
}

function literal(value: Interpolation): string {
  if (value instanceof Code) return value.toString();
  if (typeof value === "string" || value instanceof Text) return escapeString(value);
  return Object.is(value, -0) ? "0" : String(value);
}

/** Indents all lines of `insertion` but the first like the last line of `before`. */
function indentLike(before: string, insertion: string): string {
  if (!insertion.includes("\n")) return insertion;
  const indentation = /^[ \t]*/.exec(before.slice(before.lastIndexOf("\n") + 1))?.[0] ?? "";
  return insertion.replace(/\n(?!\n|$)/g, `\n${indentation}`);
}

export const nothing: Code = Code.unsafe("");

/** A name that the model made. Throws if it is not an identifier. */
export function identifier(name: Printable): Code {
  return Code.unsafe(checkIdentifier(name));
}

/** A property name in a type or an object literal. */
export function key(name: Printable): Code {
  return Code.unsafe(escapeKey(name));
}

/** Pieces with code between them. */
export function join(pieces: readonly Code[], separator: string): Code {
  return Code.unsafe(pieces.map(String).join(separator));
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
  return Code.unsafe(source.toString().replace(/\n(?!\n|$)/g, `\n${" ".repeat(spaces)}`));
}
