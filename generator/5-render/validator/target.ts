import { camelCase, type NameScope } from "../../4-model/names.ts";
import type { Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
import { namesOfChecks } from "../typescript/check-names.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";
import { callStatement, type Statement, statement } from "./statement.ts";

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

/** What the statements of one check function share. */
export interface CheckFunction {
  readonly module: ModuleScope;
  /** Variables of the function. */
  readonly variables: NameScope;
  /** The name of a function that checks a value against a schema: imported, or made for it. */
  readonly reference: (schema: Schema, hint: string) => Code;
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

/** `addIssue(issues, "minimum", ["limit"], "must be at least 1");` */
export function reportIssue(
  target: Target,
  keyword: string,
  message: Code | string,
  ...below: readonly Code[]
): Statement {
  const addIssue = target.check.module.runtime("checks", "addIssue");
  const path = join([...target.path, ...below], ", ");
  return callStatement(addIssue, [code`issues`, code`${keyword}`, code`[${path}]`, code`${message}`]);
}

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

/**
 * Calls the check of a schema about the target: `checkAt(checkPet, pet, issues, "pet");` as long as the path is short
 * enough to be passed without a list of its own.
 */
export function reportChecked(target: Target, check: Code): Statement[] {
  const { value, path } = target;
  if (path.length === 0 || path.length > 2) return reportNested(target, code`${check}(${value}, issues)`);
  const checkAt = target.check.module.runtime("checks", "checkAt");
  return [callStatement(checkAt, [check, value, code`issues`, ...path])];
}

/** A new variable of the function, called after what it holds: `start_time` is `startTime`. */
export function variable(target: Target, ...words: readonly string[]): Code {
  const wish = camelCase(words.join(" "));
  // Imported functions are called `checkPet`, `isObject`; a variable of that name would hide them.
  const isFunctionName = /^(check|is)\p{Lu}/u.test(wish) || namesOfChecks.has(wish);
  return identifier(target.check.variables.claim(isFunctionName ? `${wish}Value` : wish));
}
