import type { Comparison, Condition, Constraint, Operand } from "./types.ts";

/** The parameters that a rule is about, each once; those of its condition too. */
export function ruleParameters(constraint: Constraint): readonly string[] {
  const { when } = constraint;
  return [...new Set([...mentions(constraint), ...(when ? conditionParameters(when) : [])])];
}

/** The parameters that a condition is about, as often as it names them. */
export function conditionParameters(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
    case "present":
    case "absent":
      return [condition.parameter];
    case "compare":
      return comparedParameters(condition);
    case "not":
      return conditionParameters(condition.condition);
    case "and":
    case "or":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return condition.conditions.flatMap(conditionParameters);
  }
}

/** The parameters on the two sides of a comparison. */
export function comparedParameters({ left, right }: Comparison): readonly string[] {
  return [...operandParameters(left), ...operandParameters(right)];
}

/** The parameters that a side of a comparison is about. */
export function operandParameters(operand: Operand): readonly string[] {
  switch (operand.kind) {
    case "constant":
      return [];
    case "parameter":
      return [operand.parameter];
    case "calculation":
      return [...operandParameters(operand.left), ...operandParameters(operand.right)];
  }
}

function mentions(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case "compare":
      return comparedParameters(constraint);
    case "multipleOf":
      return constraint.parameters;
    case "requires":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return constraint.conditions.flatMap(conditionParameters);
  }
}

/**
 * Conditions that hold together, without those that a parameter is given where another one asks for its value, and the
 * parameters that this makes sure of: of them, no default counts.
 */
export function withoutGiven(conditions: readonly Condition[]): {
  readonly conditions: readonly Condition[];
  readonly given: ReadonlySet<string>;
} {
  const present = conditions.flatMap((part) => (part.kind === "present" ? [part.parameter] : []));
  const asked = new Set(conditions.flatMap(askedValues));
  return {
    conditions: conditions.filter((part) => part.kind !== "present" || !asked.has(part.parameter)),
    given: new Set(present),
  };
}

/** The parameters that have to have a value for a condition to be met. */
function askedValues(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
      return [condition.parameter];
    case "compare":
      return comparedParameters(condition);
    case "present":
    case "absent":
    case "and":
    case "or":
    case "not":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return [];
  }
}
