import type { Node } from "./node.ts";
import type { Annotations, ExternalDocs, Json } from "./types.ts";

const none: Annotations = {};

type Draft = { -readonly [Key in keyof Annotations]: Annotations[Key] };

/** What a schema says for people, and constrains nothing. */
export function buildAnnotations(node: Node): Annotations {
  const { value } = node;
  if (typeof value !== "object" || value === null) return none;
  const draft: Draft = {};
  const examples: Json[] = [];
  for (const [key, member] of Object.entries(value)) {
    switch (key) {
      case "title":
      case "description":
        if (typeof member === "string") draft[key] = member;
        break;
      case "deprecated":
      case "readOnly":
      case "writeOnly":
        if (member === true) draft[key] = true;
        break;
      case "default":
        draft.default = member;
        break;
      case "examples":
        if (Array.isArray(member)) examples.unshift(...member);
        break;
      case "example":
        examples.push(member);
        break;
      case "externalDocs": {
        const docs = buildExternalDocs(node);
        if (docs) draft.externalDocs = docs;
        break;
      }
    }
  }
  if (examples.length > 0) draft.examples = examples;
  return draft;
}

export function buildExternalDocs(node: Node): ExternalDocs | undefined {
  const docs = node.get("externalDocs");
  const url = docs?.string("url");
  const description = docs?.string("description");
  if (url === undefined) return undefined;
  return { url, ...(description !== undefined && { description }) };
}
