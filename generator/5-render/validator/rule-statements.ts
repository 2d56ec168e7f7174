import type { Condition, Constraint, Json, Operand, Operation } from "../../4-model/types.ts";
import { type Code, code, join, json } from "../environment/code.ts";
import type { Text } from "../environment/text.ts";
import { isInteger, isNoMultiple } from "./divisibility.ts";
import { and, callStatement, ifThen, type Statement } from "./statement.ts";
import { notFitting, type Target } from "./target.ts";

/** What the statements of a rule need to know about the function they stand in. */
export interface RuleScope {
  readonly target: Target;
  readonly operation: Operation;
  /** The variable that holds a parameter, by its property. */
  readonly variableOf: (property: string) => Code | undefined;
  /** The rule as a sentence. */
  readonly sentence: (constraint: Constraint) => Text;
}

/** Statements that report a rule between parameters that is broken. A rule about an absent parameter holds. */
export function ruleStatements(constraint: Constraint, scope: RuleScope): Statement[] {
  const broken = violations(constraint, scope);
  if (!constraint.when) return broken;
  const { when } = constraint;
  // As all that stands in an `if`, a choice needs no parentheses.
  const isChoice = when.kind === "in" || when.kind === "or";
  return [ifThen(isChoice ? join(choices(when, scope), " || ") : conditionCode(when, scope), broken)];
}

function violations(constraint: Constraint, scope: RuleScope): Statement[] {
  switch (constraint.kind) {
    case "requires":
      return constraint.parameters.map((name) =>
        ifThen(isAbsent(name, scope), [report(constraint, scope, name)]),
      );
    case "allOrNone":
      return constraint.parameters.map((name) => {
        const others = constraint.parameters
          .filter((other) => other !== name)
          .map((other) => isGiven(other, scope));
        const other = others.length === 1 ? join(others, "") : code`(${join(others, " || ")})`;
        return ifThen([isAbsent(name, scope), other], [report(constraint, scope, name)]);
      });
    case "atLeastOne":
      return [
        ifThen(
          constraint.parameters.map((name) => isAbsent(name, scope)),
          [report(constraint, scope)],
        ),
      ];
    case "atMostOne":
      // Two are by far the most common, and read best.
      if (constraint.parameters.length === 2) {
        const bothGiven = constraint.parameters.map((name) => isGiven(name, scope));
        return [ifThen(bothGiven, [report(constraint, scope)])];
      }
      return [ifThen(code`${countGiven(constraint.parameters, scope)} > 1`, [report(constraint, scope)])];
    case "exactlyOne":
      return [ifThen(code`${countGiven(constraint.parameters, scope)} !== 1`, [report(constraint, scope)])];
    case "compare":
      return [comparison(constraint, scope)];
    case "multipleOf":
      return constraint.parameters.map((name) => divisibility(constraint, name, scope));
  }
}

function comparison(constraint: Extract<Constraint, { kind: "compare" }>, scope: RuleScope): Statement {
  const { left, operator, right } = constraint;
  const numbers = [left, right].flatMap((operand) =>
    operand.kind === "parameter" ? [operand.parameter] : [],
  );
  const guards = [...new Set(numbers)].map((name) => code`typeof ${variableOf(name, scope)} === "number"`);
  const broken = code`${operandCode(left, scope)} ${opposite[operator]} ${operandCode(right, scope)}`;
  return ifThen([...guards, broken], [report(constraint, scope, numbers[0])]);
}

/** The operator of the broken rule; with it, NaN, which has an issue of its own, breaks no rule. */
const opposite = {
  "<": code`>=`,
  "<=": code`>`,
  "==": code`!==`,
  "!=": code`===`,
  ">=": code`<`,
  ">": code`<=`,
} as const;

