import type { ArithmeticOperator, ComparisonOperator, Operand } from "../types.ts";
import { all, always, any, type Formula, never, order } from "./formula.ts";
import {
  isBelow,
  isEqual,
  negative,
  one,
  over,
  plus,
  type Rational,
  rational,
  times,
  zero,
} from "./rational.ts";

/** A sum of parameters, each times a number, and a constant. */
interface Sum {
  /** Also of parameters that cancel out. */
  readonly factors: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
}

/** What parameters count as where they are not given: their defaults. */
export type Constants = ReadonlyMap<string, number>;

/**
 * A comparison of parameters that are given, or have a constant, as the solver knows it; undefined where it has more to say
 * than how two parameters differ, or what a single one is.
 */
export function comparisonFormula(
  { left, operator, right }: { left: Operand; operator: ComparisonOperator; right: Operand },
  constants: Constants,
): Formula | undefined {
  const [first, second] = [sumOf(left, constants), sumOf(right, constants)];
  if (!first || !second) return undefined;
  const sum = add(first, scale(second, negative(one)));
  const numbers = [...sum.factors.keys()].map((variable): Formula => ({ kind: "number", variable }));
  const terms = [...sum.factors].filter(([, factor]) => !isEqual(factor, zero));
  const formula = termsFormula(terms, operator, sum.constant);
  return formula && all(...numbers, formula);
}

function termsFormula(
  terms: readonly (readonly [string, Rational])[],
  operator: ComparisonOperator,
  constant: Rational,
): Formula | undefined {
  const [first, second, third] = terms;
  if (third) return undefined;
  if (!first) return isTrue(constant, operator) ? always : never;
  const [name, factor] = first;
  if (second && !isEqual(factor, negative(second[1]))) return undefined;
  // a·x − a·y + c < 0 is x − y < −c ⁄ a, and the other way round where a is negative.
  const limit = over(negative(constant), factor);
  if (!isDecimal(limit)) return undefined;
  return isBelow(factor, zero)
    ? differenceFormula(second?.[0], name, { operator, limit: negative(limit) })
    : differenceFormula(name, second?.[0], { operator, limit });
}

/** Whether it can be written down, so that a parameter can be equal to it: not a third. */
function isDecimal({ denominator }: Rational): boolean {
  let rest = denominator;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
}

/** `greater - less < limit`, or whatever the operator is. */
function differenceFormula(
  greater: string | undefined,
  less: string | undefined,
  { operator, limit }: { readonly operator: ComparisonOperator; readonly limit: Rational },
): Formula {
  const atLeast = (strict: boolean) => order(greater, less, { by: limit, strict });
  const atMost = (strict: boolean) => order(less, greater, { by: negative(limit), strict });
  switch (operator) {
    case "<":
      return atMost(true);
    case "<=":
      return atMost(false);
    case "==":
      return all(atMost(false), atLeast(false));
    case "!=":
      return any(atMost(true), atLeast(true));
    case ">=":
      return atLeast(false);
    case ">":
      return atLeast(true);
  }
}

function isTrue(value: Rational, operator: ComparisonOperator): boolean {
  const isNegative = isBelow(value, zero);
  const isZero = isEqual(value, zero);
  switch (operator) {
    case "<":
      return isNegative;
    case "<=":
      return isNegative || isZero;
    case "==":
      return isZero;
    case "!=":
      return !isZero;
    case ">=":
      return !isNegative;
    case ">":
      return !isNegative && !isZero;
  }
}

function sumOf(operand: Operand, constants: Constants): Sum | undefined {
  switch (operand.kind) {
    case "constant":
      return { factors: new Map(), constant: rational(operand.value) };
    case "parameter": {
      const value = constants.get(operand.parameter);
      const offset = rational(operand.plus);
      if (value !== undefined) return { factors: new Map(), constant: plus(rational(value), offset) };
      return { factors: new Map([[operand.parameter, one]]), constant: offset };
    }
    case "calculation": {
      const left = sumOf(operand.left, constants);
      const right = sumOf(operand.right, constants);
      return left && right && calculate(left, operand.operator, right);
    }
  }
}

function calculate(left: Sum, operator: ArithmeticOperator, right: Sum): Sum | undefined {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return add(left, scale(right, negative(one)));
    case "*":
      if (right.factors.size === 0) return scale(left, right.constant);
      return left.factors.size === 0 ? scale(right, left.constant) : undefined;
    case "/":
      // A division by 0 has no result, and then the comparison none.
      if (right.factors.size > 0 || isEqual(right.constant, zero)) return undefined;
      return scale(left, over(one, right.constant));
  }
}

function add(left: Sum, right: Sum): Sum {
  const factors = new Map(left.factors);
  for (const [name, factor] of right.factors) factors.set(name, plus(factors.get(name) ?? zero, factor));
  return { factors, constant: plus(left.constant, right.constant) };
}

function scale(sum: Sum, by: Rational): Sum {
  const factors = new Map([...sum.factors].map(([name, factor]) => [name, times(factor, by)]));
  return { factors, constant: times(sum.constant, by) };
}
