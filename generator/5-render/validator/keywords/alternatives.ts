import { camelCase } from "../../../4-model/names.ts";
import { countKeywords, ownKeywords } from "../../../4-model/own-keywords.ts";
import { isAny } from "../../../4-model/possible-values.ts";
import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { type Branches, findBranches } from "../branches.ts";
import type { Keyword } from "../keyword.ts";
import { memberCheck, memberFits } from "../member-check.ts";
import { misfit } from "../member-statements.ts";
import { partStatements } from "../part-statements.ts";
import { ifThen, type Statement } from "../statement.ts";
import { type Mode, notFitting, reportNested, type Target } from "../target.ts";

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
  if (!branches) return choices[keyword](alternatives, target, schema);
  const statements = branchStatements(branches, target);
  if (branches.others.length === 0) return statements;
  // What is no object is told apart by its type.
  const isObject = code`${module.runtime("checks", "isObject")}(${target.value})`;
  const [only] = branches.others;
  const others =
    branches.others.length === 1 && only
      ? partStatements(only, target, schema, keyword)
      : choices[keyword](branches.others, target, schema);
  return [ifThen(isObject, statements, others)];
}

/** Asks the branch that the discriminator names, so that issues are about that one. */
function branchStatements({ property, byValue, fallback }: Branches, target: Target): Statement[] {
  const { mode, module, reference } = target.check;
  const functions = [...byValue].map(
    ([value, branch]) => code`[${value}, ${reference(branch, target.name, mode)}]`,
  );
  const type = module.runtime("checks", mode === "decide" ? "type Fits" : "type Check");
  const words = mode === "decide" ? `${target.name} branches` : `${target.name} branch checks`;
  const table = identifier(module.name(camelCase(words)));
  const head = code`const ${table}: ReadonlyMap<string, ${type}> = /* @__PURE__ */ new Map`;
  const inline = code`${head}([${join(functions, ", ")}]);`;
  module.declare(
    inline.toString().length <= lineWidth ? inline : code`${head}([\n  ${join(functions, ",\n")},\n]);`,
  );
  const last = [code`${property}`, table, ...(fallback ? [reference(fallback, target.name, mode)] : [])];
  if (mode === "explain") {
    const values = [target.value, code`issues`, ...last];
    return reportNested(target, code`${module.runtime("checks", "discriminate")}(${join(values, ", ")})`);
  }
  const matchesBranch = module.runtime("checks", "matchesBranch");
  return [ifThen(code`!${matchesBranch}(${join([target.value, ...last], ", ")})`, [notFitting])];
}

const choices = {
  anyOf: anyOfStatements,
  oneOf: (alternatives: readonly Schema[], target: Target) => choiceStatements("oneOf", alternatives, target),
};

/** Where `null` is one of the alternatives, which is how most values are nullable, it is not called one. */
function anyOfStatements(
  alternatives: readonly Schema[],
  target: Target,
  whole: KeywordSchema,
): readonly Statement[] {
  const all = flatten(alternatives);
  const others = all.filter((alternative) => !isNull(alternative));
  if (others.length === 0 || others.length === all.length) return oneOrMore(all, target, whole);
  const [only] = others;
  if (others.length === 1 && only && isAboutType(only))
    return partStatements(orNull(only), target, whole, "anyOf");
  const statements = oneOrMore(others, target, whole);
  return statements.length === 0 ? [] : [ifThen(code`${target.value} !== null`, statements)];
}

function oneOrMore(
  alternatives: readonly Schema[],
  target: Target,
  whole: KeywordSchema,
): readonly Statement[] {
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return partStatements(only, target, whole, "anyOf");
  if (alternatives.some(isAny)) return [];
  return choiceStatements("anyOf", alternatives, target);
}

function choiceStatements(
  keyword: "anyOf" | "oneOf",
  alternatives: readonly Schema[],
  target: Target,
): Statement[] {
  const { module, mode } = target.check;
  const misfits = keyword === "anyOf" ? alternatives.map((alternative) => misfit(alternative, target)) : [];
  const condition =
    keyword === "anyOf" ? misfits.filter((one) => one !== undefined) : [fitsNotOne(alternatives, target)];
  if (mode === "decide") return [ifThen(condition, [notFitting])];
  const checks = listOf(alternatives, target, "explain");
  const values = [target.value, code`issues`, checks];
  return [
    ifThen(
      condition,
      reportNested(target, code`${module.runtime("checks", keyword)}(${join(values, ", ")})`),
    ),
  ];
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
