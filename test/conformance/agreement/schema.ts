/** A JSON Schema of whatever origin: nothing is known about what its keywords hold. */
export type JsonSchema = boolean | Keywords;

export interface Keywords {
  readonly [keyword: string]: unknown;
}

/** What a `$ref` leads to; undefined if it is not in the same document. */
export type Resolve = (reference: string) => unknown;

/** What stands where a schema is expected; anything goes where none does. */
export function schemaOf(value: unknown): JsonSchema {
  return typeof value === "boolean" ? value : recordOf(value);
}

export function recordOf(value: unknown): Keywords {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Follows references like `#/components/schemas/Pet` within a document. */
export function resolverOf(document: unknown): Resolve {
  return (reference) => {
    if (!reference.startsWith("#/")) return undefined;
    const tokens = reference
      .slice(2)
      .split("/")
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
    return tokens.reduce<unknown>(
      (value, token) => (Array.isArray(value) ? value[Number(token)] : recordOf(value)[token]),
      document,
    );
  };
}

/** All keywords of a schema and of what it leads to, each with all its values. */
export function keywordsOf(schema: JsonSchema, resolve: Resolve): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const seen = new Set<unknown>();
  const pending: unknown[] = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [keyword, value] of Object.entries(next)) {
      if (!Array.isArray(next)) found.set(keyword, [...(found.get(keyword) ?? []), value]);
      if (keyword === "$ref" && typeof value === "string") pending.push(resolve(value));
      else pending.push(value);
    }
  }
  return found;
}
