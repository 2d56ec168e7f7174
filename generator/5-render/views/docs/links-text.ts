import type { Response } from "../../../4-model/types.ts";
import { optionalText, type Text } from "../../environment/text.ts";

/** What a response is, and what can be called next with values of it. */
export function responseText({ summary = "", description, links }: Response): Text | undefined {
  const lines = links.map(({ name, operation, parameters, description: about = "" }) => {
    const values = parameters.map((parameter) => {
      const { value } = parameter;
      return `${span(parameter.name)} = ${span(typeof value === "string" ? value : JSON.stringify(value))}`;
    });
    const next = `${span(name)}: ${span(operation)}${values.length === 0 ? "" : ` with ${values.join(", ")}`}`;
    return about === "" ? next : `${next}. ${about.replace(/\s+/g, " ")}`;
  });
  const list = lines.map((line) => `- ${line}`).join("\n");
  const next = lines.length === 0 ? [] : [`What can be called next:\n\n${list}`];
  return optionalText(
    [summary, description, ...next].filter((part) => part !== "").join("\n\n") || undefined,
  );
}

/** A code span of CommonMark: on one line, and without what would end it. */
function span(words: string): string {
  return `\`${words.replace(/\s+/g, " ").replaceAll("`", "'")}\``;
}
