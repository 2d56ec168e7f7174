import { code } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { partStatements } from "../part-statements.ts";
import { ifThen } from "../statement.ts";
import { fits, reportIssue } from "../target.ts";

export const allOf: Keyword = {
  kind: "any",
  statements: (schema, target) =>
    (schema.allOf ?? []).flatMap((part) => partStatements(part, target, schema, "allOf")),
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
  statements: (schema, target) => {
    if (!schema.if) return [];
    const [then, otherwise] = [schema.then, schema.else].map((part) =>
      part ? partStatements(part, target, schema, "if") : [],
    );
    if (!then || !otherwise || then.length + otherwise.length === 0) return [];
    const condition = fits(schema.if, target, `${target.name} if`);
    return [then.length === 0 ? ifThen(code`!${condition}`, otherwise) : ifThen(condition, then, otherwise)];
  },
};
