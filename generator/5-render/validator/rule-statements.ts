import { comparedParameters, conditionParameters } from "../../4-model/rule-parameters.ts";
import type { Condition, Constraint } from "../../4-model/types.ts";
import { code, json } from "../environment/code.ts";
import { conditionExpression, givenNames, isAbsent, isGiven, negatedExpression } from "./condition-code.ts";
import { isNoMultiple } from "./divisibility.ts";
import { chain, expression } from "./expression.ts";
import { comparisonParts } from "./operand-code.ts";
import type { RuleScope } from "./rule-scope.ts";
import { callStatement, ifThen, type Statement } from "./statement.ts";
import { notFitting } from "./target.ts";

/** Statements that report a rule between parameters that is broken. A rule that calculates with something absent holds. */
export function ruleStatements(constraint: Constraint, scope: RuleScope): Statement[] {
  const broken = violations(constraint, scope);
  if (!constraint.when) return broken;
  return [ifThen(conditionExpression(constraint.when, scope), broken)];
}

function violations(constraint: Constraint, scope: RuleScope): Statement[] {
  switch (constraint.kind) {
    case "requires":
      return constraint.conditions.map((condition) =>
        ifThen(negatedExpression(condition, scope), [report(constraint, scope, subjectOf(condition))]),
      );
    case "allOrNone":
      return allOrNone(constraint, constraint.conditions, scope);
    case "atMostOne": {
      // Two are by far the most common, and read best.
      const [first, second, ...others] = constraint.conditions;
      if (!first || !second || others.length > 0) break;
      const both = [first, second].map((condition) => conditionExpression(condition, scope));
      return [ifThen(chain("&&", both), [report(constraint, scope)])];
    }
    case "compare":
      return [comparison(constraint, scope)];
    case "multipleOf":
      return constraint.parameters.map((name) => divisibility(constraint, name, scope));
    case "atLeastOne":
    case "exactlyOne":
  }
  return [ifThen(negatedExpression(constraint, scope), [report(constraint, scope)])];
}

/** The parameter that a requirement is about, if it is about one. */
function subjectOf(condition: Condition): string | undefined {
  const [name, ...others] = new Set(conditionParameters(condition));
  return others.length === 0 ? name : undefined;
}

/** Of parameters that have to be given together, each that is not. */
function allOrNone(constraint: Constraint, conditions: readonly Condition[], scope: RuleScope): Statement[] {
  const names = givenNames(conditions);
  if (!names) {
    const isBroken = negatedExpression({ kind: "allOrNone", conditions }, scope);
    return [ifThen(isBroken, [report(constraint, scope)])];
  }
  return names.map((name) => {
    const others = names.filter((other) => other !== name).map((other) => expression(isGiven(other, scope)));
    const isBroken = chain("&&", [expression(isAbsent(name, scope)), chain("||", others)]);
    return ifThen(isBroken, [report(constraint, scope, name)]);
  });
}

function comparison(constraint: Extract<Constraint, { kind: "compare" }>, scope: RuleScope): Statement {
  const [first] = comparedParameters(constraint);
  const parts = comparisonParts(constraint, { looks: "given", broken: true, scope });
  return ifThen(parts, [report(constraint, scope, first)]);
}

function divisibility(
  constraint: Extract<Constraint, { kind: "multipleOf" }>,
  name: string,
  scope: RuleScope,
): Statement {
  const { target } = scope;
  const variable = scope.variableOf(name);
  const { isInteger } = scope.factsOf(name);
  const isRightKind = isInteger ? code`Number.isInteger(${variable})` : code`Number.isFinite(${variable})`;
  const broken = [
    code`typeof ${variable} === "number"`,
    // What is no number of the right kind has an issue of its own, and does not come this far where one is enough.
    ...(target.check.mode === "explain" ? [isRightKind] : []),
    isNoMultiple(variable, constraint, { target, isInteger }),
  ];
  return ifThen(broken, [report(constraint, scope, name)]);
}

function report(constraint: Constraint, { target, sentence, factsOf }: RuleScope, name?: string): Statement {
  if (target.check.mode === "decide") return notFitting;
  const addIssue = target.check.module.runtime("checks", "addIssue");
  const path = name === undefined ? [] : [factsOf(name).property, ...factsOf(name).keys];
  const values = [
    code`issues`,
    code`${constraint.kind}`,
    json(path),
    code`${sentence(constraint)}`,
    code`${constraint.id}`,
  ];
  return callStatement(addIssue, values);
}
