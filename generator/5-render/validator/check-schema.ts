import { isNever } from "../../4-model/possible-values.ts";
import type { JsonType, KeywordSchema, Schema } from "../../4-model/types.ts";
import { type Code, code, join, json } from "../environment/code.ts";
import { commonType } from "./common-parts.ts";
import type { Keyword } from "./keyword.ts";
import { keywords } from "./keywords/index.ts";
import { partStatements } from "./part-statements.ts";
import { ifReported, ifThen, type Statement } from "./statement.ts";
import { reportChecked, reportIssue, type Target } from "./target.ts";

/** Statements that report what of the target breaks the schema, in document order. */
export function checkSchema(schema: Schema, target: Target): readonly Statement[] {
  if (isNever(schema)) return [reportIssue(target, "false")];
  switch (schema.kind) {
    case "boolean":
      return [];
    case "reference":
      return reportChecked(target, schema);
    case "keywords":
      return deservesFunction(schema, target) ? reportChecked(target, schema) : checkKeywords(schema, target);
  }
}

/**
 * What has members of its own is checked by a function of its own: long functions are hard to read, and compilers take
 * time for them that grows with the square of their length.
 */
function deservesFunction(schema: KeywordSchema, { isInside }: Target): boolean {
  const { object, allOf, if: condition } = schema;
  return isInside && [object, allOf, condition].some((part) => part !== undefined);
}

function checkKeywords(schema: KeywordSchema, target: Target): readonly Statement[] {
  const { type, reference, pointer } = schema;
  const referenced: Schema | undefined = reference && {
    kind: "reference",
    pointer,
    target: reference,
    annotations: {},
  };
  if (type?.includes("string") && schema.string?.format === "binary") return [binaryStatement(type, target)];
  const kinds = ["number", "string", "array", "object"] as const;
  const checks = kinds.flatMap((kind) => {
    if (type && !type.some((name) => kindOf(name) === kind)) return [];
    const statements = statementsOf(kind, schema, target);
    // Where the type is the only one possible it has been checked before, and has narrowed the variable.
    return statements.length === 0 || type?.length === 1
      ? statements
      : [ifThen(is(kind, target), statements)];
  });
  const all = [
    ...(referenced ? reportChecked(target, referenced) : []),
    ...checks,
    ...statementsOf("any", schema, target),
  ];
  const common = target.check.mode === "explain" ? commonType(schema, target.check.module) : undefined;
  if (common) {
    const first = partStatements(common.part, target, { schema, keywords: [], step: common.step });
    return [ifThen(isNoneOf(common.type, target), first, all)];
  }
  if (!type || (target.check.mode === "decide" && checks.length === 0 && listsValues(schema))) return all;
  return ifReported(isNoneOf(type, target), reportIssue(target, "type", namesOf(type)), all);
}

/** Whether a value that is one of those listed is of the right type as well. */
function listsValues({ enum: values, isOpen, const: constant }: KeywordSchema): boolean {
  return constant !== undefined || (values !== undefined && !isOpen);
}

/** A file, or its content as a text: no other keyword of strings speaks about it. */
function binaryStatement(type: readonly JsonType[], target: Target): Statement {
  const isBlob = code`!(${target.value} instanceof Blob)`;
  return ifThen([isBlob, isNoneOf(type, target)], [reportIssue(target, "type", namesOf(["Blob", ...type]))]);
}

function saysAny(schema: KeywordSchema): boolean {
  const { enum: values, allOf, anyOf, oneOf, not, if: condition } = schema;
  return (
    "const" in schema ||
    [values, allOf, anyOf, oneOf, not, condition].some((keyword) => keyword !== undefined)
  );
}

function ofKind(kind: Keyword["kind"]): readonly Keyword[] {
  return keywords.filter((keyword) => keyword.kind === kind);
}

const byKind: Readonly<Record<Keyword["kind"], readonly Keyword[]>> = {
  any: ofKind("any"),
  number: ofKind("number"),
  string: ofKind("string"),
  array: ofKind("array"),
  object: ofKind("object"),
};

function statementsOf(kind: Keyword["kind"], schema: KeywordSchema, target: Target): Statement[] {
  // Most schemas say nothing about most kinds of values.
  if (kind === "any" ? !saysAny(schema) : !schema[kind]) return [];
  return byKind[kind].flatMap((keyword) => keyword.statements(schema, target));
}

function kindOf(type: JsonType): JsonType {
  return type === "integer" ? "number" : type;
}

/** The condition that the target is of a type. Beyond what JSON knows, NaN and the infinities are no numbers. */
function is(type: JsonType, target: Target): Code {
  const { value, check } = target;
  switch (type) {
    case "null":
      return code`${value} === null`;
    case "boolean":
      return code`typeof ${value} === "boolean"`;
    case "string":
      return code`typeof ${value} === "string"`;
    case "number":
      return code`typeof ${value} === "number"`;
    case "integer":
      return code`Number.isInteger(${value})`;
    case "array":
      return code`Array.isArray(${value})`;
    case "object":
      return code`${check.module.runtime("checks", "isObject")}(${value})`;
  }
}

function isNot(type: JsonType, target: Target): Code {
  const { value } = target;
  switch (type) {
    case "null":
      return code`${value} !== null`;
    case "boolean":
      return code`typeof ${value} !== "boolean"`;
    case "string":
      return code`typeof ${value} !== "string"`;
    case "number":
      return code`typeof ${value} !== "number" || !Number.isFinite(${value})`;
    case "integer":
      return code`typeof ${value} !== "number" || !Number.isInteger(${value})`;
    case "array":
    case "object":
      return code`!${is(type, target)}`;
  }
}

function isNoneOf(types: readonly JsonType[], target: Target): Code {
  const [only] = types;
  if (types.length === 1 && only) return isNot(only, target);
  const conditions = types.map((type) =>
    kindOf(type) === "number" ? code`(${isNot(type, target)})` : isNot(type, target),
  );
  return join(conditions, " && ");
}

/** What the keyword asks for: one name, or a list of them. */
function namesOf(types: readonly string[]): Code {
  const [only] = types;
  return json(types.length === 1 ? only : types);
}
