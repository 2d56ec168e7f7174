import { isAny } from "../../4-model/possible-values.ts";
import type { JsonType, Schema } from "../../4-model/types.ts";
import { type Code, code, join } from "../environment/code.ts";
import { memberCheck, memberFits, onlyType } from "./member-check.ts";
import { callStatement, ifThen, type Statement } from "./statement.ts";
import { inside, notFitting, reportMissing, type Target } from "./target.ts";

/** A member of an object, or of a parameters object, which is absent where it is `undefined`. */
export interface Member {
  readonly name: string;
  /** Absent: any value is valid. */
  readonly schema: Schema | undefined;
  readonly required: boolean;
  /** An expression without side effects. */
  readonly value: Code;
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

function decideMember({ name, schema, required, value }: Member, target: Target): readonly Statement[] {
  const wrong = schema && misfit(schema, inside(target, value, name));
  if (!required) return wrong ? [ifThen([isGiven(value), wrong], [notFitting])] : [];
  const absent = schema && rejectsUndefined(schema, target) ? [] : [isAbsent(value)];
  const conditions = [...absent, ...(wrong ? [wrong] : [])];
  const [only] = conditions;
  const either = conditions.length === 1 && only ? only : join(conditions.map(parenthesized), " || ");
  return [ifThen(either, [notFitting])];
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
