import { isNever } from "../../../4-model/possible-values.ts";
import type { Schema } from "../../../4-model/types.ts";
import { type Code, code, json } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { eachItem } from "../loops.ts";
import { ifThen, type Statement, statement } from "../statement.ts";
import { inBlock, inside, reportIssue, type Target, variable } from "../target.ts";

export const prefixItems: Keyword = {
  kind: "array",
  statements: ({ array }, target) =>
    (array?.prefixItems ?? []).flatMap((schema, position) => {
      const item = variable(target, target.name, "item", String(position));
      const statements = checkSchema(
        schema,
        inside(target, json(position), item, `${target.name} item ${position}`),
      );
      if (statements.length === 0) return [];
      const declaration = declareItem(item, schema, code`${target.value}[${position}]`);
      return [ifThen(code`${target.value}.length > ${position}`, [...declaration, ...statements])];
    }),
};

export const items: Keyword = {
  kind: "array",
  statements: ({ array }, target) =>
    array?.items ? itemStatements(target, array.items, array.prefixItems?.length ?? 0) : [],
};

function itemStatements(array: Target, schema: Schema, from: number): Statement[] {
  const target = inBlock(array);
  const index = variable(target, "index");
  const item = variable(target, target.name === "item" ? "inner item" : "item");
  const body = checkSchema(schema, inside(target, index, item, "item"));
  if (body.length === 0) return [];
  const statements = [...declareItem(item, schema, code`${target.value}[${index}]`), ...body];
  return [eachItem(target, index, from, statements)];
}

/** Where nothing is valid, nobody looks at the item. */
function declareItem(item: Code, schema: Schema, value: Code): Statement[] {
  return isNever(schema) ? [] : [statement(code`const ${item}: unknown = ${value};`)];
}

export const uniqueItems: Keyword = {
  kind: "array",
  statements: ({ array }, target) => {
    if (!array?.uniqueItems) return [];
    const condition = code`!${target.check.module.runtime("checks", "isUnique")}(${target.value})`;
    return [ifThen(condition, [reportIssue(target, "uniqueItems", "must not have equal items")])];
  },
};

export const contains: Keyword = {
  kind: "array",
  statements: ({ array }, target) => {
    if (!array?.contains) return [];
    const { minContains = 1, maxContains } = array;
    if (minContains <= 0 && maxContains === undefined) return [];
    const { module, reference } = target.check;
    const check = reference(array.contains, `${target.name} contains`, "decide");
    const count = variable(target, target.name, "matches");
    const countFitting = module.runtime("checks", "countFitting");
    const counting = code`const ${count} = ${countFitting}(${target.value}, ${check});`;
    const limits: [Code, string, string][] = [];
    if (minContains > 0) {
      const keyword = array.minContains === undefined ? "contains" : "minContains";
      limits.push([
        code`${count} < ${minContains}`,
        keyword,
        `must contain at least ${minContains} matching items`,
      ]);
    }
    if (maxContains !== undefined) {
      limits.push([
        code`${count} > ${maxContains}`,
        "maxContains",
        `must contain at most ${maxContains} matching items`,
      ]);
    }
    const checks = limits.map(([condition, keyword, message]) =>
      ifThen(condition, [reportIssue(target, keyword, message)]),
    );
    return [statement(counting), ...checks];
  },
};
