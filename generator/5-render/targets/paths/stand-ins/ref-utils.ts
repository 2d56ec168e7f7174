/**
 * What openapi-typescript takes from `@redocly/openapi-core/lib/ref-utils.js`, which loads a validator and two YAML
 * readers besides.
 */

/** The tokens of a reference: `#/components/schemas/Pet` has `components`, `schemas`, `Pet`; without `#/` there are none. */
export function parseRef(reference: string): { pointer: string[] } {
  if (reference !== last.reference) last = { reference, tokens: parse(reference) };
  // A copy, because the caller takes tokens away.
  return { pointer: [...last.tokens] };
}

/** The properties of a schema ask for its reference, one after the other. */
let last: { readonly reference: string; readonly tokens: readonly string[] } = { reference: "", tokens: [] };

function parse(reference: string): string[] {
  // Most are asked for only to see that they are none.
  if (!reference.includes("#/")) return [];
  const [, pointer = ""] = reference.split("#/");
  const tokens = pointer.split("/").filter((token) => token !== "");
  return /[~%]/.test(pointer) ? tokens.map(unescapeToken) : tokens;
}

/** The number of an item stays one: it needs no escaping. */
export function escapePointer<Token extends string | number>(token: Token): string | Token {
  return typeof token === "string" && (token.includes("~") || token.includes("/"))
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
}

/** A property may be called `100%`, where theirs throws: what is no escape stands for itself. */
function unescapeToken(token: string): string {
  const text = token.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
