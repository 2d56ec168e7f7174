import { type Code, code, enclose, join } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";

/** A condition in code, printed when it is known how far from the margin it stands. */
export interface Expression {
  /** On one line. */
  readonly inline: Code;
  /** What is held together by an operator, which needs parentheses between others. */
  readonly chain?: { readonly operator: Operator; readonly parts: readonly Expression[] };
  /** That it is a call, which can be negated as it is. */
  readonly isCall?: true;
  /** On several lines, where one is too long and there is no operator to break at. */
  readonly broken?: (indentation: number) => Code;
}

type Operator = "&&" | "||";

const operators = { "&&": code`&&`, "||": code`||` } as const;

export function expression(inline: Code): Expression {
  return { inline };
}

/** All of them, or one of them; of a single one, that. */
export function chain(operator: Operator, expressions: readonly Expression[]): Expression {
  const [only] = expressions;
  if (only && expressions.length === 1) return only;
  const parts = expressions.flatMap((part) =>
    part.chain?.operator === operator ? part.chain.parts : [parenthesized(part, operator)],
  );
  const inline = join(
    parts.map((part) => part.inline),
    ` ${operator} `,
  );
  return { inline, chain: { operator, parts } };
}

/** A part between others: in parentheses, where another operator holds it together. */
function parenthesized(part: Expression, operator: Operator): Expression {
  if (part.chain === undefined || part.chain.operator === operator) return part;
  return {
    inline: code`(${part.inline})`,
    broken: (indentation) => join([code`(`, hanging(part, indentation), code`)`], ""),
  };
}

/** `!(a && b)` */
export function negation(negated: Expression): Expression {
  const { broken, isCall } = negated;
  if (isCall) {
    return {
      inline: code`!${negated.inline}`,
      ...(broken && { broken: (indentation: number) => code`!${broken(indentation)}` }),
    };
  }
  return {
    inline: code`!(${negated.inline})`,
    broken: (indentation) => enclose(code`!(`, aligned(negated, indentation + 2, ""), code`)`, indentation),
  };
}

/** `callee(a, b)`, and what it is compared with. */
export function call(callee: Code, values: readonly Expression[], compared: Code): Expression {
  const list = join(
    values.map((value) => value.inline),
    ", ",
  );
  return {
    inline: code`${callee}(${list})${compared}`,
    broken: (indentation) =>
      enclose(
        code`${callee}(`,
        values.map((value) => join([print(value, indentation + 2, ","), code`,`], "")),
        code`)${compared}`,
        indentation,
      ),
  };
}

/** The lines of an expression that begin at the same column, as between the parentheses of an `if`. */
export function aligned(whole: Expression, indentation: number, followed: string): readonly Code[] {
  return partsAt(whole, followed, () => indentation);
}

/** The parts of an expression, each with the operator behind it, for where they stand. */
function partsAt(
  whole: Expression,
  followed: string,
  indentationOf: (index: number) => number,
): readonly Code[] {
  if (!whole.chain) return [print(whole, indentationOf(0), followed)];
  const { operator, parts } = whole.chain;
  return parts.map((part, index) => {
    if (index === parts.length - 1) return print(part, indentationOf(index), followed);
    return join([print(part, indentationOf(index), ` ${operator}`), operators[operator]], " ");
  });
}

/** An expression on one line if that is short enough, with what follows it there. */
function print(whole: Expression, indentation: number, followed: string): Code {
  if (isShort(whole, indentation, followed)) return whole.inline;
  return whole.chain ? hanging(whole, indentation) : (whole.broken?.(indentation) ?? whole.inline);
}

/** The lines behind the first one are further from the margin. */
function hanging(whole: Expression, indentation: number): Code {
  const parts = partsAt(whole, "", (index) => (index === 0 ? indentation : indentation + 2));
  return join(parts, `\n${" ".repeat(indentation + 2)}`);
}

function isShort({ inline }: Expression, indentation: number, followed: string): boolean {
  return indentation + inline.toString().length + followed.length <= lineWidth;
}
