import { Code, code, enclose, indent, join } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";
import { aligned, chain, type Expression } from "./expression.ts";

/** A statement, printed when it is known how far from the margin it stands, because that decides what fits on a line. */
export interface Statement {
  readonly print: (indentation: number, place?: "else") => Code;
  /** An `if` can follow an `else`. */
  readonly isIf: boolean;
  /** Nothing behind it is reached. */
  readonly ends?: true;
  /** An `if` without an `else` can be part of another: both conditions must hold. */
  readonly simple?: { readonly conditions: readonly Test[]; readonly then: readonly Statement[] };
}

/** What an `if` asks: code that has no better layout than one line, or an expression that has. */
export type Test = Code | Expression;

/** A statement that is short, or has no better layout. */
export function statement(source: Code): Statement {
  return { print: (indentation) => indent(source, indentation), isIf: false };
}

/** `return false;` or another that leaves the function. */
export function returnStatement(value: Code): Statement {
  return { ...statement(code`return ${value};`), ends: true };
}

/** `callee(a, b);`, with an argument a line where it is too long for one. */
export function callStatement(callee: Code, values: readonly Code[]): Statement {
  return {
    print: (indentation) => {
      const inline = code`${callee}(${join(values, ", ")});`;
      if (fits(inline, indentation)) return inline;
      const list = values.map((value) => code`${value},`);
      return enclose(code`${callee}(`, list, code`);`, indentation);
    },
    isIf: false,
  };
}

/** `if (a && b) { then } else { otherwise }`, without the `else` where there is nothing in it. */
export function ifThen(
  conditions: Test | readonly Test[],
  then: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement {
  const [only] = then;
  if (otherwise.length === 0 && then.length === 1 && only?.simple) {
    const all = [...(isList(conditions) ? conditions : [conditions]), ...only.simple.conditions];
    return ifThen(all, only.simple.then);
  }
  return {
    ...(otherwise.length === 0 && {
      simple: { conditions: isList(conditions) ? conditions : [conditions], then },
    }),
    print: (indentation, place) => {
      const line =
        place === "else" || otherwise.length > 0 ? undefined : oneLine(conditions, then, indentation);
      if (line) return line;
      const head = block(ifHead(conditions, indentation), then, indentation);
      const [only] = otherwise;
      if (!only) return head;
      if (otherwise.length === 1 && only.isIf) return join([head, only.print(indentation, "else")], " else ");
      return block(join([head, code`else`], " "), otherwise, indentation);
    },
    isIf: true,
  };
}

/** `if (a) report else otherwise`; behind a `return` there is no need of an `else`. */
export function ifReported(
  condition: Code,
  report: Statement,
  otherwise: readonly Statement[],
): readonly Statement[] {
  return report.ends ? [ifThen(condition, [report]), ...otherwise] : [ifThen(condition, [report], otherwise)];
}

/** Code as an expression. A choice in it is seen by its operator. */
function toExpression(test: Test): Expression {
  if (!(test instanceof Code)) return test;
  const text = test.toString();
  const isChoice = text.includes(" || ") && !/^!?\([^()]*\)$/.test(text);
  return isChoice ? { inline: test, chain: { operator: "||", parts: [{ inline: test }] } } : { inline: test };
}

/** `if (a) b;`, where that fits on a line and nothing else follows. */
function oneLine(
  conditions: Test | readonly Test[],
  then: readonly Statement[],
  indentation: number,
): Code | undefined {
  const [only] = then;
  if (then.length !== 1 || !only || only.isIf) return undefined;
  const head = ifHead(conditions, indentation);
  const line = join([head, only.print(indentation)], " ");
  return !line.hasLines && fits(line, indentation) ? line : undefined;
}

function ifHead(conditions: Test | readonly Test[], indentation: number): Code {
  const tests = isList(conditions) ? conditions : [conditions];
  const whole = chain("&&", tests.map(toExpression));
  const inline = code`if (${whole.inline})`;
  if (fits(code`${inline} {`, indentation)) return inline;
  const parts = aligned(whole, indentation + 2, "");
  return isList(conditions) || parts.length > 1 || whole.broken
    ? enclose(code`if (`, parts, code`)`, indentation)
    : inline;
}

function isList(conditions: Test | readonly Test[]): conditions is readonly Test[] {
  return Array.isArray(conditions);
}

/** `for (…) { body }` */
export function loop(head: Code, body: readonly Statement[]): Statement {
  return {
    print: (indentation) => block(code`for (${head})`, body, indentation),
    isIf: false,
  };
}

/** `head { statements }` */
export function block(head: Code, statements: readonly Statement[], indentation: number): Code {
  const opening = join([head, code`{`], " ");
  const inner = reached(statements).map((item) => item.print(indentation + 2));
  return enclose(opening, inner, code`}`, indentation);
}

/** Compilers object to statements that nothing leads to. */
export function reached(statements: readonly Statement[]): readonly Statement[] {
  const end = statements.findIndex(({ ends }) => ends);
  return end < 0 ? statements : statements.slice(0, end + 1);
}

function fits(line: Code, indentation: number): boolean {
  return indentation + line.toString().length <= lineWidth;
}
