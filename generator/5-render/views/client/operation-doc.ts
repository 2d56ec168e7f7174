import type { ApiModel, Operation } from "../../../4-model/types.ts";
import type { Code } from "../../environment/code.ts";
import { optionalText, Text, text } from "../../environment/text.ts";
import { phraseText } from "../../sentences/phrase.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import { jsdoc, type Tag } from "../../typescript/jsdoc.ts";
import { hasParameters } from "./operation-types.ts";

/** The doc comment of a function: summary, description, method and path, rules, then tags. */
export function operationDoc(operation: Operation, model: ApiModel): Code {
  const { summary, description, deprecated, externalDocs } = operation;
  const isRepeated =
    description === undefined || description.replace(/\.$/, "") === summary?.replace(/\.$/, "");
  const route = text(`\`${operation.method.toUpperCase()} ${operation.path}\``);
  const tags: Tag[] = [
    ...(externalDocs ? [{ name: "see", value: text(externalDocs.url) }] : []),
    ...(deprecated ? [{ name: "deprecated" }] : []),
    ...(hasParameters(operation)
      ? [
          {
            name: "throws",
            value: "{ValidationError} if the parameters break a constraint; nothing is sent then",
          },
        ]
      : []),
    { name: "throws", value: "{ApiError} if the API answers with an error" },
  ];
  const texts = [optionalText(summary), isRepeated ? undefined : optionalText(description), route];
  return jsdoc([...texts, rulesParagraph(operation, model)], tags);
}

/** The rules between parameters as a list, or nothing. */
export function rulesParagraph(operation: Operation, model: ApiModel): Text | undefined {
  if (operation.constraints.length === 0) return undefined;
  const sentences = operation.constraints.map((constraint) =>
    Text.reveal(phraseText(ruleSentence(constraint, { model, operation, names: "property" }))),
  );
  return text(sentences.map((sentence) => `- ${sentence}`).join("\n"));
}
