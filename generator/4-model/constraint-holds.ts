import type { ComparisonOperator, Condition, Constraint, Json, Operand } from "./types.ts";

/** Parameters by their property: those that are given, and those with the defaults of the omitted ones. */
export interface Values {
  readonly given: ReadonlyMap<string, Json>;
  readonly effective: ReadonlyMap<string, Json>;
}

/** Whether values satisfy a rule. A rule about an absent parameter holds; `when` looks at the effective values. */
export function holds(constraint: Constraint, values: Values): boolean {
  if (constraint.when && !isMet(constraint.when, values)) return true;
  switch (constraint.kind) {
    case "requires":
      return constraint.parameters.every((name) => values.given.has(name));
    case "atLeastOne":
      return countGiven(constraint.parameters, values) >= 1;
    case "exactlyOne":
      return countGiven(constraint.parameters, values) === 1;
    case "atMostOne":
      return countGiven(constraint.parameters, values) <= 1;
    case "allOrNone":
      return [0, constraint.parameters.length].includes(countGiven(constraint.parameters, values));
    case "compare": {
      const left = evaluate(constraint.left, values);
      const right = evaluate(constraint.right, values);
      return left === undefined || right === undefined || compare(left, constraint.operator, right);
    }
    case "multipleOf":
      return constraint.parameters.every((name) => {
        const value = values.given.get(name);
        return typeof value !== "number" || isMultiple(value - constraint.offset, constraint.divisor);
      });
  }
}

function countGiven(parameters: readonly string[], values: Values): number {
  return parameters.filter((name) => values.given.has(name)).length;
}

function evaluate(operand: Operand, values: Values): number | undefined {
  if (operand.kind === "constant") return operand.value;
  const value = values.given.get(operand.parameter);
  return typeof value === "number" ? value + operand.plus : undefined;
}

/** Binary fractions that stand for decimal ones leave a remainder: 0.3 is no exact multiple of 0.1. */
function isMultiple(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const times = value / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function compare(left: number, operator: ComparisonOperator, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
  }
}

function isMet(condition: Condition, values: Values): boolean {
  switch (condition.kind) {
    case "equals":
      return values.effective.get(condition.parameter) === condition.value;
    case "in":
      return condition.values.some((value) => values.effective.get(condition.parameter) === value);
    case "present":
      return values.given.has(condition.parameter);
    case "absent":
      return !values.given.has(condition.parameter);
    case "and":
      return condition.conditions.every((part) => isMet(part, values));
    case "or":
      return condition.conditions.some((part) => isMet(part, values));
    case "not":
      return !isMet(condition.condition, values);
  }
}
