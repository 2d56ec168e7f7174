import { code } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { partStatements } from "../part-statements.ts";
import { ifThen } from "../statement.ts";
import { fits, reportIssue } from "../target.ts";

export const allOf: Keyword = {
  kind: "any",
  statements: (schema, target) =>
    (schema.allOf ?? []).flatMap((part, index) =>
      partStatements(part, target, { schema, keywords: ["allOf"], step: `/allOf/${index}` }),
    ),
};

export const not: Keyword = {
  kind: "any",
  statements: ({ not: excluded }, target) => {
    if (!excluded) return [];
    return [ifThen(fits(excluded, target, `${target.name} not`), [reportIssue(target, "not")])];
  },
};

export const conditional: Keyword = {
  kind: "any",
  statements: (schema, target) => {
    if (!schema.if) return [];
    const [then = [], otherwise = []] = (["then", "else"] as const).map((keyword) => {
      const part = schema[keyword];
      return part ? partStatements(part, target, { schema, keywords: ["if"], step: `/${keyword}` }) : [];
    });
    if (then.length + otherwise.length === 0) return [];
    const condition = fits(schema.if, target, `${target.name} if`);
    return [then.length === 0 ? ifThen(code`!${condition}`, otherwise) : ifThen(condition, then, otherwise)];
  },
};
