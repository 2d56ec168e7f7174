import { isNever } from "../../../4-model/possible-values.ts";
import type { Schema } from "../../../4-model/types.ts";
import { type Code, code } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { eachItem } from "../loops.ts";
import { memberCheck } from "../member-check.ts";
import { callStatement, ifThen, type Statement, statement } from "../statement.ts";
import { inBlock, inside, reportIssue, type Target, variable } from "../target.ts";

export const prefixItems: Keyword = {
  kind: "array",
  statements: ({ array }, target) =>
    (array?.prefixItems ?? []).flatMap((schema, position) =>
      target.check.mode === "decide"
        ? decidePrefixItem(target, schema, position)
        : explained(target, schema, "explainItem", position),
    ),
};

function decidePrefixItem(target: Target, schema: Schema, position: number): Statement[] {
  const item = variable(target, target.name, "item", String(position));
  const statements = checkSchema(schema, inside(target, item, `${target.name} item ${position}`));
  if (statements.length === 0) return [];
  const declaration = declareItem(item, schema, code`${target.value}[${position}]`);
  return [ifThen(code`${target.value}.length > ${position}`, [...declaration, ...statements])];
}

export const items: Keyword = {
  kind: "array",
  statements: ({ array }, target) => {
    if (!array?.items) return [];
    const from = array.prefixItems?.length ?? 0;
    return target.check.mode === "decide"
      ? decideItems(target, array.items, from)
      : explained(target, array.items, "explainItems", from);
  },
};

/** `explainItems(value, checkPet, issues, 0, fitsPet);`, or of one item `explainItem(value, 0, aString, issues);` */
function explained(
  target: Target,
  schema: Schema,
  callee: "explainItem" | "explainItems",
  position: number,
): Statement[] {
  const isOne = callee === "explainItem";
  const check = memberCheck(schema, target, `${target.name} item${isOne ? ` ${position}` : ""}`);
  if (!check) return [];
  const { value, check: inFunction } = target;
  // What decides about a named schema is there already.
  const itemFits = !isOne && schema.kind === "reference" && inFunction.reference(schema, "", "decide");
  const values = isOne
    ? [value, code`${position}`, check, code`issues`]
    : [value, check, code`issues`, ...(position > 0 || itemFits ? [code`${position}`] : [])];
  const all = itemFits ? [...values, itemFits] : values;
  return [callStatement(inFunction.module.runtime("checks", callee), all)];
}

function decideItems(array: Target, schema: Schema, from: number): Statement[] {
  const target = inBlock(array);
  const index = variable(target, "index");
  const item = variable(target, target.name === "item" ? "inner item" : "item");
  const body = checkSchema(schema, inside(target, item, "item"));
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
    return [ifThen(condition, [reportIssue(target, "uniqueItems", code`true`)])];
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
    const checks: Statement[] = [];
    if (minContains > 0) {
      const report =
        array.minContains === undefined
          ? reportIssue(target, "contains")
          : reportIssue(target, "minContains", code`${minContains}`);
      checks.push(ifThen(code`${count} < ${minContains}`, [report]));
    }
    if (maxContains !== undefined) {
      const report = reportIssue(target, "maxContains", code`${maxContains}`);
      checks.push(ifThen(code`${count} > ${maxContains}`, [report]));
    }
    return [statement(counting), ...checks];
  },
};
