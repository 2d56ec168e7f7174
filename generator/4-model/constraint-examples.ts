import { holds, type Values } from "./constraint-holds.ts";
import type { ConstraintScope } from "./constraint-scope.ts";
import type { Node } from "./node.ts";
import type { Constraint, Json } from "./types.ts";

/** Checks the `valid` and `invalid` examples of a rule against the rule itself. */
export function checkExamples(scope: ConstraintScope, node: Node, constraint: Constraint): void {
  for (const expected of ["valid", "invalid"] as const) {
    const list = node.get(expected);
    if (list && !Array.isArray(list.value)) scope.malformed(list, "a list of examples");
    for (const example of node.items(expected)) {
      const values = readExample(scope, example);
      if (values && holds(constraint, values) !== (expected === "valid")) {
        scope.reportExample(example, constraint.id, expected);
      }
    }
  }
}

/** The effective values of an example: what it gives, and the defaults of the parameters that it omits. */
function readExample(scope: ConstraintScope, example: Node): Values | undefined {
  if (!example.isObject) return scope.malformed(example, "an object of parameters and their values");
  const given = new Map<string, Json>();
  for (const [name, member] of example.members()) {
    const parameter = scope.parameter(member, "key", name);
    if (!parameter) return undefined;
    given.set(parameter.property, member.value as Json);
  }
  const effective = new Map(given);
  for (const { property, schema } of scope.parameters) {
    const value = schema.kind === "boolean" ? undefined : schema.annotations.default;
    if (value !== undefined && !effective.has(property)) effective.set(property, value);
  }
  return { given, effective };
}
