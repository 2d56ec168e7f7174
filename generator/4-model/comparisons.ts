import type { ConstraintScope } from "./constraint-scope.ts";
import type { Node } from "./node.ts";
import type { Comparison, ComparisonOperator, Operand } from "./types.ts";

const operators: readonly ComparisonOperator[] = ["<", "<=", "==", "!=", ">=", ">"];

/** `[start_time, "<", end_time]`; an operand is a parameter, a number, or `{ parameter, plus }`. */
export function buildComparison(scope: ConstraintScope, list: Node): Comparison | undefined {
  const [leftNode, operatorNode, rightNode, ...rest] = list.items();
  if (!leftNode || !operatorNode || !rightNode || rest.length > 0) {
    return scope.malformed(list, "[operand, operator, operand]");
  }
  const operator = operators.find((name) => name === operatorNode.value);
  if (!operator) return scope.malformed(operatorNode, `one of ${operators.join(" ")}`);
  const left = buildOperand(scope, leftNode);
  const right = buildOperand(scope, rightNode);
  if (!left || !right) return undefined;
  if (left.kind === "constant" && right.kind === "constant")
    return scope.malformed(list, "at least one parameter");
  return { left, operator, right };
}

function buildOperand(scope: ConstraintScope, node: Node): Operand | undefined {
  if (typeof node.value === "number") return { kind: "constant", value: node.value };
  const nameNode = node.isObject ? node.get("parameter") : node;
  const plus = node.number("plus") ?? 0;
  if (!scope.hasOnly(node, ["parameter", "plus"]) || !scope.isOptional(node, "plus", "number"))
    return undefined;
  if (!nameNode) return scope.malformed(node, "a parameter name, a number, or { parameter, plus }");
  const found = scope.number(nameNode);
  return found && { kind: "parameter", parameter: found.name, plus };
}
