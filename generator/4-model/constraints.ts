import { checkRules } from "./analysis/check-rules.ts";
import type { Building } from "./building.ts";
import { buildComparison } from "./comparisons.ts";
import { buildCondition, buildEntries } from "./conditions.ts";
import { checkExamples } from "./constraint-examples.ts";
import { ConstraintScope } from "./constraint-scope.ts";
import { readDependencies } from "./idl/reader.ts";
import { defined, type Node } from "./node.ts";
import type { RuleContext } from "./rule-subject.ts";
import type { Condition, Constraint, Rule } from "./types.ts";

/** The kinds of rule: exactly one of them is a key of each entry of `x-constraints`. */
const ruleBuilders: {
  readonly [Kind in Rule["kind"]]: (scope: ConstraintScope, node: Node) => Rule | undefined;
} = {
  requires: (scope, node) => buildPresence(scope, node, "requires", 1),
  atLeastOne: (scope, node) => buildPresence(scope, node, "atLeastOne", 2),
  exactlyOne: (scope, node) => buildPresence(scope, node, "exactlyOne", 2),
  atMostOne: (scope, node) => buildPresence(scope, node, "atMostOne", 2),
  allOrNone: (scope, node) => buildPresence(scope, node, "allOrNone", 2),
  compare: (scope, node) => {
    const comparison = buildComparison(scope, node.get("compare") ?? node);
    return comparison && { kind: "compare", ...comparison };
  },
  multipleOf: buildMultiple,
};

const kinds = Object.keys(ruleBuilders) as Rule["kind"][];
const commonKeys = ["id", "when", "message", "valid", "invalid"];

/**
 * The rules between the parameters of an operation and the properties of its body (`x-constraints`, then `x-dependencies`).
 * What is malformed, or does not fit them, is a diagnostic and left out.
 */
export function buildConstraints(building: Building, operation: Node, context: RuleContext): Constraint[] {
  const list = operation.get("x-constraints");
  const dependencies = operation.get("x-dependencies");
  if (!list && !dependencies) return [];
  const scope = new ConstraintScope(building, context);
  const constraints = [
    ...(list ? buildList(building, scope, list) : []),
    ...(dependencies ? readDependencies(scope, dependencies) : []),
  ];
  const ids = new Set(constraints.map(({ id }) => id));
  // What rules that are wrong by themselves say together is not what they were meant to say.
  if (scope.isSound && ids.size === constraints.length) checkRules(building, context, constraints);
  return constraints;
}

function buildList(building: Building, scope: ConstraintScope, list: Node): Constraint[] {
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
  const conditions = list && buildEntries(scope, list, least);
  if (!conditions) return undefined;
  if (kind !== "requires") return { kind, conditions };
  // Each part that is missing is reported by itself.
  return {
    kind,
    conditions: conditions.flatMap((part) => (part.kind === "and" ? part.conditions : [part])),
  };
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
  const parameters = list.items().map((item) => scope.number(item)?.name);
  if (parameters.length === 0) return scope.malformed(list, "a list of parameter names");
  if (!parameters.every((name) => name !== undefined)) return undefined;
  return { kind: "multipleOf", parameters, divisor, offset: multiple.number("offset") ?? 0 };
}
