import { camelCase, type NameScope } from "../../4-model/names.ts";
import type { Schema } from "../../4-model/types.ts";
import { type Code, code, identifier } from "../environment/code.ts";
import { namesOfChecks } from "../typescript/check-names.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";
import { callStatement, ifThen, returnStatement, type Statement, statement } from "./statement.ts";

/**
 * What a function is for. `decide` says whether a value fits, and ends at the first thing that does not: it runs for every
 * value. `explain` lists all that is wrong with a value that does not fit.
 */
export type Mode = "decide" | "explain";

/** The value that statements are about, inside one check function. */
export interface Target {
  /** An expression without side effects: a local variable. */
  readonly value: Code;
  /** Whether it is something inside the value that the function is about. Only a function that decides looks there itself. */
  readonly isInside: boolean;
  /** What a variable for something inside it may be called after. */
  readonly name: string;
  readonly check: CheckFunction;
}

/** What the statements of one function share. */
export interface CheckFunction {
  readonly mode: Mode;
  readonly module: ModuleScope;
  /** Variables of the function. */
  readonly variables: NameScope;
  /** The name of a function that is about a schema: imported, or made for it. */
  readonly reference: (schema: Schema, hint: string, mode: Mode) => Code;
  /** Reports what cannot be checked. */
  readonly unsupported: (construct: string, schema: Schema) => void;
}

/** Something inside the target. */
export function inside(target: Target, value: Code, name: string): Target {
  return { ...target, value, isInside: true, name };
}

/** The target as it is seen from a block of its own, whose variables are called without regard to other blocks. */
export function inBlock(target: Target): Target {
  return { ...target, check: { ...target.check, variables: target.check.variables.child() } };
}

/**
 * `issues.add("minimum", 1);`, or just `return false;`.
 * @param expected what the keyword asks for, and what its message needs to know
 * @param key the member that the issue is about, where it is not the target itself
 */
export function reportIssue(target: Target, keyword: string, expected?: Code, key?: Code): Statement {
  if (target.check.mode === "decide") return notFitting;
  const more = key ? [expected ?? code`undefined`, key] : expected ? [expected] : [];
  return callStatement(code`issues.add`, [code`${keyword}`, ...more]);
}

/** `issues.missing("id");`, or just `return false;`. */
export function reportMissing(target: Target, name: string): Statement {
  return target.check.mode === "decide" ? notFitting : statement(code`issues.missing(${name});`);
}

/** What a value does not fit by. */
export const notFitting = returnStatement(code`false`);

/** The condition that the target fits a schema: `fitsPet(pet)`. */
export function fits(schema: Schema, target: Target, hint = target.name): Code {
  return code`${target.check.reference(schema, hint, "decide")}(${target.value})`;
}

/** Leaves the target to the function of a schema: `checkPet(value, issues);`, or `if (!fitsPet(pet)) return false;`. */
export function reportChecked(target: Target, schema: Schema): Statement[] {
  const { value, check, name } = target;
  if (check.mode === "decide") return [ifThen(code`!${fits(schema, target)}`, [notFitting])];
  return [statement(code`${check.reference(schema, name, "explain")}(${value}, issues);`)];
}

/** A new variable of the function, called after what it holds: `start_time` is `startTime`. */
export function variable(target: Target, ...words: readonly string[]): Code {
  const wish = camelCase(words.join(" "));
  // Functions are called `checkPet`, `petFits`, `isObject`, tables `petBranches`; a variable of that name would hide them.
  const isTaken =
    /^(check|fill|fits|is)\p{Lu}|(Checks?|Fill|Fits|Alternatives|Branches|Pattern|Values)\d*$/u.test(wish) ||
    namesOfChecks.has(wish);
  return identifier(target.check.variables.claim(isTaken ? `${wish}Value` : wish));
}
