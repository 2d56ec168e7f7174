import { camelCase } from "../../../4-model/names.ts";
import { countKeywords, ownKeywords } from "../../../4-model/own-keywords.ts";
import { isAny } from "../../../4-model/possible-values.ts";
import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join, json } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { type Branches, findBranches } from "../branches.ts";
import type { Keyword } from "../keyword.ts";
import { memberCheck, memberFits } from "../member-check.ts";
import { misfit } from "../member-statements.ts";
import { partStatements, type Whole } from "../part-statements.ts";
import { schemaStep } from "../schema-step.ts";
import { callStatement, ifThen, type Statement } from "../statement.ts";
import { type Mode, notFitting, type Target } from "../target.ts";

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
  const all = schema[keyword];
  if (!all) return [];
  const { module } = target.check;
  const branches = findBranches(schema, all, module);
  if (!branches) return choices[keyword]({ keyword, all, schema }, target);
  const statements = branchStatements(branches, target, { keyword, all, schema });
  if (branches.others.length === 0) return statements;
  // What is no object is told apart by its type.
  const isObject = code`${module.runtime("checks", "isObject")}(${target.value})`;
  const [only] = branches.others;
  const others =
    branches.others.length === 1 && only
      ? partStatements(only, target, wholeOf(only, { keyword, all, schema }))
      : choices[keyword]({ keyword, all, schema }, target, branches.others);
  return [ifThen(isObject, statements, others)];
}

/** The alternatives of a schema. */
interface Alternatives {
  readonly keyword: "anyOf" | "oneOf";
  readonly all: readonly Schema[];
  readonly schema: KeywordSchema;
}

function wholeOf(part: Schema, alternatives: Alternatives): Whole {
  const { keyword, schema } = alternatives;
  return { schema, keywords: [keyword], step: usualStep(part, alternatives) };
}

function usualStep(part: Schema, { keyword, all }: Alternatives): string {
  return `/${keyword}/${all.findIndex((alternative) => flatten([alternative]).includes(part))}`;
}

/** Asks the branch that the discriminator names, so that issues are about that one. */
function branchStatements(
  { property, byValue, fallback }: Branches,
  target: Target,
  alternatives: Alternatives,
): Statement[] {
  const { mode, module, reference } = target.check;
  const branchCode = (branch: Schema, step: string) => {
    const called = reference(branch, target.name, mode);
    return mode === "decide" ? called : code`[${called}, ${step}]`;
  };
  const functions = [...byValue].map(([value, branch]) => {
    const step = schemaStep(branch, alternatives.schema, usualStep(branch, alternatives));
    return code`[${value}, ${branchCode(branch, step)}]`;
  });
  const type = module.runtime("checks", mode === "decide" ? "type Fits" : "type BranchCheck");
  const words = mode === "decide" ? `${target.name} branches` : `${target.name} branch checks`;
  const table = identifier(module.name(camelCase(words)));
  const head = code`const ${table}: ReadonlyMap<string, ${type}> = /* @__PURE__ */ new Map`;
  const inline = code`${head}([${join(functions, ", ")}]);`;
  module.declare(
    inline.toString().length <= lineWidth ? inline : code`${head}([\n  ${join(functions, ",\n")},\n]);`,
  );
  const last = fallback ? [branchCode(fallback, "/discriminator/defaultMapping")] : [];
  if (mode === "explain") {
    const values = [target.value, code`issues`, code`${property}`, table, ...last];
    return [callStatement(module.runtime("checks", "discriminate"), values)];
  }
  const matchesBranch = module.runtime("checks", "matchesBranch");
  const values = [target.value, code`${property}`, table, ...last];
  return [ifThen(code`!${matchesBranch}(${join(values, ", ")})`, [notFitting])];
}

const choices = { anyOf: anyOfStatements, oneOf: choiceStatements };

/** Where `null` is one of the alternatives, which is how most values are nullable, it is not called one. */
function anyOfStatements(
  { all, ...alternatives }: Alternatives,
  target: Target,
  some = all,
): readonly Statement[] {
  const flat = flatten(some);
  const others = flat.filter((alternative) => !isNull(alternative));
  const whole = { ...alternatives, all };
  if (others.length === 0 || others.length === flat.length) return oneOrMore(whole, target, flat);
  const [only] = others;
  if (others.length === 1 && only && isAboutType(only))
    return partStatements(orNull(only), target, wholeOf(only, whole));
  const statements = oneOrMore(whole, target, others);
  return statements.length === 0 ? [] : [ifThen(code`${target.value} !== null`, statements)];
}

function oneOrMore(
  alternatives: Alternatives,
  target: Target,
  some: readonly Schema[],
): readonly Statement[] {
  const [only] = some;
  if (some.length === 1 && only) return partStatements(only, target, wholeOf(only, alternatives));
  if (some.some(isAny)) return [];
  return choiceStatements(alternatives, target, some);
}

/** @param some those that count, of all */
function choiceStatements(
  alternatives: Alternatives,
  target: Target,
  some: readonly Schema[] = alternatives.all,
): Statement[] {
  const { keyword, schema } = alternatives;
  const { module, mode } = target.check;
  const misfits = keyword === "anyOf" ? some.map((alternative) => misfit(alternative, target)) : [];
  const condition =
    keyword === "anyOf" ? misfits.filter((one) => one !== undefined) : [fitsNotOne(some, target)];
  if (mode === "decide") return [ifThen(condition, [notFitting])];
  const checks = listOf(some, target, "explain");
  const steps = some.map((part) => schemaStep(part, schema, usualStep(part, alternatives)));
  const isUsual = steps.every((step, index) => step === `/${keyword}/${index}`);
  const values = [target.value, code`issues`, checks, ...(isUsual ? [] : [json(steps)])];
  return [ifThen(condition, [callStatement(module.runtime("checks", keyword), values)])];
}

/** The condition that not exactly one of the alternatives fits. */
function fitsNotOne(alternatives: readonly Schema[], target: Target): Code {
  const matchesOne = target.check.module.runtime("checks", "matchesOne");
  return code`!${matchesOne}(${target.value}, ${listOf(alternatives, target, "decide")})`;
}

/** The functions of the alternatives, in a list that the module makes once. */
function listOf(alternatives: readonly Schema[], target: Target, mode: Mode): Code {
  const { module, reference } = target.check;
  const { name } = target;
  const functions = alternatives.map((alternative) =>
    mode === "decide"
      ? memberFits(alternative, target)
      : (memberCheck(alternative, target, name) ?? reference(alternative, name, mode)),
  );
  const items = join(functions, ", ");
  return module.shared(`[${items}]`, () => {
    const list = identifier(
      module.name(camelCase(`${name} ${mode === "decide" ? "alternatives" : "checks"}`)),
    );
    module.declare(code`const ${list} = [${items}];`);
    return list;
  });
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
  const { type, string, number, array, object, ...others } = ownKeywords(schema);
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
  return countKeywords(schema) === 1 ? schema[name] : undefined;
}
