import type { Annotations, KeywordSchema, Schema } from "../../4-model/types.ts";
import { type Code, nothing } from "../environment/code.ts";
import { optionalText, text } from "../environment/text.ts";
import { jsdoc, type Tag } from "./jsdoc.ts";

/** The doc comment of a property or a type: what the description says, and every constraint. */
export function schemaDoc(schema: Schema): Code {
  if (schema.kind === "boolean") return nothing;
  const { annotations } = schema;
  return jsdoc([optionalText(annotations.description ?? annotations.title)], schemaTags(schema));
}

/** The constraints of a schema as tags. */
export function schemaTags(schema: Schema): Tag[] {
  if (schema.kind === "boolean") return [];
  return [
    ...(schema.kind === "keywords" ? constraintTags(schema) : []),
    ...annotationTags(schema.annotations),
  ];
}

function constraintTags({ number, string, array, object }: KeywordSchema): Tag[] {
  const tags: Tag[] = [];
  const add = (name: Tag["name"], value: string | number | true | undefined) => {
    if (value !== undefined) tags.push({ name, value: text(String(value)) });
  };
  for (const [name, value] of Object.entries({ ...number, ...string })) {
    if (!name.startsWith("content") && !name.startsWith("is")) add(name, value);
  }
  if (array) {
    add("minItems", array.minItems);
    add("maxItems", array.maxItems);
    add("uniqueItems", array.uniqueItems ? "" : undefined);
  }
  if (object) {
    add("minProperties", object.minProperties);
    add("maxProperties", object.maxProperties);
  }
  return tags;
}

function annotationTags({ default: fallback, deprecated, externalDocs, examples = [] }: Annotations): Tag[] {
  return [
    ...(fallback === undefined ? [] : [{ name: "default", value: text(JSON.stringify(fallback)) }]),
    ...examples.slice(0, 1).map((example) => ({ name: "example", value: text(JSON.stringify(example)) })),
    ...(externalDocs ? [{ name: "see", value: text(externalDocs.url) }] : []),
    ...(deprecated ? [{ name: "deprecated" }] : []),
  ];
}
