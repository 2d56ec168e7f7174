import { parsePointer } from "../../1-load/pointer.ts";
import type { KeywordSchema, Schema } from "../types.ts";
import { type Domain, domainOf, type SchemaLookup } from "./domain.ts";

/** A property somewhere in the body. */
export interface PartOfBody {
  /** Wherever the object that it stands in is there. */
  readonly required: boolean;
  /** The first one that describes it. */
  readonly schema: Schema;
  readonly domain: Domain;
}

/** What the schema of a body says about the property that a JSON Pointer leads to, without choosing alternatives. */
export function bodyPartAt(body: Schema, pointer: string, lookup: SchemaLookup): PartOfBody | undefined {
  let around: readonly Schema[] = [body];
  let required = false;
  for (const token of parsePointer(pointer) ?? []) {
    const objects = around
      .flatMap((schema) => conjuncts(schema, lookup))
      .flatMap(({ object }) => object ?? []);
    required = objects.some((object) => object.required.includes(token));
    around = objects.flatMap(({ properties }) =>
      properties.filter(({ name }) => name === token).map(({ schema }) => schema),
    );
  }
  const [schema] = around;
  if (!schema) return undefined;
  const pointerOf = { kind: "keywords", pointer: schema.pointer, annotations: {} } as const;
  return { required, schema, domain: domainOf({ ...pointerOf, allOf: around }, lookup) };
}

/** The schemas that all hold where one does. */
export function conjuncts(
  schema: Schema,
  lookup: SchemaLookup,
  seen: readonly Schema[] = [],
): readonly KeywordSchema[] {
  if (schema.kind === "boolean" || seen.includes(schema)) return [];
  const inside = [...seen, schema];
  if (schema.kind === "reference") return conjuncts(lookup(schema.target), lookup, inside);
  const parts = [
    ...(schema.reference === undefined ? [] : [lookup(schema.reference)]),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...parts.flatMap((part) => conjuncts(part, lookup, inside))];
}
