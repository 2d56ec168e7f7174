import type { JsonType, KeywordSchema, Schema } from "../../4-model/types.ts";
import type { Code } from "../environment/code.ts";
import { isAny, ownKeywords } from "./own-keywords.ts";
import type { Target } from "./target.ts";

/** The functions of the runtime for schemas that only say a type. */
const simpleChecks: Readonly<Partial<Record<JsonType, string>>> = {
  string: "aString",
  number: "aNumber",
  integer: "anInteger",
  boolean: "aBoolean",
  object: "anObject",
};

/**
 * The function that checks a member of an object: of the runtime, of another schema, or one that the module has for all
 * members of the same kind. Absent where any value is valid.
 */
export function memberCheck(schema: Schema, target: Target, name: string): Code | undefined {
  if (isAny(schema)) return undefined;
  if (schema.kind !== "keywords") return target.check.reference(schema, name);
  const keywords = ownKeywords(schema);
  const simple = simpleCheck(schema, Object.keys(keywords));
  if (simple !== undefined) return target.check.module.runtime("checks", simple);
  if (!isScalar(schema)) return target.check.reference(schema, name);
  const module = target.check.module;
  return module.shared(JSON.stringify(keywords), () => target.check.reference(schema, hint(schema, name)));
}

function simpleCheck({ type: [type, other, ...more] = [] }: KeywordSchema, keywords: readonly string[]) {
  const isPlain = keywords.length === 1 && type !== undefined && more.length === 0;
  const name = isPlain ? simpleChecks[type] : undefined;
  if (name === undefined || (other !== undefined && other !== "null")) return undefined;
  return other === undefined ? name : `${name}OrNull`;
}

/** Without anything inside, so that equal ones can be told by their text. */
function isScalar({
  array,
  object,
  allOf,
  anyOf,
  oneOf,
  not,
  if: condition,
  reference,
}: KeywordSchema): boolean {
  return [array, object, allOf, anyOf, oneOf, not, condition, reference].every((part) => part === undefined);
}

/** What many members share is called after what they have in common; all else after the first member that has it. */
function hint(schema: KeywordSchema, name: string): string {
  const common = commonName(schema);
  if (common === undefined) return name;
  return schema.type?.includes("null") ? `${common} or null` : common;
}

function commonName({
  type = [],
  enum: values,
  const: constant,
  string = {},
  number = {},
}: KeywordSchema): string | undefined {
  const [first] = type;
  if (values || constant !== undefined || first === undefined) return undefined;
  const { minLength, maxLength, format, ...otherText } = string;
  const { minimum, maximum, format: numberFormat, ...otherNumber } = number;
  const others = Object.keys({ ...otherText, ...otherNumber }).length;
  const given = [minLength ?? maxLength, minimum ?? maximum, format ?? numberFormat].filter(
    (part) => part !== undefined,
  );
  if (others > 0 || given.length !== 1) return undefined;
  if (minLength === 1) return `non-empty string${maxLength === undefined ? "" : ` up to ${maxLength}`}`;
  if (minLength === undefined && maxLength !== undefined) return `string up to ${maxLength}`;
  if (minimum !== undefined && maximum !== undefined) return `${first} ${minimum} to ${maximum}`;
  return format ?? numberFormat;
}
