import { type Code, code, indent, join } from "../environment/code.ts";

/** Longest line that is left in one piece, as the formatter has it. */
export const lineWidth = 110;

/** A type, and how tightly it binds: an intersection in a union needs no parentheses, a union in an array does. */
export interface TypeCode {
  readonly code: Code;
  readonly binds: "primary" | "intersection" | "union";
  /** What a union is made of, so that a union of unions is one. */
  readonly members?: readonly TypeCode[];
}

export function primary(type: Code): TypeCode {
  return { code: type, binds: "primary" };
}

/** `A | B`, each member once; one below the other where it is long or a member has lines itself. */
export function union(members: readonly TypeCode[]): TypeCode {
  const [first] = members;
  // Most types are one: nothing needs to be compared.
  if (first && members.length === 1) return first;
  const flat = members.flatMap((member) => member.members ?? [member]);
  const unique = [...new Map(flat.map((member) => [member.code.toString(), member])).values()];
  const [only] = unique;
  if (!only) return primary(code`never`);
  if (unique.length === 1) return only;
  const inline = join(
    unique.map((member) => member.code),
    " | ",
  );
  const isShort = !inline.hasLines && inline.toString().length <= 80;
  return { code: isShort ? inline : join(unique.map(unionLine), ""), binds: "union", members: unique };
}

function unionLine(member: TypeCode): Code {
  return code`\n  | ${indent(member.code, 2)}`;
}

/** `A & B`. */
export function intersection(members: readonly TypeCode[]): TypeCode {
  const [only] = members;
  if (members.length === 1 && only) return only;
  return {
    code: join(
      members.map((member) => parenthesize(member, "union")),
      " & ",
    ),
    binds: "intersection",
  };
}

/** `A[]`. */
export function arrayOf(item: TypeCode): TypeCode {
  return primary(code`${parenthesize(item, "union", "intersection")}[]`);
}

/** `A?`, in a tuple. */
export function optionalItem(item: TypeCode): Code {
  return code`${parenthesize(item, "union", "intersection")}?`;
}

function parenthesize(type: TypeCode, ...loose: readonly TypeCode["binds"][]): Code {
  if (!loose.includes(type.binds)) return type.code;
  return isBroken(type.code) ? code`(${type.code}\n)` : code`(${type.code})`;
}

/** `[a, b]`, with an item a line where it is long. */
export function list(items: readonly Code[]): Code {
  const inline = code`[${join(items, ", ")}]`;
  if (inline.toString().length <= 80 || items.length === 0) return inline;
  return code`[\n  ${join(items, ",\n")},\n]`;
}

/** `{ a: 1, b: 2 }`, with a member a line where it is longer than what the line has left. */
export function objectLiteral(members: readonly Code[], width: number): Code {
  const inline = code`{ ${join(members, ", ")} }`;
  const isShort = inline.toString().length <= width && !inline.toString().includes("\n");
  return isShort || members.length === 0 ? inline : code`{\n  ${join(members, ",\n")},\n}`;
}

/** `left = right;`, with the right side on a line of its own where both are too long for one. */
function assignment(left: Code, right: Code): Code {
  const inline = code`${left} = ${right};`;
  return inline.toString().length <= lineWidth ? inline : code`${left} =\n  ${right};`;
}

/** `left = call(arguments);`, with the arguments below each other, or all of the call, where one line is too short. */
export function callAssignment(left: Code, callee: Code, parameters: readonly Code[]): Code {
  const inline = assignment(left, code`${callee}(${join(parameters, ", ")})`);
  const beginning = code`${left} = ${callee}(`;
  // As the formatter has it: a lone short argument is not worth lines of its own.
  const [only] = parameters;
  const isShort = parameters.length === 1 && String(only).length <= lineWidth / 4;
  if (!inline.toString().includes("\n") || isShort) return inline;
  if (beginning.toString().length <= lineWidth) return code`${beginning}\n  ${join(parameters, ",\n")},\n);`;
  const isLong = inline.toString().length - `${left} =\n`.length > lineWidth;
  return isLong ? code`${left} =\n  ${callee}(\n    ${join(parameters, ",\n")},\n  );` : inline;
}

/** What a module exports, to be loaded when it is needed. */
export interface LazyExport {
  readonly path: string;
  readonly name: Code;
}

/**
 * `() => import("path").then((module) => module.name)`, as the value of a member of an object that stands `indentation`
 * columns from the margin; in as many lines as it takes.
 */
export function loader({ path, name }: LazyExport, member: Code, indentation: number): Code {
  const load = code`import(${path}).then((module) => module.${name})`;
  const isShort = indentation + `${member}: () => ${load},`.length <= lineWidth;
  if (isShort) return code`() => ${load}`;
  if (indentation + `  ${load},`.length <= lineWidth) return code`() =>\n  ${load}`;
  return code`() =>\n  import(${path}).then(\n    (module) => module.${name},\n  )`;
}

/** Whether a type begins on a line of its own. */
function isBroken(type: Code): boolean {
  return type.toString().startsWith("\n");
}

/** `key: type` or, for a type on lines of its own, `key:` above it. */
export function annotated(prefix: Code, type: Code): Code {
  return isBroken(type) ? code`${prefix}${type}` : code`${prefix} ${type}`;
}
