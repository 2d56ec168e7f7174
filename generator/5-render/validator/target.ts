import { camelCase, type NameScope } from "../../4-model/names.ts";
import type { Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
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
  /** The keys that lead to it from the value that the function checks. */
  readonly path: readonly Code[];
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
export function inside(target: Target, key: Code, value: Code, name: string): Target {
  return { ...target, value, path: [...target.path, key], name };
}

/** The target as it is seen from a block of its own, whose variables are called without regard to other blocks. */
export function inBlock(target: Target): Target {
  return { ...target, check: { ...target.check, variables: target.check.variables.child() } };
}

/** `addIssue(issues, "minimum", ["limit"], "must be at least 1");`, or just `return false;`. */
export function reportIssue(
  target: Target,
  keyword: string,
  message: Code | string,
  ...below: readonly Code[]
): Statement {
  if (target.check.mode === "decide") return notFitting;
  const addIssue = target.check.module.runtime("checks", "addIssue");
  const path = join([...target.path, ...below], ", ");
  return callStatement(addIssue, [code`issues`, code`${keyword}`, code`[${path}]`, code`${message}`]);
}

/** What a value does not fit by. */
export const notFitting = returnStatement(code`false`);

/** Calls `call`, which adds issues relative to the target, and puts the target's path before them. */
export function reportNested(target: Target, call: Code): Statement[] {
  if (target.path.length === 0) return [statement(code`${call};`)];
  const nested = target.check.module.runtime("checks", "nested");
  const from = variable(target, "from", target.name);
  return [
    statement(code`const ${from} = issues.length;`),
    statement(code`${call};`),
    // The path is only put together where there is an issue to go with it.
    statement(code`if (issues.length > ${from}) ${nested}(issues, ${from}, ${join(target.path, ", ")});`),
  ];
}

/** The condition that the target fits a schema: `fitsPet(pet)`. */
export function fits(schema: Schema, target: Target, hint = target.name): Code {
  return code`${target.check.reference(schema, hint, "decide")}(${target.value})`;
}

/**
 * Leaves the target to the function of a schema: `explainAt(checkPet, pet, issues, "pet");` as long as the path is short
 * enough to be passed without a list of its own, or `if (!fitsPet(pet)) return false;`.
 */
export function reportChecked(target: Target, schema: Schema): Statement[] {
  const { value, path, check: inFunction, name } = target;
  if (inFunction.mode === "decide") return [ifThen(code`!${fits(schema, target)}`, [notFitting])];
  const check = inFunction.reference(schema, name, "explain");
  if (path.length === 0 || path.length > 2) return reportNested(target, code`${check}(${value}, issues)`);
  const explainAt = target.check.module.runtime("checks", "explainAt");
  return [callStatement(explainAt, [check, value, code`issues`, ...path])];
}

/** A new variable of the function, called after what it holds: `start_time` is `startTime`. */
export function variable(target: Target, ...words: readonly string[]): Code {
  const wish = camelCase(words.join(" "));
  // Functions are called `checkPet`, `petFits`, `isObject`, tables `petBranches`; a variable of that name would hide them.
  const isTaken =
    /^(check|fits|is)\p{Lu}|(Checks?|Fits|Alternatives|Branches|Pattern|Values)\d*$/u.test(wish) ||
    namesOfChecks.has(wish);
  return identifier(target.check.variables.claim(isTaken ? `${wish}Value` : wish));
}
