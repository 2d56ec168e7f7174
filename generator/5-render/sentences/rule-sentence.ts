import type {
  ApiModel,
  ComparisonOperator,
  Constraint,
  Operand,
  Operation,
  Rule,
} from "../../4-model/types.ts";
import { text } from "../environment/text.ts";
import { conditionPhrase, type Naming } from "./condition-phrase.ts";
import { keywordsOf } from "./find-schema.ts";
import { list, type Phrase, phrase, sentenceCase } from "./phrase.ts";
import { humanDivisor } from "./unix-time.ts";

export interface RuleSentenceOptions {
  readonly model: ApiModel;
  readonly operation: Operation;
  /** Whether parameters are called as in the client (`expand`) or as on the wire (`expand[]`). */
  readonly names: "property" | "wire";
}

/** A rule between parameters as one plain English sentence, or in the words that the description has for it. */
export function ruleSentence(constraint: Constraint, options: RuleSentenceOptions): Phrase {
  if (constraint.message !== undefined) return [{ kind: "text", text: text(constraint.message) }];
  const name = naming(options);
  const rule = rulePhrase(constraint, name, options);
  if (constraint.when === undefined) return sentenceCase(phrase`${rule}.`);
  return phrase`When ${conditionPhrase(constraint.when, name)}, ${rule}.`;
}

/** The parameters a rule is about, by property, each once; those of its condition too. */
export function ruleParameters(constraint: Constraint): readonly string[] {
  const names = new Set<string>();
  if (constraint.kind === "compare") {
    for (const side of [constraint.left, constraint.right]) {
      if (side.kind === "parameter") names.add(side.parameter);
    }
  } else for (const parameter of constraint.parameters) names.add(parameter);
  const visit = (condition: NonNullable<Constraint["when"]>): void => {
    if ("parameter" in condition) names.add(condition.parameter);
    else if (condition.kind === "not") visit(condition.condition);
    else condition.conditions.forEach(visit);
  };
  if (constraint.when) visit(constraint.when);
  return [...names];
}

function naming({ names, operation }: RuleSentenceOptions): Naming {
  if (names === "property") return text;
  const wire = new Map(operation.parameters.map((parameter) => [parameter.property, parameter.name]));
  return (property) => text(wire.get(property) ?? property);
}

function rulePhrase(rule: Rule, name: Naming, options: RuleSentenceOptions): Phrase {
  switch (rule.kind) {
    case "requires":
      return phrase`${names(rule, name)} must be given`;
    case "atLeastOne":
      return phrase`at least one of ${names(rule, name)} must be given`;
    case "exactlyOne":
      return phrase`exactly one of ${names(rule, name)} must be given`;
    case "atMostOne":
      return phrase`at most one of ${names(rule, name)} may be given`;
    case "allOrNone":
      return phrase`${names(rule, name)} must be given together or not at all`;
    case "compare":
      return comparison(rule, name);
    case "multipleOf":
      return divisibility(rule, name, options);
  }
}

function names(rule: { readonly parameters: readonly string[] }, name: Naming): Phrase {
  return list(rule.parameters.map(name), "and");
}

const operators: Readonly<Record<ComparisonOperator, string>> = {
  "<": "less than",
  "<=": "at most",
  "==": "equal to",
  "!=": "different from",
  ">=": "at least",
  ">": "greater than",
};

/** What an operator becomes when its sides change places. */
const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "<": ">",
  "<=": ">=",
  "==": "==",
  "!=": "!=",
  ">=": "<=",
  ">": "<",
};

function comparison({ left, operator, right }: Extract<Rule, { kind: "compare" }>, name: Naming): Phrase {
  // A sentence is about a parameter, so a constant comes second.
  if (left.kind === "constant" && right.kind === "parameter") {
    return comparison({ kind: "compare", left: right, operator: mirrored[operator], right: left }, name);
  }
  return phrase`${operandPhrase(left, name)} must be ${operators[operator]} ${operandPhrase(right, name)}`;
}

function operandPhrase(operand: Operand, name: Naming): Phrase {
  if (operand.kind === "constant") return phrase`${operand.value}`;
  const parameter = name(operand.parameter);
  if (operand.plus === 0) return phrase`${parameter}`;
  return operand.plus > 0
    ? phrase`${parameter} plus ${operand.plus}`
    : phrase`${parameter} minus ${-operand.plus}`;
}

function divisibility(
  rule: Extract<Rule, { kind: "multipleOf" }>,
  name: Naming,
  { model, operation }: RuleSentenceOptions,
): Phrase {
  const formats = rule.parameters.map((property) => {
    const parameter = operation.parameters.find((candidate) => candidate.property === property);
    return parameter && keywordsOf(parameter.schema, model)?.number?.format;
  });
  const [format] = formats;
  const meaning = formats.every((other) => other === format) ? humanDivisor(rule.divisor, format) : "";
  const subjects = rule.parameters.map((property) =>
    operandPhrase({ kind: "parameter", parameter: property, plus: -rule.offset }, name),
  );
  const multiples = subjects.length === 1 ? "a multiple" : "multiples";
  return phrase`${list(subjects, "and")} must be ${multiples} of ${rule.divisor}${rule.offset === 0 ? meaning : ""}`;
}
