import type { KeywordSchema } from "../../../4-model/types.ts";
import { code } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { reportNested } from "../target.ts";

export const allOf: Keyword = {
  kind: "any",
  statements: ({ allOf: parts = [] }, target) => parts.flatMap((part) => checkSchema(part, target)),
};

export const not: Keyword = {
  kind: "any",
  statements: ({ not: excluded }, target) => {
    if (!excluded) return [];
    const { module, reference } = target.check;
    const check = reference(excluded, `${target.name} not`);
    return reportNested(target, code`${module.runtime("checks", "not")}(${target.value}, issues, ${check})`);
  },
};

export const conditional: Keyword = {
  kind: "any",
  statements: (schema: KeywordSchema, target) => {
    if (!schema.if || (!schema.then && !schema.else)) return [];
    const { module, reference } = target.check;
    const check = reference(schema.if, `${target.name} if`);
    const condition = code`${module.runtime("checks", "passes")}(${check}, ${target.value})`;
    const then = schema.then ? checkSchema(schema.then, target) : [];
    const otherwise = schema.else ? checkSchema(schema.else, target) : [];
    if (then.length === 0) return otherwise.length === 0 ? [] : [ifThen(code`!${condition}`, otherwise)];
    return [ifThen(condition, then, otherwise)];
  },
};
