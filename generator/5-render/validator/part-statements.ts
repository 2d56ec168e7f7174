import { ownKeywords } from "../../4-model/own-keywords.ts";
import { isAny } from "../../4-model/possible-values.ts";
import type { KeywordSchema, Schema } from "../../4-model/types.ts";
import { type Code, code } from "../environment/code.ts";
import { checkSchema } from "./check-schema.ts";
import { memberCheck } from "./member-check.ts";
import { schemaStep } from "./schema-step.ts";
import { callStatement, type Statement, statement } from "./statement.ts";
import { reportChecked, type Target } from "./target.ts";

/** What a part of a schema is a part of. */
export interface Whole {
  readonly schema: KeywordSchema;
  /** The keywords of the whole that the part belongs to. */
  readonly keywords: readonly (keyof KeywordSchema)[];
  /** The way to the part, unless its place says otherwise: `/allOf/0`. */
  readonly step: string;
}

/**
 * Statements about a part of a schema that is about the same value, as those of `allOf` are. What explains has a function for
 * each part. What decides calls one unless nothing before has narrowed the value for the compiler, or only to an object: it
 * objects to asking a number whether it is `"a"`, which a description may well do.
 */
export function partStatements(part: Schema, target: Target, whole: Whole): readonly Statement[] {
  if (target.check.mode === "explain") return explainPart(part, target, whole);
  if (isAny(part)) return [];
  const { schema, keywords } = whole;
  const isAlone = narrowing.every((name) => schema[name] === undefined || keywords.includes(name));
  const isOneOfSeveral = (schema.allOf?.length ?? 0) > 1;
  const stays = (isAlone && !isOneOfSeveral) || (isAboutObject(part) && mayBeObject(schema));
  return stays || part.kind !== "keywords" ? checkSchema(part, target) : reportChecked(target, part);
}

/** `explainPart(value, checkPet, issues, "/allOf/0");` */
function explainPart(part: Schema, target: Target, whole: Whole): readonly Statement[] {
  const check = saysNothing(part) ? undefined : memberCheck(part, target, target.name);
  if (!check) return [];
  const step = schemaStep(part, whole.schema, whole.step);
  return [step === "" ? statement(code`${check}(${target.value}, issues);`) : call(check, target, step)];
}

/** Whether all that a schema does is to name properties, which is most that annotations are about. */
function saysNothing(schema: Schema): boolean {
  if (schema.kind !== "keywords") return false;
  const { object, ...others } = ownKeywords(schema);
  const { properties = [], required = [], ...more } = object ?? {};
  const rest = Object.keys({ ...others, ...more }).length + required.length;
  return rest === 0 && properties.every((property) => isAny(property.schema));
}

function call(check: Code, { value, check: { module } }: Target, step: string): Statement {
  const explain = module.runtime("checks", "explainPart");
  return callStatement(explain, [value, check, code`issues`, code`${step}`]);
}

/** After what these say, the compiler knows something about the value. */
const narrowing = ["type", "enum", "const", "allOf", "anyOf", "oneOf", "if"] as const;

/** Whether a schema speaks about members of an object, and of nothing else. */
function isAboutObject(schema: Schema): boolean {
  if (schema.kind !== "keywords") return false;
  const { type, object, ...others } = ownKeywords(schema);
  return object !== undefined && (!type || isObjectOnly(type)) && Object.keys(others).length === 0;
}

function isObjectOnly(type: readonly string[]): boolean {
  return type.length === 1 && type[0] === "object";
}

function mayBeObject({ type, enum: values, const: constant }: KeywordSchema): boolean {
  return (!type || type.includes("object")) && values === undefined && constant === undefined;
}
