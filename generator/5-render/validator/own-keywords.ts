import type { KeywordSchema, Schema } from "../../4-model/types.ts";

/** What a schema says about values: all but its place and its annotations. */
export function ownKeywords({ kind, pointer, annotations, ...keywords }: KeywordSchema) {
  return keywords;
}

/** Whether a schema says itself that any value is valid. */
export function isAny(schema: Schema): boolean {
  if (schema.kind === "boolean") return schema.value;
  return schema.kind === "keywords" && Object.keys(ownKeywords(schema)).length === 0;
}
