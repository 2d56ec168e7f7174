import { isScalar, possibleValues } from "../../../4-model/possible-values.ts";
import type { Json } from "../../../4-model/types.ts";
import { type Code, code, identifier, join, json } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen, type Statement } from "../statement.ts";
import { reportIssue, type Target } from "../target.ts";

export const enumeration: Keyword = {
  kind: "any",
  statements: (schema, target) => {
    // Any text will do; where the type allows nothing else, it has been checked before.
    if (schema.isOpen && schema.enum && !schema.type) return openStatements(schema.enum, target);
    // One of them: the constant is checked as such.
    if (!schema.enum || (schema.const !== undefined && isScalar(schema.const))) return [];
    // A value of another type has been reported, and the compiler would object to the comparison.
    const values = possibleValues(schema);
    if (!values) return [];
    return [ifThen(isNoneOf(values, target), [reportIssue(target, "enum", listed(values, target))])];
  },
};

/** Few values are compared one after the other; many are looked up in a set that the module makes once. */
function isFew(values: readonly Json[]): boolean {
  return values.length <= 3 || !values.every(isScalar);
}

/** What an issue says is expected: the values, or the set that they are in already. */
function listed(values: readonly Json[], target: Target): Code {
  return isFew(values) ? json(values) : identifier(target.check.module.valueSet(values, target.name));
}

/** The conditions, all of which hold where the value is another one. */
function isNoneOf(values: readonly Json[], target: Target): readonly Code[] {
  if (isFew(values)) return values.map((value) => differs(target, value));
  const set = target.check.module.valueSet(values, target.name);
  return [code`!${identifier(set)}.has(${target.value})`];
}

function openStatements(all: readonly Json[], target: Target): Statement[] {
  const others = all.filter((value) => typeof value !== "string").map((value) => differs(target, value));
  const conditions = [code`typeof ${target.value} !== "string"`, ...others];
  return [ifThen(conditions, [reportIssue(target, "enum")])];
}

export const constant: Keyword = {
  kind: "any",
  statements: ({ const: value }, target) => {
    if (value === undefined) return [];
    return [ifThen(differs(target, value), [reportIssue(target, "const", json(value))])];
  },
};

function differs({ value, check }: Target, expected: Json): Code {
  if (isScalar(expected)) return code`${value} !== ${expected}`;
  return code`!${check.module.runtime("checks", "deepEqual")}(${value}, ${json(expected)})`;
}

/** The names of things, as code: `"a", "b"`. */
export function literals(values: readonly string[]): Code {
  return join(
    values.map((value) => code`${value}`),
    ", ",
  );
}
