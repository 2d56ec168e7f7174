import { withoutGiven } from "../../4-model/rule-parameters.ts";
import type { Condition, Json } from "../../4-model/types.ts";
import { type Code, code, json } from "../environment/code.ts";
import { call, chain, type Expression, expression, negation } from "./expression.ts";
import { comparisonExpression } from "./operand-code.ts";
import type { RuleScope } from "./rule-scope.ts";

/** A condition as an expression that is true where it is met. */
export function conditionExpression(condition: Condition, scope: RuleScope): Expression {
  switch (condition.kind) {
    case "equals":
      return expression(equality(condition.parameter, condition.value, scope));
    case "in":
      return chain(
        "||",
        condition.values.map((value) => expression(equality(condition.parameter, value, scope))),
      );
    case "like": {
      const isLike = scope.target.check.module.runtime("checks", "isLike");
      const value = effective(condition.parameter, scope, "argument");
      return { inline: code`${isLike}(${value}, ${condition.pattern})`, isCall: true };
    }
    case "compare":
      return comparisonExpression(condition, scope);
    case "present":
      return expression(isGiven(condition.parameter, scope));
    case "absent":
      return expression(isAbsent(condition.parameter, scope));
    case "and":
      return all(condition.conditions, scope);
    case "or":
    case "atLeastOne":
      return chain(
        "||",
        condition.conditions.map((part) => conditionExpression(part, scope)),
      );
    case "exactlyOne":
      return countExpression(condition.conditions, code` === 1`, scope);
    case "atMostOne":
      return countExpression(condition.conditions, code` <= 1`, scope);
    case "allOrNone":
      return countExpression(condition.conditions, allOrNone("==", condition.conditions.length), scope);
    case "not":
      return negatedExpression(condition.condition, scope);
  }
}

/** A condition that must not be met, written as a colleague would. */
export function negatedExpression(condition: Condition, scope: RuleScope): Expression {
  switch (condition.kind) {
    case "equals":
      return expression(equality(condition.parameter, condition.value, scope, "not"));
    case "present":
      return expression(isAbsent(condition.parameter, scope));
    case "absent":
      return expression(isGiven(condition.parameter, scope));
    case "not":
      return conditionExpression(condition.condition, scope);
    case "or":
    case "atLeastOne":
      return none(condition.conditions, scope);
    case "exactlyOne":
      return countExpression(condition.conditions, code` !== 1`, scope);
    case "atMostOne":
      return countExpression(condition.conditions, code` > 1`, scope);
    case "in":
      return condition.values.length === 1
        ? expression(equality(condition.parameter, condition.values[0] ?? null, scope, "not"))
        : negation(conditionExpression(condition, scope));
    case "allOrNone":
      return countExpression(condition.conditions, allOrNone("!=", condition.conditions.length), scope);
    case "and": {
      const { conditions, inner } = together(condition.conditions, scope);
      const [only] = conditions;
      return only && conditions.length === 1
        ? negatedExpression(only, inner)
        : negation(conditionExpression(condition, scope));
    }
    case "like":
    case "compare":
      return negation(conditionExpression(condition, scope));
  }
}

function all(all: readonly Condition[], scope: RuleScope): Expression {
  const { conditions, inner } = together(all, scope);
  return chain(
    "&&",
    conditions.map((part) => conditionExpression(part, inner)),
  );
}

/** Conditions that hold together, and a scope in which what they make sure of has no default. */
function together(all: readonly Condition[], scope: RuleScope) {
  const { conditions, given } = withoutGiven(all);
  const factsOf = (name: string) =>
    given.has(name) ? { ...scope.factsOf(name), fallback: undefined } : scope.factsOf(name);
  return { conditions, inner: { ...scope, factsOf } };
}

function none(conditions: readonly Condition[], scope: RuleScope): Expression {
  return chain(
    "&&",
    conditions.map((part) => negatedExpression(part, scope)),
  );
}

/** `countGiven(a, b) === 1`, `countTrue(a !== undefined, mode === "day") > 1` */
function countExpression(conditions: readonly Condition[], compared: Code, scope: RuleScope): Expression {
  const { module } = scope.target.check;
  const names = givenNames(conditions);
  if (names) {
    const variables = names.map((name) => expression(scope.variableOf(name)));
    return call(module.runtime("checks", "countGiven"), variables, compared);
  }
  const values = conditions.map((part) => conditionExpression(part, scope));
  return call(module.runtime("checks", "countTrue"), values, compared);
}

/** Whether a count is 0 or the whole: of two, it is not 1. */
function allOrNone(operator: "==" | "!=", size: number): Code {
  if (size === 2) return operator === "==" ? code` !== 1` : code` === 1`;
  return operator === "==" ? code` % ${size} === 0` : code` % ${size} !== 0`;
}

/** The parameters, where the conditions are that they are given. */
export function givenNames(conditions: readonly Condition[]): readonly string[] | undefined {
  const names = conditions.flatMap((part) => (part.kind === "present" ? [part.parameter] : []));
  return names.length === conditions.length ? names : undefined;
}

function equality(name: string, value: Json, scope: RuleScope, negation?: "not"): Code {
  if (scope.factsOf(name).isNarrowed) {
    const isSame = scope.target.check.module.runtime("checks", "isSame");
    const same = code`${isSame}(${effective(name, scope, "argument")}, ${json(value)})`;
    return negation ? code`!${same}` : same;
  }
  const operator = negation ? code`!==` : code`===`;
  return code`${effective(name, scope, "operand")} ${operator} ${json(value)}`;
}

/** The value of a parameter, or its schema's default where it is omitted. */
function effective(name: string, scope: RuleScope, place: "operand" | "argument"): Code {
  const { fallback, isNullable } = scope.factsOf(name);
  const variable = scope.variableOf(name);
  if (fallback === undefined) return variable;
  const value = isNullable
    ? code`${variable} === undefined ? ${json(fallback)} : ${variable}`
    : code`${variable} ?? ${json(fallback)}`;
  return place === "operand" ? code`(${value})` : value;
}

export function isGiven(name: string, scope: RuleScope): Code {
  return code`${scope.variableOf(name)} !== undefined`;
}

export function isAbsent(name: string, scope: RuleScope): Code {
  return code`${scope.variableOf(name)} === undefined`;
}
