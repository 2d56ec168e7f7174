import { ruleParameters } from "../../4-model/rule-parameters.ts";
import { type RuleSubject, ruleSubject, subjectDefault } from "../../4-model/rule-subject.ts";
import { type SchemaLookup, typesOf } from "../../4-model/schema-walk.ts";
import type { Condition, Constraint, Operation } from "../../4-model/types.ts";
import type { RuleValue } from "./rule-scope.ts";

/** What is known about each value that the rules of an operation look at, by what they call it. */
export function ruleValues(operation: Operation, lookup: SchemaLookup): ReadonlyMap<string, RuleValue> {
  const names = new Set(operation.constraints.flatMap(ruleParameters));
  const narrowed = narrowedNames(operation.constraints);
  return new Map(
    [...names].map((name) => {
      const subject = ruleSubject(name, operation, lookup);
      if (!subject) throw new Error(`A rule names ${JSON.stringify(name)}, which is no parameter`);
      return [name, { ...ruleValue(subject, lookup), isNarrowed: narrowed.has(name) }];
    }),
  );
}

function ruleValue(subject: RuleSubject, lookup: SchemaLookup): Omit<RuleValue, "isNarrowed"> {
  const types = subject.schemas.map((schema) => typesOf(lookup, schema));
  return {
    ...(subject.kind === "parameter"
      ? { property: subject.parameter.property, keys: [] }
      : { property: subject.body.property, keys: subject.keys }),
    fallback: subjectDefault(subject, lookup),
    isInteger: types.every((some) => some.length > 0 && some.every((type) => type === "integer")),
    isNullable: types.some((some) => some.length === 0 || some.includes("null")),
  };
}

/**
 * The names whose values rules compare where they have asked about them before: to a compiler, what is `undefined` or
 * `"day"` there is never `"hour"`, and it objects to the question.
 */
function narrowedNames(constraints: readonly Constraint[]): ReadonlySet<string> {
  const narrowed = new Set<string>();
  for (const constraint of constraints) {
    const seen = new Set<string>();
    const isAlways = constraint.kind === "requires" && !constraint.when;
    for (const condition of conditionsOf(constraint)) {
      for (const { parameter, kind } of leaves(condition)) {
        if (seen.has(parameter) || (isAlways && kind !== "present")) narrowed.add(parameter);
        seen.add(parameter);
      }
    }
  }
  return narrowed;
}

function conditionsOf(constraint: Constraint): readonly Condition[] {
  const own = "conditions" in constraint ? constraint.conditions : [];
  return constraint.when ? [constraint.when, ...own] : own;
}

type Leaf = Extract<Condition, { readonly parameter: string }>;

function leaves(condition: Condition): readonly Leaf[] {
  if ("parameter" in condition) return [condition];
  if (condition.kind === "compare") return [];
  return condition.kind === "not" ? leaves(condition.condition) : condition.conditions.flatMap(leaves);
}
