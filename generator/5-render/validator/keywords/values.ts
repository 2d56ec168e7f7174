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
    // Values of the description may be long or many; the type and the docs list them all.
    const list = values.map((value) => JSON.stringify(value)).join(", ");
    const message = list.length <= 80 ? `must be one of ${list}` : `must be one of ${values.length} values`;
    const report = reportIssue(target, "enum", values.length === 1 ? `must be ${list}` : message);
    return [ifThen(isNoneOf(values, target), [report])];
  },
};

/** The conditions, all of which hold where the value is another one. Few values are compared one after the other; many are looked up in a set that the module makes once. */
function isNoneOf(values: readonly Json[], target: Target): readonly Code[] {
  if (values.length <= 3 || !values.every(isScalar)) return values.map((value) => differs(target, value));
  const set = target.check.module.valueSet(values, target.name);
  return [code`!${identifier(set)}.has(${target.value})`];
}

function openStatements(all: readonly Json[], target: Target): Statement[] {
  const others = all.filter((value) => typeof value !== "string").map((value) => differs(target, value));
  const conditions = [code`typeof ${target.value} !== "string"`, ...others];
  return [
    ifThen(conditions, [reportIssue(target, "enum", "must be a string or another value of its schema")]),
  ];
}

export const constant: Keyword = {
  kind: "any",
  statements: ({ const: value }, target) => {
    if (value === undefined) return [];
    const text = JSON.stringify(value);
    const message = text.length <= 80 ? `must be ${text}` : "must be the constant of its schema";
    return [ifThen(differs(target, value), [reportIssue(target, "const", message)])];
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
