import type { ApiModel, Json, Schema } from "../../4-model/types.ts";
import { type Text, text } from "../environment/text.ts";
import { keywordsOf } from "./find-schema.ts";

/** A value as JSON: `"day"`, `10`. */
export function jsonText(value: Json): Text {
  return text(JSON.stringify(value));
}

/** A value as it stands in a sentence: strings without quotes, unless nothing would be left to see. */
export function bareText(value: Json): Text {
  return typeof value === "string" && value.trim() === value && value !== "" ? text(value) : jsonText(value);
}

/** The values a schema allows, as JSON, where it names them. */
export function possibleValues(schema: Schema, model: ApiModel): readonly Text[] {
  const keywords = keywordsOf(schema, model);
  if (keywords === undefined) return [];
  if (keywords.const !== undefined) return [jsonText(keywords.const)];
  if (keywords.enum !== undefined) return keywords.enum.map(jsonText);
  const branches = [...(keywords.anyOf ?? []), ...(keywords.oneOf ?? [])];
  const constants = branches.flatMap((branch) => {
    const value = branch.kind === "keywords" ? branch.const : undefined;
    return value === undefined ? [] : [jsonText(value)];
  });
  return constants.length === branches.length ? constants : [];
}

/** The value that holds when none is given, as JSON; a reference may have a default of its own. */
export function defaultValue(schema: Schema, model: ApiModel): Text | undefined {
  const own = schema.kind === "reference" ? schema.annotations.default : undefined;
  const value = own ?? keywordsOf(schema, model)?.annotations.default;
  return value === undefined ? undefined : jsonText(value);
}
