import { isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import type { Token } from "../1-load/pointer.ts";
import type { SpecificationVersion } from "../1-load/version.ts";
import { methods } from "./structure.ts";

/** An operation of a path item, and the way to it from there. */
export interface PathItemOperation {
  /** As it is in the path item: `get`, or `COPY` among the `additionalOperations`. */
  readonly method: string;
  readonly tokens: readonly Token[];
  readonly value: JsonObject;
}

/** The operations of a path item, those with a method of their own first. What is no object is left out. */
export function operationsIn(item: JsonValue, version: SpecificationVersion): PathItemOperation[] {
  const fixed = version >= "3.2" ? [...methods, "query"] : methods;
  const additional = version >= "3.2" ? member(item, "additionalOperations") : undefined;
  return [
    ...fixed.map((method) => ({ method, tokens: [method], value: member(item, method) })),
    ...Object.entries(isObject(additional) ? additional : {}).map(([method, value]) => {
      return { method, tokens: ["additionalOperations", method], value };
    }),
  ].flatMap(({ method, tokens, value }) => (isObject(value) ? [{ method, tokens, value }] : []));
}
