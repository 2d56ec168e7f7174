import { all, always, type Formula, negate } from "../../../4-model/analysis/formula.ts";
import { conditionFormula, type Defaults, ruleFormula } from "../../../4-model/analysis/rule-formula.ts";
import { comparedParameters } from "../../../4-model/rule-parameters.ts";
import type { ComparisonOperator, Condition, Constraint, GroupKind } from "../../../4-model/types.ts";

/** What is asked of requests that show what a rule means. */
export interface Goals {
  /** The rule applies, and holds: first as one would send it, then at its limits. */
  readonly valid: readonly Formula[];
  /** The rule applies, and is broken: first by as little as possible. */
  readonly invalid: readonly Formula[];
}

/** A group of many conditions is shown by the first of them. */
const mostParts = 3;

export function goalsOf(rule: Constraint, defaults: Defaults): Goals {
  const { when, ...requirement } = rule;
  const isMet = when ? conditionFormula(when, defaults) : always;
  const broken = negate(ruleFormula(requirement, defaults));
  const { valid, invalid } = requirementGoals(requirement, defaults);
  return {
    valid: [
      ...valid.map((goal) => all(isMet, goal)),
      // What would break the rule, if it applied.
      ...(when ? [all(negate(isMet), broken)] : []),
    ],
    invalid: [...invalid, always].map((goal) => all(isMet, broken, goal)),
  };
}

function requirementGoals(rule: Constraint, defaults: Defaults): Goals {
  switch (rule.kind) {
    case "requires": {
      const parts = formulasOf(rule.conditions, defaults);
      return { valid: [all(...parts)], invalid: each(parts, (part, others) => all(negate(part), ...others)) };
    }
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return groupGoals(rule.kind, formulasOf(rule.conditions, defaults));
    case "compare": {
      const numbers = comparedParameters(rule).map((variable): Formula => ({ kind: "number", variable }));
      const asked = (operator: ComparisonOperator) =>
        all(...numbers, conditionFormula({ ...rule, operator }, new Map()));
      return {
        valid: limits[rule.operator].map(asked),
        invalid: nearMisses[rule.operator].map(asked),
      };
    }
    case "multipleOf": {
      const numbers = rule.parameters.map((variable): Formula => ({ kind: "number", variable }));
      const parts = rule.parameters.map((name) => ruleFormula({ ...rule, parameters: [name] }, defaults));
      return {
        valid: [all(...numbers)],
        invalid: each(parts, (part, others) => all(...numbers, negate(part), ...others)),
      };
    }
  }
}

/** Equal where that is right, and well on the right side. */
const limits: Readonly<Record<ComparisonOperator, readonly ComparisonOperator[]>> = {
  "<": ["<"],
  "<=": ["==", "<"],
  "==": ["=="],
  "!=": ["!="],
  ">=": ["==", ">"],
  ">": [">"],
};

/** Equal where that is wrong, and just on the wrong side. */
const nearMisses: Readonly<Record<ComparisonOperator, readonly ComparisonOperator[]>> = {
  "<": ["==", ">"],
  "<=": [">"],
  "==": ["<", ">"],
  "!=": ["=="],
  ">=": ["<"],
  ">": ["==", "<"],
};

function groupGoals(kind: GroupKind, parts: readonly Formula[]): Goals {
  const one = each(parts, (part, others) => all(part, ...others.map(negate)));
  const none = all(...parts.map(negate));
  const [first = always, second = always] = parts;
  const two = all(first, second);
  switch (kind) {
    case "atLeastOne":
      return { valid: one, invalid: [none] };
    case "exactlyOne":
      return { valid: one, invalid: [two, none] };
    case "atMostOne":
      return { valid: [...one, none], invalid: [two] };
    case "allOrNone":
      return { valid: [all(...parts), none], invalid: one };
  }
}

function formulasOf(conditions: readonly Condition[], defaults: Defaults): readonly Formula[] {
  return conditions.map((condition) => conditionFormula(condition, defaults));
}

/** A goal for each of the first parts, made of the part and of all others. */
function each(
  parts: readonly Formula[],
  goal: (part: Formula, others: readonly Formula[]) => Formula,
): readonly Formula[] {
  return parts.slice(0, mostParts).map((part, index) =>
    goal(
      part,
      parts.filter((_, other) => other !== index),
    ),
  );
}
