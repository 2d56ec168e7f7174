import { isOrdered, mirrored } from "../../4-model/comparison-operators.ts";
import type { Comparison, ComparisonOperator, Condition, Json, Operand } from "../../4-model/types.ts";
import { allOf, type JsonSchema, type JsonSchemaObject } from "./json-schema.ts";

/** Where rules find what they speak of. */
export interface RuleScope {
  /** The keys that lead from the parameters object to what a rule calls so: a parameter, or a property of the body. */
  readonly path: (parameter: string) => readonly string[];
  /** What counts where it is omitted. */
  readonly fallback: (parameter: string) => Json | undefined;
}

/** A condition as a schema of the parameters object; absent where JSON Schema cannot say it. */
export function conditionJson(condition: Condition, scope: RuleScope): JsonSchema | undefined {
  switch (condition.kind) {
    case "equals":
      return effective(
        condition.parameter,
        { const: condition.value },
        scope,
        (value) => value === condition.value,
      );
    case "in":
      return effective(condition.parameter, { enum: condition.values }, scope, (value) =>
        condition.values.some((one) => one === value),
      );
    case "like": {
      const pattern = likePattern(condition.pattern);
      const isLike = (value: Json) => typeof value === "string" && new RegExp(pattern, "u").test(value);
      return effective(condition.parameter, { type: "string", pattern }, scope, isLike);
    }
    case "compare":
      return comparisonJson(condition, scope);
    case "present":
      return given(scope.path(condition.parameter));
    case "absent":
      return { not: given(scope.path(condition.parameter)) };
    case "not": {
      const inner = conditionJson(condition.condition, scope);
      return inner === undefined ? undefined : { not: inner };
    }
    case "and":
    case "or":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone": {
      const parts = conditionsJson(condition.conditions, scope);
      return parts && groupJson(condition.kind, parts);
    }
  }
}

/** All of the conditions, or nothing where one of them cannot be said. */
export function conditionsJson(
  conditions: readonly Condition[],
  scope: RuleScope,
): readonly JsonSchema[] | undefined {
  const parts = conditions.map((condition) => conditionJson(condition, scope));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

type Group = Extract<Condition, { readonly conditions: readonly Condition[] }>["kind"];

function groupJson(kind: Group, parts: readonly JsonSchema[]): JsonSchema {
  switch (kind) {
    case "and":
      return allOf(parts);
    case "or":
    case "atLeastOne":
      return { anyOf: parts };
    case "exactlyOne":
      return { oneOf: parts };
    case "atMostOne":
      // Exactly one of them, or that none of them is met.
      return parts.length === 2 ? { not: allOf(parts) } : { oneOf: [...parts, { not: { anyOf: parts } }] };
    case "allOrNone":
      return { anyOf: [allOf(parts), { not: { anyOf: parts } }] };
  }
}

/** That something is there, and every object on the way to it. */
function given(path: readonly string[], value?: JsonSchema): JsonSchemaObject {
  const [name = "", ...below] = path;
  const inner = below.length === 0 ? value : { type: "object", ...given(below, value) };
  return {
    required: [name],
    ...(inner !== undefined && { properties: Object.fromEntries([[name, inner]]) }),
  };
}

/** What something is to be, if it is there. */
export function ifGiven(path: readonly string[], value: JsonSchema): JsonSchemaObject {
  const [name = "", ...below] = path;
  const inner = below.length === 0 ? value : ifGiven(below, value);
  return { properties: Object.fromEntries([[name, inner]]) };
}

/** Of what is given, or of the default that counts otherwise. */
function effective(
  parameter: string,
  value: JsonSchema,
  { path, fallback }: RuleScope,
  isMet: (value: Json) => boolean,
): JsonSchemaObject {
  const other = fallback(parameter);
  return other !== undefined && isMet(other)
    ? ifGiven(path(parameter), value)
    : given(path(parameter), value);
}

/** `*` stands for any characters, `?` for one. */
function likePattern(pattern: string): string {
  const parts = [...pattern].map((character) => {
    if (character === "*") return "[\\s\\S]*";
    return character === "?" ? "[\\s\\S]" : character.replace(/[\\^$.|+()[\]{}/]/u, "\\$&");
  });
  return `^${parts.join("")}$`;
}

function comparisonJson(comparison: Comparison, scope: RuleScope): JsonSchema | undefined {
  const bound = boundOf(comparison);
  if (!bound) return undefined;
  const { parameter, operator, value } = bound;
  const isMet = (other: Json) => typeof other === "number" && isOrdered(other, operator, value);
  return effective(parameter, { type: "number", ...boundJson(bound) }, scope, isMet);
}

/** A comparison of one parameter with a number. */
export interface Bound {
  readonly parameter: string;
  readonly operator: ComparisonOperator;
  readonly value: number;
}

/** JSON Schema compares one value with a number, and no two values with each other. */
export function boundOf({ left, operator, right }: Comparison): Bound | undefined {
  if (left.kind === "parameter" && right.kind === "constant") return boundAt(left, operator, right.value);
  if (left.kind === "constant" && right.kind === "parameter")
    return boundAt(right, mirrored[operator], left.value);
  return undefined;
}

function boundAt(
  { parameter, plus }: Extract<Operand, { kind: "parameter" }>,
  operator: ComparisonOperator,
  value: number,
): Bound | undefined {
  // Of binary fractions, `a + b < c` may be another question than `a < c - b`.
  const isExact = plus === 0 || (Number.isSafeInteger(plus) && Number.isSafeInteger(value));
  return isExact ? { parameter, operator, value: value - plus } : undefined;
}

/** A value that is no number breaks none of these. */
export function boundJson({ operator, value }: Bound): JsonSchemaObject {
  switch (operator) {
    case "<":
      return { exclusiveMaximum: value };
    case "<=":
      return { maximum: value };
    case "==":
      return { minimum: value, maximum: value };
    case "!=":
      return { not: { const: value } };
    case ">=":
      return { minimum: value };
    case ">":
      return { exclusiveMinimum: value };
  }
}
