import { ruleSubject, subjectDefault } from "../../4-model/rule-subject.ts";
import type { ApiModel, Operation } from "../../4-model/types.ts";
import { Text } from "../environment/text.ts";
import { schemaLookup } from "../sentences/find-schema.ts";
import { phraseText } from "../sentences/phrase.ts";
import { ruleSentence } from "../sentences/rule-sentence.ts";
import type { RuleScope } from "./condition-json.ts";
import type { JsonSchemaObject } from "./json-schema.ts";
import { ruleJson } from "./rule-json.ts";

/**
 * The rules between an operation's parameters as schemas of the object of them all, in their order: each with its id
 * (`$comment`) and its sentence. One that JSON Schema cannot say is nothing but these.
 */
export function rulesJson(operation: Operation, model: ApiModel): JsonSchemaObject[] {
  const scope = ruleScope(operation, model);
  return operation.constraints.map((rule) => {
    const sentence = phraseText(ruleSentence(rule, { model, operation, names: "property" }));
    // It stays data: whoever prints the schema escapes it.
    return { $comment: rule.id, description: Text.reveal(sentence), ...ruleJson(rule, scope) };
  });
}

function ruleScope(operation: Operation, model: ApiModel): RuleScope {
  const lookup = schemaLookup(model);
  const subjectOf = (name: string) => {
    const subject = ruleSubject(name, operation, lookup);
    if (!subject) throw new Error(`A rule names ${JSON.stringify(name)}, which is no parameter`);
    return subject;
  };
  return {
    path(name) {
      const subject = subjectOf(name);
      if (subject.kind === "parameter") return [subject.parameter.property];
      return [subject.body.property, ...subject.keys];
    },
    fallback: (name) => subjectDefault(subjectOf(name), lookup),
  };
}
