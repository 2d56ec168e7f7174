import type { ConstraintScope } from "./constraint-scope.ts";
import type { Node } from "./node.ts";
import type { Condition, Json } from "./types.ts";

/**
 * A condition (`when`): `{ parameter: value }`, `{ parameter: { in: [values] } }`, `{ present: parameter }`,
 * `{ absent: parameter }`, `{ and: [conditions] }`, `{ or: [conditions] }`, `{ not: condition }`. Several keys hold together.
 * A parameter that is called like one of these words is spelled `{ parameters: { not: value } }`, which holds any name.
 */
export function buildCondition(scope: ConstraintScope, node: Node): Condition | undefined {
  const members = node.members();
  if (members.length === 0) return scope.malformed(node, "a condition such as { parameter: value }");
  const conditions = members.map(([key, member]) => buildMember(scope, key, member));
  if (!isComplete(conditions)) return undefined;
  return conditions.length === 1 ? conditions[0] : { kind: "and", conditions };
}

function buildMember(scope: ConstraintScope, key: string, node: Node): Condition | undefined {
  switch (key) {
    case "present":
    case "absent": {
      const parameter = scope.parameter(node);
      return parameter && { kind: key, parameter: parameter.property };
    }
    case "and":
    case "or": {
      const conditions = node.items().map((item) => buildCondition(scope, item));
      if (conditions.length === 0) return scope.malformed(node, "a list of conditions");
      return isComplete(conditions) ? { kind: key, conditions } : undefined;
    }
    case "not": {
      const condition = buildCondition(scope, node);
      return condition && { kind: "not", condition };
    }
    case "parameters":
      if (node.isObject) return buildComparisons(scope, node);
      return buildComparison(scope, key, node);
    default:
      return buildComparison(scope, key, node);
  }
}

/** `{ parameters: { and: 1, or: { in: [1, 2] } } }`: every key is the name of a parameter. */
function buildComparisons(scope: ConstraintScope, node: Node): Condition | undefined {
  const conditions = node.members().map(([name, member]) => buildComparison(scope, name, member));
  if (conditions.length === 0) return scope.malformed(node, "{ parameter: value }");
  if (!isComplete(conditions)) return undefined;
  return conditions.length === 1 ? conditions[0] : { kind: "and", conditions };
}

function buildComparison(scope: ConstraintScope, name: string, node: Node): Condition | undefined {
  const parameter = scope.parameter(node, "key", name);
  if (!parameter) return undefined;
  const { property } = parameter;
  const list = node.isObject ? node.get("in") : undefined;
  if (!list) {
    if (typeof node.value === "object") return scope.malformed(node, "a value or { in: [values] }");
    scope.checkValue(parameter, node);
    return { kind: "equals", parameter: property, value: node.value as Json };
  }
  if (!scope.hasOnly(node, ["in"])) return undefined;
  const items = list.items();
  if (items.length === 0) return scope.malformed(list, "a list of values");
  for (const item of items) scope.checkValue(parameter, item);
  return { kind: "in", parameter: property, values: items.map((item) => item.value as Json) };
}

function isComplete(conditions: readonly (Condition | undefined)[]): conditions is readonly Condition[] {
  return conditions.every((condition) => condition !== undefined);
}
