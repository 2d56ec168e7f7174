import { isOrdered } from "./comparison-operators.ts";
import type { Comparison, Condition, Constraint, Json, Operand } from "./types.ts";

/** Values by what rules call them: those that are given, and those with the defaults of the omitted ones. */
export interface Values {
  readonly given: ReadonlyMap<string, Json>;
  readonly effective: ReadonlyMap<string, Json>;
}

/** Whether values satisfy a rule. A rule that calculates with something absent holds. */
export function holds(constraint: Constraint, values: Values): boolean {
  if (constraint.when && !isMet(constraint.when, values)) return true;
  switch (constraint.kind) {
    case "requires":
      return constraint.conditions.every((condition) => isMet(condition, values));
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return isMet(constraint, values);
    case "compare":
      return compare(constraint, values.given) ?? true;
    case "multipleOf":
      return constraint.parameters.every((name) => {
        const value = values.given.get(name);
        return typeof value !== "number" || isMultiple(value - constraint.offset, constraint.divisor);
      });
  }
}

/** Whether a condition is met. */
function isMet(condition: Condition, values: Values): boolean {
  switch (condition.kind) {
    case "equals":
      return values.effective.get(condition.parameter) === condition.value;
    case "in":
      return condition.values.some((value) => values.effective.get(condition.parameter) === value);
    case "like": {
      const value = values.effective.get(condition.parameter);
      return typeof value === "string" && isLike(value, condition.pattern);
    }
    case "compare":
      return compare(condition, values.effective) ?? false;
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
    case "atLeastOne":
      return countMet(condition.conditions, values) >= 1;
    case "exactlyOne":
      return countMet(condition.conditions, values) === 1;
    case "atMostOne":
      return countMet(condition.conditions, values) <= 1;
    case "allOrNone":
      return [0, condition.conditions.length].includes(countMet(condition.conditions, values));
  }
}

function countMet(conditions: readonly Condition[], values: Values): number {
  return conditions.filter((condition) => isMet(condition, values)).length;
}

/** The outcome of a comparison; undefined where one of its sides has no value. */
function compare({ left, operator, right }: Comparison, values: Values["given"]): boolean | undefined {
  const first = evaluate(left, values);
  const second = evaluate(right, values);
  return first === undefined || second === undefined ? undefined : isOrdered(first, operator, second);
}

/** The value of a side of a comparison; undefined where there is none. */
export function evaluate(operand: Operand, values: Values["given"]): number | undefined {
  switch (operand.kind) {
    case "constant":
      return operand.value;
    case "parameter": {
      const value = values.get(operand.parameter);
      return typeof value === "number" ? value + operand.plus : undefined;
    }
    case "calculation": {
      const left = evaluate(operand.left, values);
      const right = evaluate(operand.right, values);
      if (left === undefined || right === undefined) return undefined;
      switch (operand.operator) {
        case "+":
          return left + right;
        case "-":
          return left - right;
        case "*":
          return left * right;
        case "/":
          return right === 0 ? undefined : left / right;
      }
    }
  }
}

/** Binary fractions that stand for decimal ones leave a remainder: 0.3 is no exact multiple of 0.1. */
function isMultiple(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const times = value / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

/** Whether a text looks like a pattern, in time that grows with their lengths only. */
function isLike(text: string, pattern: string): boolean {
  const characters = [...text];
  const parts = [...pattern];
  let at = 0;
  let part = 0;
  /** Where to go on from, with one more character for the last `*`. */
  let retry: { readonly part: number; at: number } | undefined;
  while (at < characters.length) {
    if (parts[part] === "*") {
      part++;
      retry = { part, at };
    } else if (part < parts.length && (parts[part] === "?" || parts[part] === characters[at])) {
      part++;
      at++;
    } else if (retry) {
      retry.at++;
      part = retry.part;
      at = retry.at;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === "*");
}
