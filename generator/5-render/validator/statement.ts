import { type Code, code, join, lines } from "../environment/code.ts";

/** A statement; an `if` can follow an `else`. */
export interface Statement {
  readonly code: Code;
  readonly isIf?: boolean;
}

export function statement(source: Code): Statement {
  return { code: source };
}

/** `if (condition) { then } else { otherwise }`, without the `else` where there is nothing in it. */
export function ifThen(
  condition: Code,
  then: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement {
  const head = code`if (${condition}) {\n  ${block(then)}\n}`;
  const [only] = otherwise;
  if (!only) return { code: head, isIf: true };
  if (otherwise.length === 1 && only.isIf) return { code: code`${head} else ${only.code}`, isIf: true };
  return { code: code`${head} else {\n  ${block(otherwise)}\n}`, isIf: true };
}

/** Statements below each other. */
export function block(statements: readonly Statement[]): Code {
  return lines(statements.map((item) => item.code));
}

/** Conditions that all must hold. */
export function and(...conditions: readonly Code[]): Code {
  return join(conditions, " && ");
}
