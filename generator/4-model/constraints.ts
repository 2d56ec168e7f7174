import type { Building } from "./building.ts";
import { buildCondition } from "./conditions.ts";
import { checkExamples } from "./constraint-examples.ts";
import { ConstraintScope } from "./constraint-scope.ts";
import { defined, type Node } from "./node.ts";
import type { ComparisonOperator, Condition, Constraint, Operand, Parameter, Rule } from "./types.ts";

/** The kinds of rule: exactly one of them is a key of each entry of `x-constraints`. */
const ruleBuilders: {
  readonly [Kind in Rule["kind"]]: (scope: ConstraintScope, node: Node) => Rule | undefined;
} = {
  requires: (scope, node) => buildPresence(scope, node, "requires", 1),
  atLeastOne: (scope, node) => buildPresence(scope, node, "atLeastOne", 2),
  exactlyOne: (scope, node) => buildPresence(scope, node, "exactlyOne", 2),
  atMostOne: (scope, node) => buildPresence(scope, node, "atMostOne", 2),
  allOrNone: (scope, node) => buildPresence(scope, node, "allOrNone", 2),
  compare: buildComparison,
  multipleOf: buildMultiple,
};

const kinds = Object.keys(ruleBuilders) as Rule["kind"][];
const commonKeys = ["id", "when", "message", "valid", "invalid"];

/**
 * The rules between the parameters of an operation (`x-constraints`). An entry that is malformed, or that does not fit
 * the parameters, is a diagnostic and left out.
 */
export function buildConstraints(
  building: Building,
  operation: Node,
  parameters: readonly Parameter[],
): Constraint[] {
  const list = operation.get("x-constraints");
  if (!list) return [];
  const scope = new ConstraintScope(building, parameters);
  if (!Array.isArray(list.value)) {
    scope.malformed(list, "a list of rules");
    return [];
  }
  const ids = new Map<string, Node>();
  return list.items().flatMap((node) => {
    const constraint = buildConstraint(scope, node);
    if (!constraint) return [];
    const first = ids.get(constraint.id);
    if (first) {
      const related = [
        { message: "first used here", location: building.bundle.locate(`${first.pointer}/id`) },
      ];
      const location = building.bundle.locate(`${node.pointer}/id`);
      building.diagnostics.report("constraint-duplicate-id", { id: constraint.id }, location, related);
    }
    ids.set(constraint.id, first ?? node);
    checkExamples(scope, node, constraint);
    return constraint;
  });
}

function buildConstraint(scope: ConstraintScope, node: Node): Constraint | undefined {
  if (!node.isObject) return scope.malformed(node, "a rule: an object with an id and one kind of rule");
  const id = node.string("id");
  if (id === undefined || !/^[\w.-]+$/.test(id)) {
    return scope.malformed(node.get("id") ?? node, "an id: letters, digits, `_`, `-` and `.`");
  }
  const [kind, ...more] = kinds.filter((name) => node.has(name));
  if (!scope.hasOnly(node, [...kinds, ...commonKeys])) return undefined;
  if (!scope.isOptional(node, "message", "string")) return undefined;
  if (!kind || more.length > 0) return scope.malformed(node, `exactly one of ${kinds.join(", ")}`);
  const rule = ruleBuilders[kind](scope, node);
  const whenNode = node.get("when");
  const when = whenNode && buildCondition(scope, whenNode);
  if (!rule || (whenNode && !when)) return undefined;
  return { pointer: node.pointer, id, ...defined({ when, message: node.string("message") }), ...rule };
}

type PresenceKind = Extract<Rule, { readonly conditions: readonly Condition[] }>["kind"];

function buildPresence(
  scope: ConstraintScope,
  node: Node,
  kind: PresenceKind,
  least: number,
): Rule | undefined {
  const list = node.get(kind);
  const parameters = list && buildParameterList(scope, list, least);
  const conditions = parameters?.map((parameter): Condition => ({ kind: "present", parameter }));
  return conditions && { kind, conditions };
}

function buildParameterList(scope: ConstraintScope, node: Node, least: number): string[] | undefined {
  const items = node.items();
  const expected = least === 1 ? "a list of parameter names" : "a list of two or more parameter names";
  if (items.length < least) return scope.malformed(node, expected);
  const parameters = items.map((item) => scope.parameter(item)?.property);
  if (!parameters.every((name) => name !== undefined)) return undefined;
  const repeated = items.find((_, index) => parameters.indexOf(parameters[index] ?? "") < index);
  return repeated ? scope.malformed(repeated, "each parameter once") : parameters;
}

const operators: readonly ComparisonOperator[] = ["<", "<=", "==", "!=", ">=", ">"];

/** `compare: [start_time, "<", end_time]`; an operand is a parameter, a number, or `{ parameter, plus }`. */
function buildComparison(scope: ConstraintScope, node: Node): Rule | undefined {
  const list = node.get("compare") ?? node;
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
  return { kind: "compare", left, operator, right };
}

function buildOperand(scope: ConstraintScope, node: Node): Operand | undefined {
  if (typeof node.value === "number") return { kind: "constant", value: node.value };
  const nameNode = node.isObject ? node.get("parameter") : node;
  const plus = node.number("plus") ?? 0;
  if (!scope.hasOnly(node, ["parameter", "plus"]) || !scope.isOptional(node, "plus", "number"))
    return undefined;
  if (!nameNode) return scope.malformed(node, "a parameter name, a number, or { parameter, plus }");
  const parameter = scope.numericParameter(nameNode);
  return parameter && { kind: "parameter", parameter: parameter.property, plus };
}

/** `multipleOf: { parameters: [start_time], divisor: 3600, offset: 0 }` */
function buildMultiple(scope: ConstraintScope, node: Node): Rule | undefined {
  const multiple = node.get("multipleOf") ?? node;
  const divisor = multiple.number("divisor");
  const list = multiple.get("parameters");
  if (!list || divisor === undefined || divisor <= 0) {
    return scope.malformed(multiple, "{ parameters, divisor } with a divisor above 0");
  }
  if (!scope.hasOnly(multiple, ["parameters", "divisor", "offset"])) return undefined;
  if (!scope.isOptional(multiple, "offset", "number")) return undefined;
  const parameters = list.items().map((item) => scope.numericParameter(item)?.property);
  if (parameters.length === 0) return scope.malformed(list, "a list of parameter names");
  if (!parameters.every((name) => name !== undefined)) return undefined;
  return { kind: "multipleOf", parameters, divisor, offset: multiple.number("offset") ?? 0 };
}
