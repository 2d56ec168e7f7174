import type { Json } from "../../../4-model/types.ts";
import { type Code, code, join, json } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { and, ifThen } from "../statement.ts";
import { reportIssue, type Target } from "../target.ts";

export const enumeration: Keyword = {
  kind: "any",
  statements: ({ enum: values }, target) => {
    if (!values) return [];
    const condition = and(...values.map((value) => differs(target, value)));
    // Values of the description may be long or many; the type and the docs list them all.
    const list = values.map((value) => JSON.stringify(value)).join(", ");
    const message = list.length <= 80 ? `must be one of ${list}` : `must be one of ${values.length} values`;
    return [
      ifThen(values.length === 0 ? code`true` : condition, [
        reportIssue(target, "enum", values.length === 1 ? `must be ${list}` : message),
      ]),
    ];
  },
};

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
  if (typeof expected !== "object" || expected === null) return code`${value} !== ${expected}`;
  return code`!${check.module.runtime("checks", "deepEqual")}(${value}, ${json(expected)})`;
}

/** The names of things, as code: `"a", "b"`. */
export function literals(values: readonly string[]): Code {
  return join(
    values.map((value) => code`${value}`),
    ", ",
  );
}
