import { mirrored } from "../../4-model/comparison-operators.ts";
import type { ArithmeticOperator, Comparison, ComparisonOperator, Operand } from "../../4-model/types.ts";
import type { Text } from "../environment/text.ts";
import { list, type Phrase, phrase } from "./phrase.ts";

/** How a parameter is called in the sentence. */
export type Naming = (parameter: string) => Text;

const operators: Readonly<Record<ComparisonOperator, string>> = {
  "<": "less than",
  "<=": "at most",
  "==": "equal to",
  "!=": "different from",
  ">=": "at least",
  ">": "greater than",
};

/** A comparison in words, with a verb between its sides: "`start` must be at most `end` minus 60". */
export function comparisonPhrase(
  { left, operator, right }: Comparison,
  verb: "is" | "must be",
  name: Naming,
): Phrase {
  // A sentence is about a parameter, so a constant comes second.
  if (left.kind === "constant" && right.kind !== "constant") {
    return comparisonPhrase({ left: right, operator: mirrored[operator], right: left }, verb, name);
  }
  return phrase`${operandPhrase(left, name)} ${verb} ${operators[operator]} ${operandPhrase(right, name)}`;
}

const calculations: Readonly<Record<ArithmeticOperator, string>> = {
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "divided by",
};

/** "`start` plus 60", "the sum of `a`, `b` and `c`", "(`a` plus `b`) times `c`". */
export function operandPhrase(operand: Operand, name: Naming): Phrase {
  switch (operand.kind) {
    case "constant":
      return phrase`${operand.value}`;
    case "parameter": {
      const { parameter, plus } = operand;
      if (plus === 0) return phrase`${name(parameter)}`;
      return phrase`${name(parameter)} ${plus > 0 ? "plus" : "minus"} ${Math.abs(plus)}`;
    }
    case "calculation": {
      const summands = summandsOf(operand);
      if (summands.length > 1 && summands.every(isPlain)) {
        return phrase`the sum of ${list(
          summands.map((summand) => operandPhrase(summand, name)),
          "and",
        )}`;
      }
      const { left, operator, right } = operand;
      const before = grouped(left, operator, "left", name);
      return phrase`${before} ${calculations[operator]} ${grouped(right, operator, "right", name)}`;
    }
  }
}

/** What is added up, where nothing else is done. */
function summandsOf(operand: Operand): readonly Operand[] {
  if (operand.kind !== "calculation" || operand.operator !== "+") return [operand];
  return [...summandsOf(operand.left), ...summandsOf(operand.right)];
}

function isPlain(operand: Operand): boolean {
  return operand.kind === "constant" || (operand.kind === "parameter" && operand.plus === 0);
}

/** A side of a calculation: in parentheses, unless it is read from left to right anyway. */
function grouped(
  operand: Operand,
  operator: ArithmeticOperator,
  side: "left" | "right",
  name: Naming,
): Phrase {
  const words = operandPhrase(operand, name);
  if (isPlain(operand)) return words;
  const isSum = operand.kind !== "calculation" || operand.operator === "+" || operand.operator === "-";
  return side === "left" && isSum === (operator === "+" || operator === "-") ? words : phrase`(${words})`;
}
