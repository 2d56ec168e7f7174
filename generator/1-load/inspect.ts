import { isArray, isObject, type JsonValue } from "./json.ts";
import type { Limits } from "./limits.ts";
import type { Token } from "./pointer.ts";

/** What a look at every value brings to light. */
export interface Inspection {
  /** Keys of all objects. JSON.parse drops duplicates, so a text with more keys has some. */
  readonly keys: number;
  /** Numbers that are perhaps not what was written: infinite, or integers beyond 2^53. */
  readonly suspects: readonly { readonly tokens: readonly string[]; readonly value: number }[];
  /** The limit that was hit, and where; the look ended there. */
  readonly excess?: { readonly kind: "depth" | "values" | "cycle"; readonly tokens: readonly string[] };
}

/** Looks at every value of a document once per place where it stands. */
export function inspect(root: JsonValue, limits: Limits): Inspection {
  const path: Token[] = [];
  const ancestors: JsonValue[] = [];
  const suspects: { tokens: string[]; value: number }[] = [];
  let excess: Inspection["excess"];
  let keys = 0;
  let values = 0;

  function stop(kind: "depth" | "values" | "cycle"): void {
    excess ??= { kind, tokens: path.map(String) };
  }

  function visit(value: JsonValue): void {
    if (++values > limits.values) stop("values");
    if (typeof value === "number") {
      const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
      if (!isExact) suspects.push({ tokens: path.map(String), value });
    }
    if (typeof value !== "object" || value === null) return;
    if (path.length >= limits.depth) stop(ancestors.includes(value) ? "cycle" : "depth");
    ancestors.push(value);
    if (isArray(value)) {
      for (let index = 0; index < value.length && excess === undefined; index++) {
        visitChild(index, value[index] ?? null);
      }
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        if (excess !== undefined) break;
        keys++;
        visitChild(key, value[key] ?? null);
      }
    }
    ancestors.pop();
  }

  function visitChild(token: Token, child: JsonValue): void {
    path.push(token);
    visit(child);
    path.pop();
  }

  visit(root);
  return { keys, suspects, ...(excess === undefined ? {} : { excess }) };
}
