import { comparedParameters, ruleParameters, withoutGiven } from "../../4-model/rule-parameters.ts";
import { type RuleSubject, ruleSubject, subjectDefault } from "../../4-model/rule-subject.ts";
import { type SchemaLookup, typesOf } from "../../4-model/schema-walk.ts";
import type { Comparison, Condition, Constraint, Operation } from "../../4-model/types.ts";
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
    const { when } = constraint;
    const asked = [...(when ? questions(when) : []), ...ruleQuestions(constraint)];
    const isAlways = constraint.kind === "requires" && !when;
    for (const [index, name] of asked.entries()) {
      if (isAlways || asked.indexOf(name) < index) narrowed.add(name);
    }
  }
  return narrowed;
}

function ruleQuestions(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case "requires":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return constraint.conditions.flatMap(questions);
    case "compare":
      return equatedParameters(constraint);
    case "multipleOf":
      return [];
  }
}

/** The names whose values a condition asks for, as often as it does so. */
function questions(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
    case "present":
    case "absent":
      return [condition.parameter];
    case "compare":
      return equatedParameters(condition);
    case "and":
      return withoutGiven(condition.conditions).conditions.flatMap(questions);
    case "or":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return condition.conditions.flatMap(questions);
    case "not":
      return questions(condition.condition);
  }
}

/** Nobody objects to comparing what is larger. */
function equatedParameters(comparison: Comparison): readonly string[] {
  return ["==", "!="].includes(comparison.operator) ? comparedParameters(comparison) : [];
}
