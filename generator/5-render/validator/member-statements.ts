import { ownKeywords } from "../../4-model/own-keywords.ts";
import { isAny, isScalar, possibleValues } from "../../4-model/possible-values.ts";
import type { JsonType, Schema } from "../../4-model/types.ts";
import { type Code, code, join } from "../environment/code.ts";
import { memberCheck, memberFits, onlyType } from "./member-check.ts";
import { callStatement, ifThen, type Statement, statement } from "./statement.ts";
import { inside, notFitting, reportMissing, type Target, variable } from "./target.ts";

/** A member of an object, or of a parameters object, which is absent where it is `undefined`. */
export interface Member {
  readonly name: string;
  /** Absent: any value is valid. */
  readonly schema: Schema | undefined;
  readonly required: boolean;
  /** An expression without side effects. */
  readonly value: Code;
  /** Whether it is a variable, and nothing that is read again each time. */
  readonly isVariable: boolean;
}

/** `required(value["id"], "id", aString, issues);`, or `if (typeof value["id"] !== "string") return false;` */
export function memberStatements(member: Member, target: Target): readonly Statement[] {
  if (target.check.mode === "decide") return decideMember(member, target);
  const { name, schema, required, value } = member;
  const check = schema && memberCheck(schema, target, name);
  if (!check) return required ? [missing(target, value, name)] : [];
  const callee = target.check.module.runtime("checks", required ? "required" : "optional");
  return [callStatement(callee, [value, code`${name}`, check, code`issues`])];
}

function decideMember(member: Member, target: Target): readonly Statement[] {
  const { schema, isVariable } = member;
  const isListed = !isVariable && schema !== undefined && noneOfFew(schema, member.value) !== undefined;
  const wrong = isListed
    ? noneOfFew(schema, member.value)
    : schema && misfit(schema, placeOf(member, target));
  const condition = refusal(member, wrong, target);
  if (!condition) return [];
  if (isVariable || !(isListed || isReadAgain(member.value, condition)))
    return [ifThen(condition, [notFitting])];
  // What is read once is not looked up again, and says nothing to the compiler about other parts of the schema.
  const value = variable(target, member.name);
  const read = { ...member, value };
  const known = isListed ? noneOfFew(schema, value) : schema && misfit(schema, placeOf(read, target));
  const again = refusal(read, known, target) ?? condition;
  return [statement(code`const ${value} = ${member.value};`), ifThen(again, [notFitting])];
}

function placeOf({ name, value }: Member, target: Target): Target {
  return inside(target, value, name);
}

/** The condition, or the conditions of which all hold, that a member does not fit. */
function refusal(
  { schema, required, value }: Member,
  wrong: Code | undefined,
  target: Target,
): Code | readonly Code[] | undefined {
  if (!required) return wrong && [isGiven(value), wrong];
  const absent = schema && rejectsUndefined(schema, target) ? [] : [isAbsent(value)];
  const conditions = [...absent, ...(wrong ? [wrong] : [])];
  const [only] = conditions;
  return conditions.length === 1 && only ? only : join(conditions.map(parenthesized), " || ");
}

function isReadAgain(value: Code, condition: Code | readonly Code[]): boolean {
  return [condition].flat().join(" ").split(value.toString()).length > 2;
}

/** The condition that a value is none of those that a schema lists, where they are few. */
function noneOfFew(schema: Schema, value: Code): Code | undefined {
  if (schema.kind !== "keywords") return undefined;
  const { type, enum: listed, const: constant, isOpen, ...others } = ownKeywords(schema);
  const values = Object.keys(others).length === 0 ? possibleValues(schema) : undefined;
  if (!values || values.length === 0 || values.length > 3 || !values.every(isScalar)) return undefined;
  return join(
    values.map((item) => code`${value} !== ${item}`),
    " && ",
  );
}

/** A member that is explained without regard to whether it has to be there. */
interface GivenMember {
  readonly key: Code;
  readonly value: Code;
  /** What a function for it may be called after. */
  readonly name: string;
  /** The way to what of the schema is about it. Absent: a property of its name. */
  readonly step?: string;
}

/** `explainAt(member, key, aString, issues, "/additionalProperties");` */
export function explainMember(
  schema: Schema,
  target: Target,
  { key, value, name, step }: GivenMember,
): readonly Statement[] {
  const check = memberCheck(schema, target, name);
  if (!check) return [];
  const explainAt = target.check.module.runtime("checks", "explainAt");
  const more = step === undefined ? [] : [code`${step}`];
  return [callStatement(explainAt, [value, key, check, code`issues`, ...more])];
}

/** Reports a member that must be there and is not. */
export function missing(target: Target, value: Code, name: string): Statement {
  return ifThen(isAbsent(value), [reportMissing(target, name)]);
}

function isAbsent(value: Code): Code {
  return code`${value} === undefined`;
}

function isGiven(value: Code): Code {
  return code`${value} !== undefined`;
}

function parenthesized(condition: Code): Code {
  return condition.toString().includes(" && ") ? code`(${condition})` : condition;
}

/** Whether `undefined` does not fit a schema, so that nobody needs to ask. */
function rejectsUndefined(schema: Schema, target: Target, depth = 0): boolean {
  if (schema.kind === "boolean" || depth > 8) return false;
  if (schema.kind === "reference") {
    return rejectsUndefined(target.check.module.schema(schema.target), target, depth + 1);
  }
  return [schema.type, schema.const, schema.isOpen ? undefined : schema.enum].some(
    (keyword) => keyword !== undefined,
  );
}

/** The condition that the target does not fit a schema. Absent where any value does. */
export function misfit(schema: Schema, target: Target): Code | undefined {
  if (isAny(schema)) return undefined;
  const type = schema.kind === "keywords" ? onlyType(schema) : undefined;
  if (!type) return code`!${memberFits(schema, target)}(${target.value})`;
  const wrong = isNotOfType[type.name]?.(target.value, target);
  if (!wrong) return code`!${memberFits(schema, target)}(${target.value})`;
  return type.nullable ? code`${wrong} && ${target.value} !== null` : wrong;
}

const isNotOfType: Readonly<Partial<Record<JsonType, (value: Code, target: Target) => Code>>> = {
  string: (value) => code`typeof ${value} !== "string"`,
  number: (value) => code`!Number.isFinite(${value})`,
  integer: (value) => code`!Number.isInteger(${value})`,
  boolean: (value) => code`typeof ${value} !== "boolean"`,
  object: (value, target) => code`!${target.check.module.runtime("checks", "isObject")}(${value})`,
};
