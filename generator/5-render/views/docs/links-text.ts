import type { Operation, Response } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";

/** The description of a response, and what can be called next with values of it. */
export function responseText({ description, links }: Response): Text | undefined {
  const lines = links.map(({ name, operation, parameters, description: about = "" }) => {
    const values = parameters.map((parameter) => {
      const { value } = parameter;
      return `${span(parameter.name)} = ${span(typeof value === "string" ? value : JSON.stringify(value))}`;
    });
    const next = `${span(name)}: ${span(operation)}${values.length === 0 ? "" : ` with ${values.join(", ")}`}`;
    return about === "" ? next : `${next}. ${about.replace(/\s+/g, " ")}`;
  });
  return paragraphs(description, "What can be called next:", lines);
}

/** The description of an operation, and the calls that it leads to at a server of the caller's. */
export function operationText({ description = "", callbacks }: Operation): Text | undefined {
  const lines = callbacks.map(
    ({ event = "", method, path }) => `${span(event)}: ${span(`${method.toUpperCase()} ${path}`)}`,
  );
  return paragraphs(description, "Callbacks that the API sends:", lines);
}

function paragraphs(description: string, head: string, lines: readonly string[]): Text | undefined {
  const list = lines.length === 0 ? "" : `${head}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
  const whole = [description, list].filter((part) => part !== "").join("\n\n");
  return whole === "" ? undefined : text(whole);
}

/** A code span of CommonMark: on one line, and without what would end it. */
function span(words: string): string {
  return `\`${words.replace(/\s+/g, " ").replaceAll("`", "'")}\``;
}
