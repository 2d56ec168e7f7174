import { parsePointer } from "../../1-load/pointer.ts";
import type { ApiModel, Operation } from "../../4-model/types.ts";
import { Text } from "../environment/text.ts";
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
  const scope = ruleScope(operation);
  return operation.constraints.map((rule) => {
    const sentence = phraseText(ruleSentence(rule, { model, operation, names: "property" }));
    // It stays data: whoever prints the schema escapes it.
    return { $comment: rule.id, description: Text.reveal(sentence), ...ruleJson(rule, scope) };
  });
}

function ruleScope({ parameters, body }: Operation): RuleScope {
  const byProperty = new Map(parameters.map((parameter) => [parameter.property, parameter]));
  return {
    path(name) {
      if (byProperty.has(name) || body?.kind !== "content") return [name];
      // What is no parameter is a JSON Pointer into the body.
      return [body.property, ...(parsePointer(name) ?? [])];
    },
    fallback(name) {
      const schema = byProperty.get(name)?.schema;
      return schema === undefined || schema.kind === "boolean" ? undefined : schema.annotations.default;
    },
  };
}
