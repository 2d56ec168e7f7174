import type { KeywordSchema } from "../../../4-model/types.ts";
import { code } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { fits, reportIssue } from "../target.ts";

export const allOf: Keyword = {
  kind: "any",
  statements: ({ allOf: parts = [] }, target) => parts.flatMap((part) => checkSchema(part, target)),
};

export const not: Keyword = {
  kind: "any",
  statements: ({ not: excluded }, target) => {
    if (!excluded) return [];
    const message = "must not match the excluded schema";
    return [ifThen(fits(excluded, target, `${target.name} not`), [reportIssue(target, "not", message)])];
  },
};

export const conditional: Keyword = {
  kind: "any",
  statements: (schema: KeywordSchema, target) => {
    if (!schema.if || (!schema.then && !schema.else)) return [];
    const condition = fits(schema.if, target, `${target.name} if`);
    const then = schema.then ? checkSchema(schema.then, target) : [];
    const otherwise = schema.else ? checkSchema(schema.else, target) : [];
    if (then.length === 0) return otherwise.length === 0 ? [] : [ifThen(code`!${condition}`, otherwise)];
    return [ifThen(condition, then, otherwise)];
  },
};
