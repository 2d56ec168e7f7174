import { evaluate } from "../../../4-model/constraint-holds.ts";
import { comparedParameters, operandParameters } from "../../../4-model/rule-parameters.ts";
import type { Comparison, Condition, Constraint, Json } from "../../../4-model/types.ts";

/** The values that the conditions of a rule ask for, so that samples of what has no `enum` can have them too. */
export function askedValues(name: string, rule: Constraint): readonly Json[] {
  return leavesOf(rule).flatMap((leaf) =>
    leaf.kind !== "compare" && leaf.parameter === name ? valuesOf(leaf) : [],
  );
}

function valuesOf(leaf: Extract<Condition, { readonly parameter: string }>): readonly Json[] {
  switch (leaf.kind) {
    case "equals":
      return [leaf.value];
    case "in":
      return leaf.values;
    case "like":
      return [leaf.pattern.replaceAll("*", "").replaceAll("?", "x")];
    case "present":
    case "absent":
      return [];
  }
}

/** Numbers near the ones that are given, for which a rule may hold that does not. */
export function askedNumbers(
  name: string,
  rule: Constraint,
  { given, step }: { readonly given: ReadonlyMap<string, Json>; readonly step: number },
): readonly number[] {
  const current = Number(given.get(name));
  const compared = leavesOf(rule).filter((leaf) => leaf.kind === "compare");
  const numbers = [...(rule.kind === "compare" ? [rule] : []), ...compared].flatMap((comparison) =>
    numbersNear(name, comparison, { given, step }),
  );
  if (rule.kind !== "multipleOf") return numbers;
  const { divisor, offset } = rule;
  return [Math.floor, Math.ceil].map((round) => round((current - offset) / divisor) * divisor + offset);
}

/** What makes both sides equal, if the parameter is added to one of them, and what is next to it. */
function numbersNear(
  name: string,
  comparison: Comparison,
  { given, step }: { readonly given: ReadonlyMap<string, Json>; readonly step: number },
): readonly number[] {
  if (!comparedParameters(comparison).includes(name)) return [];
  const left = evaluate(comparison.left, given);
  const right = evaluate(comparison.right, given);
  if (left === undefined || right === undefined) return [];
  const isLeft = operandParameters(comparison.left).includes(name);
  const equal = Number(given.get(name)) + (isLeft ? right - left : left - right);
  return Number.isFinite(equal) ? [equal, equal + step, equal - step] : [];
}

type Leaf =
  | Extract<Condition, { readonly parameter: string }>
  | Extract<Condition, { readonly kind: "compare" }>;

function leavesOf(rule: Constraint): readonly Leaf[] {
  const own = "conditions" in rule ? rule.conditions : [];
  return [...(rule.when ? [rule.when] : []), ...own].flatMap(leaves);
}

function leaves(condition: Condition): readonly Leaf[] {
  if ("parameter" in condition || condition.kind === "compare") return [condition];
  return condition.kind === "not" ? leaves(condition.condition) : condition.conditions.flatMap(leaves);
}
