import { holds, type Values } from "./constraint-holds.ts";
import type { ConstraintScope } from "./constraint-scope.ts";
import type { Node } from "./node.ts";
import { ruleParameters } from "./rule-parameters.ts";
import type { Constraint, Json } from "./types.ts";

/** Checks the `valid` and `invalid` examples of a rule against the rule itself. */
export function checkExamples(scope: ConstraintScope, node: Node, constraint: Constraint): void {
  for (const expected of ["valid", "invalid"] as const) {
    const list = node.get(expected);
    if (list && !Array.isArray(list.value)) scope.malformed(list, "a list of examples");
    for (const example of node.items(expected)) {
      const values = readExample(scope, example, ruleParameters(constraint));
      if (values && holds(constraint, values) !== (expected === "valid")) {
        scope.reportExample(example, constraint.id, expected);
      }
    }
  }
}

/** The effective values of an example: what it gives, and the defaults of what its rule speaks of and it omits. */
function readExample(scope: ConstraintScope, example: Node, names: readonly string[]): Values | undefined {
  if (!example.isObject) return scope.malformed(example, "an object of parameters and their values");
  const given = new Map<string, Json>();
  for (const [name, member] of example.members()) {
    const found = scope.subject(member, "key", name);
    if (!found) return undefined;
    given.set(found.name, member.value as Json);
  }
  const effective = new Map([...scope.defaults(...names), ...given]);
  return { given, effective };
}
