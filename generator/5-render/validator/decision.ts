import { Code, code, join, opposite } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";
import { reached, returnStatement, type Statement, type Test } from "./statement.ts";

/**
 * The body of a function that decides, of statements that leave it with `false` where a value does not fit: one expression
 * where that is short, and else as few statements as possible.
 */
export function decision(statements: readonly Statement[]): readonly Statement[] {
  const refusals = reached(statements);
  const last = refusals.at(-1);
  if (!last) return [returnStatement(code`true`)];
  if (last.ends) return refusals;
  const end = acceptance(last);
  const expression = end && expressionOf(refusals);
  if (expression) return [returnStatement(expression)];
  return end ? [...refusals.slice(0, -1), returnStatement(end)] : [...refusals, returnStatement(code`true`)];
}

/** More conditions do not fit on a line. */
const most = 6;

/** The condition that no statement leaves the function, where it is short. */
function expressionOf(refusals: readonly Statement[]): Code | undefined {
  if (refusals.length > most) return undefined;
  const conditions = refusals.map(acceptance).filter((condition) => condition !== undefined);
  if (conditions.length < refusals.length) return undefined;
  const expression = join(conditions.length === 1 ? conditions : conditions.map(parenthesized), " && ");
  return 2 + `return ${expression};`.length <= lineWidth ? expression : undefined;
}

/** The condition that a statement does not leave the function by: `a === undefined || petFits(a)`. */
function acceptance({ simple }: Statement): Code | undefined {
  if (simple?.then.length !== 1 || !simple.then[0]?.ends) return undefined;
  const conditions = simple.conditions.flatMap((condition): readonly Test[] =>
    condition instanceof Code || condition.chain?.operator !== "&&" ? [condition] : condition.chain.parts,
  );
  // Where it is not the first thing that is asked, a number can be NaN, of which neither `<` nor `>=` is true.
  if (
    conditions.length > 1 &&
    conditions.some((condition) => / [<>]=? /.test(inlineOf(condition).toString()))
  )
    return undefined;
  const opposites = conditions.map(oppositeOf).filter((condition) => condition !== undefined);
  if (opposites.length < conditions.length) return undefined;
  const parts = opposites.map((part) => (part.toString().includes(" && ") ? code`(${part})` : part));
  return join(parts.length === 1 ? opposites : parts, " || ");
}

function inlineOf(condition: Test): Code {
  return condition instanceof Code ? condition : condition.inline;
}

/** The opposite of a condition that has a short one. */
function oppositeOf(condition: Test): Code | undefined {
  if (condition instanceof Code) return opposite(condition);
  const { broken, chain, inline } = condition;
  if (!chain) return broken ? undefined : opposite(inline);
  const opposites = chain.parts.map(oppositeOf).filter((part) => part !== undefined);
  const isShort = chain.operator === "||" && opposites.length === chain.parts.length;
  return isShort ? join(opposites, " && ") : undefined;
}

function parenthesized(condition: Code): Code {
  return condition.toString().includes(" || ") ? code`(${condition})` : condition;
}
