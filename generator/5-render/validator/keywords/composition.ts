import { camelCase } from "../../../4-model/names.ts";
import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { type Branches, findBranches } from "../branches.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { memberCheck } from "../member-check.ts";
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
): readonly Statement[] {
  const alternatives = schema[keyword];
  if (!alternatives) return [];
  const { module } = target.check;
  const branches = findBranches(schema, alternatives, module);
  if (!branches) return choices[keyword](alternatives, target);
  const statements = branchStatements(branches, target);
  if (branches.others.length === 0) return statements;
  // What is no object is told apart by its type.
  const isObject = code`${module.runtime("checks", "isObject")}(${target.value})`;
  const [only] = branches.others;
  const others =
    branches.others.length === 1 && only
      ? checkSchema(only, target)
      : choices[keyword](branches.others, target);
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

const choices = { anyOf: anyOfStatements, oneOf: oneOfStatements };

/** Where `null` is one of the alternatives, which is how most values are nullable, it is not called one. */
function anyOfStatements(alternatives: readonly Schema[], target: Target): readonly Statement[] {
  const all = flatten(alternatives);
  const others = all.filter((alternative) => !isNull(alternative));
  if (others.length === 0 || others.length === all.length) return oneOrMore(all, target);
  const [only] = others;
  if (others.length === 1 && only && isAboutType(only)) return checkSchema(orNull(only), target);
  const statements = oneOrMore(others, target);
  return statements.length === 0 ? [] : [ifThen(code`${target.value} !== null`, statements)];
}

function oneOrMore(alternatives: readonly Schema[], target: Target): readonly Statement[] {
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return checkSchema(only, target);
  const checks = alternatives.map((alternative) => memberCheck(alternative, target, target.name));
  const known = checks.filter((check) => check !== undefined);
  return known.length === checks.length ? choiceStatements("anyOf", known, target) : [];
}

function oneOfStatements(alternatives: readonly Schema[], target: Target): readonly Statement[] {
  const { reference } = target.check;
  const checks = alternatives.map(
    (alternative) => memberCheck(alternative, target, target.name) ?? reference(alternative, target.name),
  );
  return choiceStatements("oneOf", checks, target);
}

function choiceStatements(keyword: "anyOf" | "oneOf", checks: readonly Code[], target: Target): Statement[] {
  const { module } = target.check;
  const list = identifier(module.name(camelCase(`${target.name} alternatives`)));
  module.declare(code`const ${list} = [${join(checks, ", ")}];`);
  return reportNested(target, code`${module.runtime("checks", keyword)}(${target.value}, issues, ${list})`);
}

/** The alternatives of an alternative that is nothing but a choice are alternatives too. */
function flatten(alternatives: readonly Schema[]): readonly Schema[] {
  return alternatives.flatMap((alternative) => {
    const inner = onlyKeyword(alternative, "anyOf");
    return inner ? flatten(inner) : [alternative];
  });
}

/** Whether `null` would be right if it were one of the types. */
function isAboutType(schema: Schema): schema is TypedSchema {
  if (schema.kind !== "keywords" || !schema.type) return false;
  const { kind, pointer, annotations, type, string, number, array, object, ...others } = schema;
  return Object.keys(others).length === 0;
}

type TypedSchema = KeywordSchema & Required<Pick<KeywordSchema, "type">>;

function orNull(schema: TypedSchema): Schema {
  return { ...schema, type: [...new Set([...schema.type, "null" as const])] };
}

function isNull(schema: Schema): boolean {
  const type = onlyKeyword(schema, "type");
  return type?.length === 1 && type[0] === "null";
}

/** The value of a keyword, if the schema has no other. */
function onlyKeyword<Name extends keyof KeywordSchema>(schema: Schema, name: Name) {
  if (schema.kind !== "keywords") return undefined;
  const { kind, pointer, annotations, ...keywords } = schema;
  return Object.keys(keywords).length === 1 ? schema[name] : undefined;
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
