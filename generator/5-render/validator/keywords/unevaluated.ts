import { isAny, isNever } from "../../../4-model/possible-values.ts";
import { type Code, code, join } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { eachItem, eachKey } from "../loops.ts";
import { ifThen, type Statement, statement } from "../statement.ts";
import { variable } from "../target.ts";
import { Evaluation } from "./evaluation.ts";
import { restStatements } from "./rest.ts";

/** The items that neither the schema itself nor any part of it that accepts the value describes. */
export const unevaluatedItems: Keyword = {
  kind: "array",
  statements: (schema, target) => {
    const rest = schema.array?.unevaluatedItems;
    if (!rest || isAny(rest)) return [];
    const index = variable(target, "index");
    const read = code`${target.value}[${index}]`;
    const item = isNever(rest) ? read : variable(target, "item");
    const { known, before } = new Evaluation(target, { kind: "items", index, item }, schema).of(schema);
    if (known === "all") return [];
    const member = { key: index, value: item, name: `${target.name} item` };
    const body = restStatements(rest, target, "unevaluatedItems", member);
    const declaration = isNever(rest) ? [] : [statement(code`const ${item}: unknown = ${read};`)];
    return [...before, eachItem(target, index, 0, [...declaration, ...unless(known, body)])];
  },
};

/** The properties that neither the schema itself nor any part of it that accepts the value describes. */
export const unevaluatedProperties: Keyword = {
  kind: "object",
  statements: (schema, target) => {
    const rest = schema.object?.unevaluatedProperties;
    if (!rest || isAny(rest)) return [];
    const key = variable(target, "key");
    const value = variable(target, "member");
    const { known, before } = new Evaluation(target, { kind: "properties", key }, schema).of(schema);
    if (known === "all") return [];
    const member = { key, value, name: `${target.name} member` };
    const checks = restStatements(rest, target, "unevaluatedProperties", member);
    const declaration = statement(code`const ${value} = ${target.value}[${key}];`);
    const body = isNever(rest) ? checks : [declaration, ...checks];
    return [...before, eachKey(target, key, unless(known, body))];
  },
};

function unless(known: readonly Code[], body: readonly Statement[]): readonly Statement[] {
  return known.length === 0 ? body : [ifThen(code`!(${join(known, " || ")})`, body)];
}
