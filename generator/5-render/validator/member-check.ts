import { countKeywords, keywordsText } from "../../4-model/own-keywords.ts";
import { isAny, isNever } from "../../4-model/possible-values.ts";
import type { JsonType, KeywordSchema, Schema } from "../../4-model/types.ts";
import type { Code } from "../environment/code.ts";
import type { Mode, Target } from "./target.ts";

/** The functions of the runtime for schemas that only say a type. */
const simpleChecks: Readonly<Partial<Record<JsonType, string>>> = {
  null: "aNull",
  string: "aString",
  number: "aNumber",
  integer: "anInteger",
  boolean: "aBoolean",
  object: "anObject",
};

/** The function that says whether a member fits: of another schema, or one that the module has for all equal ones. */
export function memberFits(schema: Schema, target: Target): Code {
  return sharedFunction(schema, target, target.name, "decide");
}

/**
 * The function that explains what is wrong with a member of an object: of the runtime, of another schema, or one that the
 * module has for all members of the same kind. Absent where any value is valid.
 */
export function memberCheck(schema: Schema, target: Target, name: string): Code | undefined {
  if (isAny(schema)) return undefined;
  if (isNever(schema)) return target.check.module.runtime("checks", "nothing");
  const type = schema.kind === "keywords" ? onlyType(schema) : undefined;
  const simple = type && simpleChecks[type.name];
  if (simple === undefined) return sharedFunction(schema, target, name, "explain");
  return target.check.module.runtime("checks", type?.nullable ? `${simple}OrNull` : simple);
}

function sharedFunction(schema: Schema, { check }: Target, name: string, mode: Mode): Code {
  if (schema.kind !== "keywords" || !isScalar(schema)) return check.reference(schema, name, mode);
  const text = `${mode} ${keywordsText(schema)}`;
  return check.module.shared(text, () => check.reference(schema, hint(schema, name), mode));
}

/** The type of a schema that says nothing else, but for null beside it. */
export function onlyType(
  schema: KeywordSchema,
): { readonly name: JsonType; readonly nullable: boolean } | undefined {
  const [name, other, ...more] = schema.type ?? [];
  const isPlain = name !== undefined && more.length === 0 && countKeywords(schema) === 1;
  if (!isPlain || (other !== undefined && other !== "null")) return undefined;
  return { name, nullable: other === "null" };
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
