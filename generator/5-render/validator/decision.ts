import { Code, code, join, opposite } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";
import { ifThen, reached, returnStatement, type Statement, type Test } from "./statement.ts";

/**
 * The body of a function that decides, of statements that leave it with `false` where a value does not fit: one expression
 * where that is short, and else as few statements as possible.
 *
 * @param exception a condition under which the value fits, whatever the statements say
 */
export function decision(statements: readonly Statement[], exception?: Code): readonly Statement[] {
  const refusals = reached(statements);
  const last = refusals.at(-1);
  if (!last) return [returnStatement(code`true`)];
  if (last.ends) return refusals;
  const end = acceptance(last);
  const expression = end && expressionOf(refusals);
  const whole = expression && (exception ? code`${exception} || (${expression})` : expression);
  if (whole && isShort(whole)) return [returnStatement(whole)];
  const before = exception ? [ifThen(exception, [returnStatement(code`true`)])] : [];
  return end && isShort(end)
    ? [...before, ...refusals.slice(0, -1), returnStatement(end)]
    : [...before, ...refusals, returnStatement(code`true`)];
}

/** More conditions do not fit on a line. */
const most = 6;

/** The condition that no statement leaves the function, where there are few. */
function expressionOf(refusals: readonly Statement[]): Code | undefined {
  if (refusals.length > most) return undefined;
  const conditions = refusals.map(acceptance).filter((condition) => condition !== undefined);
  if (conditions.length < refusals.length) return undefined;
  return join(conditions.length === 1 ? conditions : conditions.map(parenthesized), " && ");
}

function isShort(expression: Code): boolean {
  return 2 + `return ${expression};`.length <= lineWidth;
}

/** The condition that a statement does not leave the function by: `a === undefined || petFits(a)`. */
function acceptance({ simple }: Statement): Code | undefined {
  if (simple?.then.length !== 1 || !simple.then[0]?.ends) return undefined;
  const conditions = simple.conditions.flatMap((condition): readonly Test[] =>
    condition instanceof Code || condition.chain?.operator !== "&&" ? [condition] : condition.chain.parts,
  );
  // Where it is not the first thing that is asked, a number can be NaN, of which neither `<` nor `>=` is true.
  if (conditions.length > 1 && conditions.some(comparesNumbers)) return undefined;
  const opposites = conditions.map(oppositeOf).filter((condition) => condition !== undefined);
  if (opposites.length < conditions.length) return undefined;
  const parts = opposites.map((part) => (part.toString().includes(" && ") ? code`(${part})` : part));
  return join(parts.length === 1 ? opposites : parts, " || ");
}

/** Whether a condition compares a number of the value's: a length is never NaN. */
function comparesNumbers(condition: Test): boolean {
  const text = inlineOf(condition).toString();
  return / [<>]=? /.test(text.replace(/(?:\.length|\bcodePointLength\(\w+\)) [<>]=? /g, ""));
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
