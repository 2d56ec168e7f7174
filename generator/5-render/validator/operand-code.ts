import { comparedParameters } from "../../4-model/rule-parameters.ts";
import type { ArithmeticOperator, Comparison, Operand } from "../../4-model/types.ts";
import { type Code, code } from "../environment/code.ts";
import { chain, type Expression, expression } from "./expression.ts";
import type { RuleScope } from "./rule-scope.ts";

/** Whether a comparison looks at what is given, or at the defaults of what is omitted too. */
export type Looks = "given" | "effective";

/** The operator of the comparison that is broken; with it, NaN, which has an issue of its own, breaks no rule. */
const opposite = { "<": ">=", "<=": ">", "==": "!=", "!=": "==", ">=": "<", ">": "<=" } as const;

const printed = {
  "<": code`<`,
  "<=": code`<=`,
  "==": code`===`,
  "!=": code`!==`,
  ">=": code`>=`,
  ">": code`>`,
} as const;

/** The conditions that a comparison has a result, and that it is true or, with `broken`, that it is not. */
export function comparisonParts(
  comparison: Comparison,
  { looks, broken, scope }: { readonly looks: Looks; readonly broken: boolean; readonly scope: RuleScope },
): readonly Code[] {
  const { left, right } = comparison;
  const operator = broken ? opposite[comparison.operator] : comparison.operator;
  const names = new Set(comparedParameters(comparison));
  const guards = [...names].flatMap((name) => guard(name, looks, scope));
  const divisors = [...divisorsOf(left), ...divisorsOf(right)].map(
    (divisor) => code`${operandCode(divisor, looks, scope)} !== 0`,
  );
  const compared = code`${operandCode(left, looks, scope)} ${printed[operator]} ${operandCode(right, looks, scope)}`;
  return [...guards, ...divisors, compared];
}

/** The condition that a comparison has a result, and is true. */
export function comparisonExpression(comparison: Comparison, scope: RuleScope): Expression {
  return chain(
    "&&",
    comparisonParts(comparison, { looks: "effective", broken: false, scope }).map(expression),
  );
}

/** What is divided by, from inside out: a calculation that divides by 0 has no result. */
function divisorsOf(operand: Operand): readonly Operand[] {
  if (operand.kind !== "calculation") return [];
  const inside = [...divisorsOf(operand.left), ...divisorsOf(operand.right)];
  return operand.operator === "/" ? [...inside, operand.right] : inside;
}

function guard(name: string, looks: Looks, scope: RuleScope): readonly Code[] {
  const variable = scope.variableOf(name);
  const { fallback, isNullable } = scope.factsOf(name);
  if (looks === "given" || typeof fallback !== "number") return [code`typeof ${variable} === "number"`];
  return isNullable ? [code`${variable} !== null`] : [];
}

function operandCode(operand: Operand, looks: Looks, scope: RuleScope): Code {
  switch (operand.kind) {
    case "constant":
      return code`${operand.value}`;
    case "parameter": {
      const number = numberCode(operand.parameter, looks, scope);
      const { plus } = operand;
      if (plus === 0) return number;
      return plus > 0 ? code`${number} + ${plus}` : code`${number} - ${-plus}`;
    }
    case "calculation": {
      const { left, operator, right } = operand;
      const side = (part: Operand, isLeft: boolean) => {
        const inner = operandCode(part, looks, scope);
        return needsParentheses(part, operator, isLeft) ? code`(${inner})` : inner;
      };
      return code`${side(left, true)} ${arithmetic[operator]} ${side(right, false)}`;
    }
  }
}

const arithmetic = { "+": code`+`, "-": code`-`, "*": code`*`, "/": code`/` } as const;

function numberCode(name: string, looks: Looks, scope: RuleScope): Code {
  const variable = scope.variableOf(name);
  const { fallback } = scope.factsOf(name);
  if (looks === "given" || typeof fallback !== "number") return variable;
  return code`(typeof ${variable} === "number" ? ${variable} : ${fallback})`;
}

/** As the formatter has it: what is multiplied and divided in turn has parentheses too. */
function needsParentheses(part: Operand, operator: ArithmeticOperator, isLeft: boolean): boolean {
  if (part.kind === "constant" || (part.kind === "parameter" && part.plus === 0)) return false;
  const inner = part.kind === "parameter" ? "+" : part.operator;
  const isSum = inner === "+" || inner === "-";
  if (operator === "+" || operator === "-") return isSum && !isLeft;
  return isSum || !isLeft || inner !== operator;
}
