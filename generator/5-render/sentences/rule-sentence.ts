import { ruleSubject } from "../../4-model/rule-subject.ts";
import type { ApiModel, Constraint, Operation, Rule } from "../../4-model/types.ts";
import { text } from "../environment/text.ts";
import { comparisonPhrase, type Naming, operandPhrase } from "./comparison-phrase.ts";
import { conditionPhrase } from "./condition-phrase.ts";
import { keywordsOf, schemaLookup } from "./find-schema.ts";
import { list, type Phrase, phrase, sentenceCase } from "./phrase.ts";
import { groupRequirement, requirementPhrase } from "./requirement-phrase.ts";
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

/** Parameters are called by their names, properties of the body by the way to them: `body.period.start`. */
function naming({ names, operation, model }: RuleSentenceOptions): Naming {
  return (name) => {
    const subject = ruleSubject(name, operation, schemaLookup(model));
    if (subject?.kind !== "bodyProperty") {
      return text(names === "wire" && subject ? subject.parameter.name : name);
    }
    const { body, keys } = subject;
    const isPlain = keys.every((key) => /^[\p{L}\p{N}_$-]+$/u.test(key));
    return text(isPlain ? [body.property, ...keys].join(".") : `${body.property}${name}`);
  };
}

function rulePhrase(rule: Rule, name: Naming, options: RuleSentenceOptions): Phrase {
  switch (rule.kind) {
    case "requires":
      return requirementPhrase(rule.conditions, name);
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return groupRequirement(rule.kind, rule.conditions, name);
    case "compare":
      return comparisonPhrase(rule, "must be", name);
    case "multipleOf":
      return divisibility(rule, name, options);
  }
}

function divisibility(
  rule: Extract<Rule, { kind: "multipleOf" }>,
  name: Naming,
  { model, operation }: RuleSentenceOptions,
): Phrase {
  const formats = rule.parameters.map((name) => {
    const [schema] = ruleSubject(name, operation, schemaLookup(model))?.schemas ?? [];
    return schema && keywordsOf(schema, model)?.number?.format;
  });
  const [format] = formats;
  const meaning = formats.every((other) => other === format) ? humanDivisor(rule.divisor, format) : "";
  const subjects = rule.parameters.map((property) =>
    operandPhrase({ kind: "parameter", parameter: property, plus: -rule.offset }, name),
  );
  const multiples = subjects.length === 1 ? "a multiple" : "multiples";
  return phrase`${list(subjects, "and")} must be ${multiples} of ${rule.divisor}${rule.offset === 0 ? meaning : ""}`;
}
