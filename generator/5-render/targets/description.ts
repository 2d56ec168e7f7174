import { isArray, isObject, type JsonValue } from "../../1-load/json.ts";
import { parsePointer } from "../../1-load/pointer.ts";
import type { RequestSchema } from "../json-schema/request-schemas.ts";
import type { OutputFile } from "../output-file.ts";

/** Where a package has the description that it is made from. */
export const descriptionPath = "openapi.json";

/** The extension of an operation that says its rules in JSON Schema. */
const extension = "x-request-schema";

/** What such rules are read from. */
const rules = ["x-constraints", "x-dependencies"];

/** The description in one file, every reference in it local. */
export function descriptionFile(document: JsonValue): OutputFile {
  return { path: descriptionPath, text: `${JSON.stringify(document, null, 2)}\n` };
}

/** The same document, in which operations with rules also have them as a JSON Schema. */
export function withRequestSchemas(document: JsonValue, schemas: readonly RequestSchema[]): JsonValue {
  const additions = schemas.map(({ pointer, schema }) => ({ way: parsePointer(pointer) ?? [], schema }));
  return withAdditions(document, additions);
}

interface Addition {
  /** The tokens that lead to the operation. */
  readonly way: readonly string[];
  readonly schema: RequestSchema["schema"];
}

/** Copies what lies on the way to an operation, each once, and shares the rest. */
function withAdditions(value: JsonValue, additions: readonly Addition[]): JsonValue {
  const [here] = additions.filter(({ way }) => way.length === 0);
  const changed = here ? withExtension(value, here.schema) : value;
  const below = new Map<string, Addition[]>();
  for (const {
    way: [token, ...way],
    schema,
  } of additions) {
    if (token !== undefined) below.set(token, [...(below.get(token) ?? []), { way, schema }]);
  }
  if (below.size === 0) return changed;
  const replaced = (key: string, inner: JsonValue) => withAdditions(inner, below.get(key) ?? []);
  if (isArray(changed)) return changed.map((item, index) => replaced(String(index), item));
  if (!isObject(changed)) return changed;
  return Object.fromEntries(Object.entries(changed).map(([key, inner]) => [key, replaced(key, inner)]));
}

/** The operation with the extension behind its rules, in the place of an older one. */
function withExtension(operation: JsonValue, schema: RequestSchema["schema"]): JsonValue {
  if (!isObject(operation)) return operation;
  const entries = Object.entries(operation).filter(([key]) => key !== extension);
  const last = entries.findLastIndex(([key]) => rules.includes(key));
  return Object.fromEntries([...entries.slice(0, last + 1), [extension, schema], ...entries.slice(last + 1)]);
}
