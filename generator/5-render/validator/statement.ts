import { type Code, code, join, lines } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";

/** A statement, printed when it is known how far from the margin it stands, because that decides what fits on a line. */
export interface Statement {
  readonly print: (indentation: number) => Code;
  /** An `if` can follow an `else`. */
  readonly isIf: boolean;
}

/** A statement that is short, or has no better layout. */
export function statement(source: Code): Statement {
  return { print: () => source, isIf: false };
}

/** `callee(a, b);`, with an argument a line where it is too long for one. */
export function callStatement(callee: Code, values: readonly Code[]): Statement {
  return {
    print: (indentation) => {
      const inline = code`${callee}(${join(values, ", ")});`;
      if (fits(inline, indentation)) return inline;
      return code`${callee}(\n  ${lines(values.map((value) => code`${value},`))}\n);`;
    },
    isIf: false,
  };
}

/** `if (a && b) { then } else { otherwise }`, without the `else` where there is nothing in it. */
export function ifThen(
  conditions: Code | readonly Code[],
  then: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement {
  return {
    print: (indentation) => {
      const head = code`${ifHead(conditions, indentation)} {\n  ${block(then, indentation + 2)}\n}`;
      const [only] = otherwise;
      if (!only) return head;
      if (otherwise.length === 1 && only.isIf) return code`${head} else ${only.print(indentation)}`;
      return code`${head} else {\n  ${block(otherwise, indentation + 2)}\n}`;
    },
    isIf: true,
  };
}

function ifHead(conditions: Code | readonly Code[], indentation: number): Code {
  if (!isList(conditions)) return code`if (${conditions})`;
  const inline = code`if (${and(...conditions)})`;
  return fits(code`${inline} {`, indentation) ? inline : code`if (\n  ${join(conditions, " &&\n")}\n)`;
}

function isList(conditions: Code | readonly Code[]): conditions is readonly Code[] {
  return Array.isArray(conditions);
}

/** `for (…) { body }` */
export function loop(head: Code, body: readonly Statement[]): Statement {
  return {
    print: (indentation) => code`for (${head}) {\n  ${block(body, indentation + 2)}\n}`,
    isIf: false,
  };
}

/** Statements below each other. */
export function block(statements: readonly Statement[], indentation: number): Code {
  return lines(statements.map((item) => item.print(indentation)));
}

/** Conditions that all must hold. */
export function and(...conditions: readonly Code[]): Code {
  return join(conditions, " && ");
}

function fits(line: Code, indentation: number): boolean {
  return indentation + line.toString().length <= lineWidth;
}
