import type { KeywordSchema } from "./types.ts";

/** What a schema says about values: all but its place and its annotations. */
export function ownKeywords({ kind, pointer, annotations, ...keywords }: KeywordSchema) {
  return keywords;
}

/** How many keywords a schema has that say something about values. */
export function countKeywords(schema: KeywordSchema): number {
  // The other three are always there.
  return Object.keys(schema).length - 3;
}

/** The same text for schemas that say the same about values. */
export function keywordsText(schema: KeywordSchema): string {
  const text = texts.get(schema) ?? JSON.stringify(ownKeywords(schema));
  texts.set(schema, text);
  return text;
}

/** Both functions about a schema ask. */
const texts = new WeakMap<KeywordSchema, string>();
