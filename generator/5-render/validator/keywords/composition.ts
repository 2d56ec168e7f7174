import { camelCase } from "../../../4-model/names.ts";
import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { code, identifier, join } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { type Branches, findBranches } from "../branches.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen, type Statement } from "../statement.ts";
import { reportNested, type Target } from "../target.ts";

export const allOf: Keyword = {
  kind: "any",
  statements: ({ allOf: parts = [] }, target) => parts.flatMap((part) => checkSchema(part, target)),
};

export const anyOf: Keyword = {
  kind: "any",
  statements: (schema, target) => alternativesStatements("anyOf", schema, target),
};

export const oneOf: Keyword = {
  kind: "any",
  statements: (schema, target) => alternativesStatements("oneOf", schema, target),
};

function alternativesStatements(
  keyword: "anyOf" | "oneOf",
  schema: KeywordSchema,
  target: Target,
): Statement[] {
  const alternatives = schema[keyword];
  if (!alternatives) return [];
  const { module } = target.check;
  const branches = findBranches(schema, alternatives, module);
  if (!branches) return choiceStatements(keyword, alternatives, target);
  const statements = branchStatements(branches, target);
  if (branches.others.length === 0) return statements;
  // What is no object is told apart by its type.
  const isObject = code`${module.runtime("checks", "isObject")}(${target.value})`;
  const [only] = branches.others;
  const others =
    branches.others.length === 1 && only
      ? checkSchema(only, target)
      : choiceStatements(keyword, branches.others, target);
  return [ifThen(isObject, statements, others)];
}

/** Calls the check of the branch that the discriminator names, so that issues are about that one. */
function branchStatements({ property, byValue, fallback }: Branches, target: Target): Statement[] {
  const { module, reference } = target.check;
  const checks = [...byValue].map(([value, branch]) => code`[${value}, ${reference(branch, target.name)}]`);
  const table = identifier(module.name(camelCase(`${target.name} branches`)));
  const type = module.runtime("checks", "type Check");
  const head = code`const ${table}: ReadonlyMap<string, ${type}> = /* @__PURE__ */ new Map`;
  const inline = code`${head}([${join(checks, ", ")}]);`;
  module.declare(
    inline.toString().length <= lineWidth ? inline : code`${head}([\n  ${join(checks, ",\n")},\n]);`,
  );
  const values = [target.value, code`issues`, code`${property}`, table];
  if (fallback) values.push(reference(fallback, target.name));
  return reportNested(target, code`${module.runtime("checks", "discriminate")}(${join(values, ", ")})`);
}

function choiceStatements(
  keyword: "anyOf" | "oneOf",
  alternatives: readonly Schema[],
  target: Target,
): Statement[] {
  const { module, reference } = target.check;
  const checks = alternatives.map((alternative) => reference(alternative, target.name));
  const list = identifier(module.name(camelCase(`${target.name} alternatives`)));
  module.declare(code`const ${list} = [${join(checks, ", ")}];`);
  return reportNested(target, code`${module.runtime("checks", keyword)}(${target.value}, issues, ${list})`);
}

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
