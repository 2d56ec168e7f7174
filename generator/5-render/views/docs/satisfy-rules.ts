import { evaluate, holds } from "../../../4-model/constraint-holds.ts";
import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import type {
  ApiModel,
  Constraint,
  Json,
  NumberKeywords,
  Operation,
  Parameter,
} from "../../../4-model/types.ts";
import { keywordsOf } from "../../sentences/find-schema.ts";

/** Parameters that are given, by property. */
type Given = ReadonlyMap<string, Json>;

export interface SampleRules {
  readonly operation: Operation;
  readonly model: ApiModel;
  /** The value that a parameter gets in samples. */
  readonly sampleOf: (parameter: Parameter) => Json;
}

/** A set of rules that needs more tries than this has no sample that anybody would recognize as simple. */
const maximumTries = 500;

/**
 * Parameters that keep all rules of the operation, as near as possible to the ones given: each try changes one parameter
 * that a broken rule is about. Where none is found, what was given.
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

function effective(given: Given, { operation, model }: SampleRules): Given {
  const defaults = operation.parameters.flatMap(({ property, schema }): [string, Json][] => {
    const value =
      (schema.kind === "reference" ? schema.annotations.default : undefined) ??
      keywordsOf(schema, model)?.annotations.default;
    return value === undefined ? [] : [[property, value]];
  });
  return new Map([...defaults, ...given]);
}

/** What may mend a rule: first one parameter more, as that keeps what the examples say; then another value, or one less. */
function repairs(rule: Constraint, given: Given, rules: SampleRules): readonly Given[] {
  const names = new Set(ruleParameters(rule));
  const involved = rules.operation.parameters.filter(({ property }) => names.has(property));
  const added = involved
    .filter(({ property }) => !given.has(property))
    .map((parameter) => new Map([...given, [parameter.property, rules.sampleOf(parameter)]]));
  const changed = involved.flatMap((parameter): Given[] => {
    const { property, required } = parameter;
    if (!given.has(property)) return [];
    const others = otherValues(parameter, rule, given, rules);
    const without = new Map([...given].filter(([name]) => name !== property));
    return [...others.map((value) => new Map([...given, [property, value]])), ...(required ? [] : [without])];
  });
  return [...added, ...changed];
}

function otherValues(
  parameter: Parameter,
  rule: Constraint,
  given: Given,
  rules: SampleRules,
): readonly Json[] {
  const keywords = keywordsOf(parameter.schema, rules.model);
  const current = given.get(parameter.property);
  if (typeof current !== "number") return (keywords?.enum ?? []).filter((value) => value !== current);
  const step = stepOf(parameter, keywords?.number, rules.operation);
  return [...nearbyNumbers(parameter, rule, given, step), ...(keywords?.enum ?? [])].filter(
    (value) => typeof value === "number" && value !== current && fits(value, keywords?.number ?? {}),
  );
}

/** Numbers that a rule asks for. */
function nearbyNumbers(
  { property }: Parameter,
  rule: Constraint,
  given: Given,
  step: number,
): readonly number[] {
  const current = Number(given.get(property));
  if (rule.kind === "multipleOf") {
    const { divisor, offset } = rule;
    return [Math.floor, Math.ceil].map((round) => round((current - offset) / divisor) * divisor + offset);
  }
  if (rule.kind !== "compare") return [];
  return [
    [rule.left, rule.right],
    [rule.right, rule.left],
  ].flatMap(([own, other]) => {
    if (own?.kind !== "parameter" || own.parameter !== property || other === undefined) return [];
    const value = evaluate(other, given) ?? Number.NaN;
    const equal = value - own.plus;
    return Number.isFinite(equal) ? [equal, equal + step, equal - step] : [];
  });
}

/** The smallest change that keeps a number a multiple of what its schema and the rules want. */
function stepOf(
  { property }: Parameter,
  keywords: NumberKeywords | undefined,
  { constraints }: Operation,
): number {
  const divisors = constraints.flatMap((rule) =>
    rule.kind === "multipleOf" && rule.parameters.includes(property) ? [rule.divisor] : [],
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
