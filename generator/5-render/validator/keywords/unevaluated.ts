import { isNever } from "../../../4-model/is-never.ts";
import type { Schema } from "../../../4-model/types.ts";
import { type Code, code, join } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen, loop, type Statement, statement } from "../statement.ts";
import { inside, reportIssue, type Target, variable } from "../target.ts";
import { Evaluation } from "./evaluation.ts";

/** The items that neither the schema itself nor any part of it that accepts the value describes. */
export const unevaluatedItems: Keyword = {
  kind: "array",
  statements: (schema, target) => {
    const rest = schema.array?.unevaluatedItems;
    if (!rest) return [];
    const index = variable(target, "index");
    const item = variable(target, "item");
    const { known, before } = new Evaluation(target, { kind: "items", index, item }, schema).of(schema);
    if (known === "all") return [];
    const body = restStatements(rest, inside(target, index, item, "item"), "unevaluatedItems");
    if (body.length === 0) return [];
    const declaration = statement(code`const ${item}: unknown = ${target.value}[${index}];`);
    const head = code`let ${index} = 0; ${index} < ${target.value}.length; ${index}++`;
    return [...before, loop(head, [declaration, ...unless(known, body)])];
  },
};

/** The properties that neither the schema itself nor any part of it that accepts the value describes. */
export const unevaluatedProperties: Keyword = {
  kind: "object",
  statements: (schema, target) => {
    const rest = schema.object?.unevaluatedProperties;
    if (!rest) return [];
    const key = variable(target, "key");
    const value = variable(target, "member");
    const { known, before } = new Evaluation(target, { kind: "properties", key }, schema).of(schema);
    if (known === "all") return [];
    const checks = restStatements(rest, inside(target, key, value, "member"), "unevaluatedProperties");
    if (checks.length === 0) return [];
    const declaration = statement(code`const ${value} = ${target.value}[${key}];`);
    const body = rest.kind === "boolean" ? checks : [declaration, ...checks];
    return [...before, loop(code`const ${key} of Object.keys(${target.value})`, unless(known, body))];
  },
};

function restStatements(rest: Schema, member: Target, keyword: string): readonly Statement[] {
  return isNever(rest) ? [reportIssue(member, keyword, "is not known")] : checkSchema(rest, member);
}

function unless(known: readonly Code[], body: readonly Statement[]): readonly Statement[] {
  return known.length === 0 ? body : [ifThen(code`!(${join(known, " || ")})`, body)];
}