function divisibility(
  constraint: Extract<Constraint, { kind: "multipleOf" }>,
  name: string,
  scope: RuleScope,
): Statement {
  const { target, operation } = scope;
  const variable = variableOf(name, scope);
  const parameter = operation.parameters.find(({ property }) => property === name);
  const integer = parameter !== undefined && isInteger(parameter.schema);
  const isRightKind = integer ? code`Number.isInteger(${variable})` : code`Number.isFinite(${variable})`;
  const broken = [
    code`typeof ${variable} === "number"`,
    // What is no number of the right kind has an issue of its own, and does not come this far where one is enough.
    ...(target.check.mode === "explain" ? [isRightKind] : []),
    isNoMultiple(variable, constraint, { target, isInteger: integer }),
  ];
  return ifThen(broken, [report(constraint, scope, name)]);
}

function report(constraint: Constraint, { target, sentence }: RuleScope, parameter?: string): Statement {
  if (target.check.mode === "decide") return notFitting;
  const { id, kind } = constraint;
  const values = [code`${id}`, code`${kind}`, code`${sentence(constraint)}`];
  return callStatement(
    code`issues.addRule`,
    parameter === undefined ? values : [...values, code`${parameter}`],
  );
}

function countGiven(parameters: readonly string[], scope: RuleScope): Code {
  const variables = parameters.map((name) => variableOf(name, scope));
  return code`${scope.target.check.module.runtime("checks", "countGiven")}(${join(variables, ", ")})`;
}

function conditionCode(condition: Condition, scope: RuleScope): Code {
  switch (condition.kind) {
    case "equals":
      return code`${effective(condition.parameter, scope)} === ${json(condition.value)}`;
    case "present":
      return isGiven(condition.parameter, scope);
    case "absent":
      return isAbsent(condition.parameter, scope);
    case "and":
      return and(...condition.conditions.map((part) => conditionCode(part, scope)));
    case "in":
    case "or": {
      const parts = choices(condition, scope);
      return parts.length === 1 ? join(parts, "") : code`(${join(parts, " || ")})`;
    }
    case "not":
      return negated(condition.condition, scope);
  }
}

/** A condition that must not be met, written as a colleague would. */
function negated(condition: Condition, scope: RuleScope): Code {
  switch (condition.kind) {
    case "equals":
      return code`${effective(condition.parameter, scope)} !== ${json(condition.value)}`;
    case "present":
      return isAbsent(condition.parameter, scope);
    case "absent":
      return isGiven(condition.parameter, scope);
    case "not":
      return conditionCode(condition.condition, scope);
    case "in":
    case "and":
    case "or":
      return code`!(${conditionCode(condition, scope)})`;
  }
}

function choices(condition: Extract<Condition, { kind: "in" | "or" }>, scope: RuleScope): Code[] {
  if (condition.kind === "or") return condition.conditions.map((part) => conditionCode(part, scope));
  const value = effective(condition.parameter, scope);
  return condition.values.map((item) => code`${value} === ${json(item)}`);
}

/** The value of a parameter, or its schema's default where it is omitted. */
function effective(name: string, scope: RuleScope): Code {
  const fallback = defaultOf(name, scope);
  return fallback === undefined
    ? variableOf(name, scope)
    : code`(${variableOf(name, scope)} ?? ${json(fallback)})`;
}

function defaultOf(name: string, { operation }: RuleScope): Json | undefined {
  const schema = operation.parameters.find(({ property }) => property === name)?.schema;
  return schema === undefined || schema.kind === "boolean" ? undefined : schema.annotations.default;
}

function operandCode(operand: Operand, scope: RuleScope): Code {
  if (operand.kind === "constant") return code`${operand.value}`;
  const variable = variableOf(operand.parameter, scope);
  if (operand.plus === 0) return variable;
  return operand.plus > 0 ? code`${variable} + ${operand.plus}` : code`${variable} - ${-operand.plus}`;
}

function isGiven(name: string, scope: RuleScope): Code {
  return code`${variableOf(name, scope)} !== undefined`;
}

function isAbsent(name: string, scope: RuleScope): Code {
  return code`${variableOf(name, scope)} === undefined`;
}

function variableOf(name: string, scope: RuleScope): Code {
  const variable = scope.variableOf(name);
  if (!variable) throw new Error(`A rule names ${JSON.stringify(name)}, which is no parameter`);
  return variable;
}
