import { holds } from "../../../4-model/constraint-holds.ts";
import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import type { ApiModel, Constraint, Json, NumberKeywords, Operation } from "../../../4-model/types.ts";
import { keywordsOf } from "../../sentences/find-schema.ts";
import { askedNumbers, askedValues } from "./asked-values.ts";
import type { SampleSubject } from "./rule-subjects.ts";

/** Values that are given, by what rules call them. */
type Given = ReadonlyMap<string, Json>;

export interface SampleRules {
  readonly operation: Operation;
  readonly model: ApiModel;
  /** What the rules name. */
  readonly subjects: readonly SampleSubject[];
  /** The value that a parameter or a property gets in samples. */
  readonly sampleOf: (subject: SampleSubject) => Json;
}

/** A set of rules that needs more tries than this has no sample that anybody would recognize as simple. */
const maximumTries = 500;

/**
 * Values that keep all rules of the operation, as near as possible to the ones given: each try changes one thing that a
 * broken rule is about. Where none is found, what was given.
 */
export function satisfyRules(given: Given, rules: SampleRules): Given {
  const { operation } = rules;
  const tried = new Set<string>();
  const queue: Given[] = [given];
  for (const values of queue) {
    if (tried.size >= maximumTries) break;
    const key = JSON.stringify([...values].sort(([left], [right]) => (left < right ? -1 : 1)));
    if (tried.has(key)) continue;
    tried.add(key);
    const broken = operation.constraints.find(
      (rule) => !holds(rule, { given: values, effective: effective(values, rules) }),
    );
    if (broken === undefined) return values;
    queue.push(...repairs(broken, values, rules));
  }
  return given;
}

function effective(given: Given, { subjects }: SampleRules): Given {
  const defaults = subjects.flatMap(({ name, fallback }): [string, Json][] =>
    fallback === undefined ? [] : [[name, fallback]],
  );
  return new Map([...defaults, ...given]);
}

/** What may mend a rule: first one parameter more, as that keeps what the examples say; then another value, or one less. */
function repairs(rule: Constraint, given: Given, rules: SampleRules): readonly Given[] {
  const names = new Set(ruleParameters(rule));
  const involved = rules.subjects.filter(({ name }) => names.has(name));
  const added = involved
    .filter(({ name }) => !given.has(name))
    .map((subject) => new Map([...given, [subject.name, rules.sampleOf(subject)]]));
  const changed = involved.flatMap((subject): Given[] => {
    const { name, required } = subject;
    if (!given.has(name)) return [];
    const others = otherValues(subject, rule, given, rules);
    const without = new Map([...given].filter(([other]) => other !== name));
    return [...others.map((value) => new Map([...given, [name, value]])), ...(required ? [] : [without])];
  });
  return [...added, ...changed];
}

function otherValues(
  { name, schema }: SampleSubject,
  rule: Constraint,
  given: Given,
  rules: SampleRules,
): readonly Json[] {
  const keywords = keywordsOf(schema, rules.model);
  const current = given.get(name);
  const listed = keywords?.enum ?? askedValues(name, rule);
  if (typeof current !== "number") return listed.filter((value) => value !== current);
  const step = stepOf(name, keywords?.number, rules.operation);
  return [...askedNumbers(name, rule, { given, step }), ...listed].filter(
    (value) => typeof value === "number" && value !== current && fits(value, keywords?.number ?? {}),
  );
}

/** The smallest change that keeps a number a multiple of what its schema and the rules want. */
function stepOf(name: string, keywords: NumberKeywords | undefined, { constraints }: Operation): number {
  const divisors = constraints.flatMap((rule) =>
    rule.kind === "multipleOf" && rule.parameters.includes(name) ? [rule.divisor] : [],
  );
  return Math.max(keywords?.multipleOf ?? 1, ...divisors);
}

function fits(
  value: number,
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberKeywords,
): boolean {
  if (multipleOf !== undefined && value % multipleOf !== 0) return false;
  return (
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity) &&
    value > (exclusiveMinimum ?? -Infinity) &&
    value < (exclusiveMaximum ?? Infinity)
  );
}
