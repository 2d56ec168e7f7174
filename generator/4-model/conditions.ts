import { buildComparison } from "./comparisons.ts";
import type { ConstraintScope } from "./constraint-scope.ts";
import type { Node } from "./node.ts";
import { isScalar } from "./possible-values.ts";
import type { Condition, Json } from "./types.ts";

/**
 * A condition: `{ parameter: value }`, `{ parameter: { in: [values] } }`, `{ parameter: { like: pattern } }`,
 * `{ present: parameter }`, `{ absent: parameter }`, `{ compare: [operand, operator, operand] }`, `{ and: [conditions] }`,
 * `{ or: [conditions] }`, `{ not: condition }`, `{ exactlyOne: [conditions] }` and the other words that count. Several
 * keys hold together. A parameter that is called like one of these words is spelled `{ parameters: { not: value } }`,
 * which holds any name.
 */
export function buildCondition(scope: ConstraintScope, node: Node): Condition | undefined {
  const members = node.members();
  if (members.length === 0) return scope.malformed(node, "a condition such as { parameter: value }");
  const conditions = members.map(([key, member]) => buildMember(scope, key, member));
  return isComplete(conditions) ? all(conditions) : undefined;
}

/** The conditions of a list that counts them; the name of a parameter is the condition that it is given. */
export function buildEntries(
  scope: ConstraintScope,
  list: Node,
  least: number,
): readonly Condition[] | undefined {
  const items = list.items();
  const entries = "parameter names or conditions";
  if (items.length < least)
    return scope.malformed(list, least === 1 ? `a list of ${entries}` : `a list of two or more ${entries}`);
  const conditions = items.map((item) => buildEntry(scope, item));
  if (!isComplete(conditions)) return undefined;
  const keys = conditions.map((condition) => JSON.stringify(condition));
  const repeated = items.find((_, index) => keys.indexOf(keys[index] ?? "") < index);
  return repeated ? scope.malformed(repeated, "each parameter once") : conditions;
}

function buildEntry(scope: ConstraintScope, node: Node): Condition | undefined {
  if (node.isObject) return buildCondition(scope, node);
  const found = scope.subject(node);
  return found && { kind: "present", parameter: found.name };
}

function buildMember(scope: ConstraintScope, key: string, node: Node): Condition | undefined {
  switch (key) {
    case "present":
    case "absent": {
      const found = scope.subject(node);
      return found && { kind: key, parameter: found.name };
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
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone": {
      const conditions = buildEntries(scope, node, 2);
      return conditions && { kind: key, conditions };
    }
    case "compare": {
      const comparison = buildComparison(scope, node);
      return comparison && { kind: "compare", ...comparison };
    }
    case "parameters":
      if (node.isObject) return buildValues(scope, node);
      return buildValue(scope, key, node);
    default:
      return buildValue(scope, key, node);
  }
}

/** `{ parameters: { and: 1, or: { in: [1, 2] } } }`: every key is the name of a parameter. */
function buildValues(scope: ConstraintScope, node: Node): Condition | undefined {
  const conditions = node.members().map(([name, member]) => buildValue(scope, name, member));
  if (conditions.length === 0) return scope.malformed(node, "{ parameter: value }");
  return isComplete(conditions) ? all(conditions) : undefined;
}

function buildValue(scope: ConstraintScope, name: string, node: Node): Condition | undefined {
  const found = scope.subject(node, "key", name);
  if (!found) return undefined;
  const parameter = found.name;
  const value = scalarOf(node);
  if (value !== undefined) {
    scope.checkValue(found, value, node);
    return { kind: "equals", parameter, value };
  }
  const list = node.get("in");
  const pattern = node.get("like");
  if (!list && !pattern) return scope.malformed(node, "a value, { in: [values] } or { like: pattern }");
  if (!scope.hasOnly(node, [list ? "in" : "like"])) return undefined;
  if (pattern) {
    if (typeof pattern.value !== "string" || pattern.value === "")
      return scope.malformed(pattern, "a text with * for any characters and ? for one");
    scope.checkPattern(found, pattern);
    return { kind: "like", parameter, pattern: pattern.value };
  }
  const items = list?.items() ?? [];
  const values = items.map(scalarOf).filter((item) => item !== undefined);
  if (!list || values.length === 0 || values.length < items.length) {
    return scope.malformed(list ?? node, "a list of values");
  }
  for (const item of items) scope.checkValue(found, item.value, item);
  return { kind: "in", parameter, values };
}

function scalarOf({ value }: Node): string | number | boolean | undefined {
  return value !== null && isScalar(value as Json) ? (value as string | number | boolean) : undefined;
}

function all(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length === 1 ? conditions[0] : { kind: "and", conditions };
}

function isComplete(conditions: readonly (Condition | undefined)[]): conditions is readonly Condition[] {
  return conditions.every((condition) => condition !== undefined);
}
