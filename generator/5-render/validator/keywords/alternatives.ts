import { camelCase } from "../../../4-model/names.ts";
import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { code, identifier, join } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { type Branches, findBranches } from "../branches.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { memberCheck } from "../member-check.ts";
import { isAny, ownKeywords } from "../own-keywords.ts";
import { ifThen, type Statement } from "../statement.ts";
import { reportNested, type Target } from "../target.ts";

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

const choices = {
  anyOf: anyOfStatements,
  oneOf: (alternatives: readonly Schema[], target: Target) => choiceStatements("oneOf", alternatives, target),
};

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
  if (alternatives.some(isAny)) return [];
  return choiceStatements("anyOf", alternatives, target);
}

function choiceStatements(
  keyword: "anyOf" | "oneOf",
  alternatives: readonly Schema[],
  target: Target,
): Statement[] {
  const { check, name } = target;
  const { module } = check;
  const checks = alternatives.map(
    (alternative) => memberCheck(alternative, target, name) ?? check.reference(alternative, name),
  );
  const list = identifier(module.name(camelCase(`${name} alternatives`)));
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
  return Object.keys(ownKeywords(schema)).length === 1 ? schema[name] : undefined;
}
