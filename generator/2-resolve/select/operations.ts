import { isArray, isObject, type JsonObject, type JsonValue, member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import type { Bundle } from "../bundle.ts";
import { withMembers } from "../edit.ts";
import { operationsIn, type PathItemOperation } from "../path-item.ts";
import type { Candidate } from "./pattern.ts";

/** A path item with what its reference brings in, and where that stands in the bundle. */
export interface Item {
  readonly section: "paths" | "webhooks";
  readonly path: string;
  readonly value: JsonObject;
  /** Where the path item stands, or what it refers to. */
  readonly pointer: string;
  readonly operations: readonly { readonly operation: PathItemOperation; readonly candidate: Candidate }[];
}

/** All path items that have operations to choose from. */
export function itemsOf(bundle: Bundle): Item[] {
  return (["paths", "webhooks"] as const).flatMap((section) => {
    const entries = member(bundle.document, section);
    return Object.entries(isObject(entries) ? entries : {}).flatMap(([path, written]) => {
      const item = path.startsWith("x-")
        ? undefined
        : readItem(written, appendPointer(`/${section}`, path), bundle);
      if (item === undefined) return [];
      const operations = operationsIn(item.value, bundle.version).map((operation) => {
        return { operation, candidate: candidateOf(operation, path) };
      });
      return [{ section, path, ...item, operations }];
    });
  });
}

/** What stands beside a `$ref` wins. */
function readItem(written: JsonValue, pointer: string, bundle: Bundle) {
  const target = bundle.follow(written, pointer);
  if (!isObject(written) || !isObject(target?.value)) return undefined;
  if (target.pointer === pointer) return { value: written, pointer };
  const siblings = Object.entries(written).filter(([key]) => key !== "$ref");
  return { value: withMembers(target.value, siblings), pointer: target.pointer };
}

function candidateOf({ method, value }: PathItemOperation, path: string): Candidate {
  const operationId = member(value, "operationId");
  const tags = member(value, "tags");
  return {
    operationId: typeof operationId === "string" ? operationId : undefined,
    tags: isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    method,
    path,
  };
}

/** A path item with some of its operations only. */
export function keepOperations(
  item: JsonObject,
  all: readonly PathItemOperation[],
  kept: readonly PathItemOperation[],
): JsonObject {
  const gone = all.filter((operation) => !kept.includes(operation));
  const fields = new Set(gone.filter(({ tokens }) => tokens.length === 1).map(({ method }) => method));
  const methods = new Set(gone.filter(({ tokens }) => tokens.length === 2).map(({ method }) => method));
  return Object.fromEntries(
    Object.entries(item).flatMap(([key, value]): [string, JsonValue][] => {
      if (fields.has(key)) return [];
      if (key !== "additionalOperations" || !isObject(value)) return [[key, value]];
      return [[key, Object.fromEntries(Object.entries(value).filter(([method]) => !methods.has(method)))]];
    }),
  );
}
