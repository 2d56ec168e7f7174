import type { Condition, Constraint } from "../../4-model/types.ts";
import {
  boundJson,
  boundOf,
  conditionJson,
  conditionsJson,
  ifGiven,
  type RuleScope,
} from "./condition-json.ts";
import { allOf, type JsonSchema, type JsonSchemaObject } from "./json-schema.ts";

/**
 * A rule between parameters as a schema of the object of them all; absent where JSON Schema cannot say it: it compares no two
 * values with each other, and does not calculate. What it says is the rule, neither more nor less.
 */
export function ruleJson(rule: Constraint, scope: RuleScope): JsonSchemaObject | undefined {
  const demand = demandJson(rule, scope);
  if (demand === undefined || !rule.when) return demand;
  const condition = conditionJson(rule.when, scope);
  return condition === undefined ? undefined : { if: condition, then: demand };
}

function demandJson(rule: Constraint, scope: RuleScope): JsonSchemaObject | undefined {
  switch (rule.kind) {
    case "requires": {
      const parts = conditionsJson(rule.conditions, scope);
      return parts && objectOf(allOf(parts));
    }
    case "allOrNone": {
      const names = namesOf(rule.conditions, scope);
      if (names)
        return { dependentRequired: Object.fromEntries(names.map((name) => [name, others(names, name)])) };
      return groupJson(rule, scope);
    }
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
      return groupJson(rule, scope);
    case "compare": {
      const bound = boundOf(rule);
      return bound && ifGiven(scope.path(bound.parameter), boundJson(bound));
    }
    case "multipleOf": {
      const { parameters, divisor, offset } = rule;
      if (offset % divisor !== 0) return undefined;
      return objectOf(allOf(parameters.map((name) => ifGiven(scope.path(name), { multipleOf: divisor }))));
    }
  }
}

function groupJson(
  { kind, conditions }: Extract<Condition, { readonly conditions: readonly Condition[] }>,
  scope: RuleScope,
): JsonSchemaObject | undefined {
  const group = conditionJson({ kind, conditions }, scope);
  return group === undefined ? undefined : objectOf(group);
}

/** The names of parameters, where the conditions ask for nothing but that they are there. */
function namesOf(conditions: readonly Condition[], scope: RuleScope): readonly string[] | undefined {
  const names = conditions.flatMap((condition) => {
    const path = condition.kind === "present" ? scope.path(condition.parameter) : [];
    return path.length === 1 ? path : [];
  });
  return names.length === conditions.length ? names : undefined;
}

function others(names: readonly string[], name: string): readonly string[] {
  return names.filter((other) => other !== name);
}

function objectOf(schema: JsonSchema): JsonSchemaObject {
  return typeof schema === "object" ? schema : { allOf: [schema] };
}
