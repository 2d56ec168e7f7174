import { JSONPathEnvironment, JSONPathError } from "json-p3";
import type { JsonValue } from "../../1-load/json.ts";
import { defaultLimits } from "../../1-load/limits.ts";

/** What a JSONPath query selects, or why it is none. */
type Selection =
  | { readonly kind: "nodes"; readonly nodes: readonly Node[] }
  | { readonly kind: "invalid"; readonly reason: string };

/** A value in a document, and the way to it. */
interface Node {
  readonly tokens: readonly string[];
  readonly value: JsonValue;
}

const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * defaultLimits.depth });

/** Selects with a query as RFC 9535 defines it. */
export function select(query: string, document: JsonValue): Selection {
  try {
    // The type of the library has no readonly arrays; it changes nothing.
    const found = environment.query(query, document as Parameters<typeof environment.query>[1]);
    const nodes = found.nodes.map(({ location, value }) => {
      return { tokens: location.map(String), value: value as JsonValue };
    });
    return { kind: "nodes", nodes };
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return { kind: "invalid", reason: error.message };
  }
}
