import { keysOf } from "../rule-subject.ts";
import type { SchemaLookup } from "../schema-walk.ts";
import type { KeywordSchema, Schema } from "../types.ts";
import { type Domain, domainOf } from "./domain.ts";

/** A property somewhere in the body. */
interface BodyPart {
  /** Wherever the object that it stands in is there. */
  readonly required: boolean;
  readonly domain: Domain;
}

/**
 * What the schema of a body says about the property that a JSON Pointer leads to. It does not choose among alternatives:
 * a property that only they speak of may be anything.
 */
export function bodyPartAt(body: Schema | undefined, pointer: string, lookup: SchemaLookup): BodyPart {
  let around: readonly Schema[] = body ? [body] : [];
  let required = false;
  for (const token of keysOf(pointer)) {
    const objects = around
      .flatMap((schema) => conjuncts(schema, lookup))
      .flatMap(({ object }) => object ?? []);
    required = objects.some((object) => object.required.includes(token));
    around = objects.flatMap(({ properties }) =>
      properties.filter(({ name }) => name === token).map(({ schema }) => schema),
    );
  }
  const whole: Schema = { kind: "keywords", pointer: body?.pointer ?? "", annotations: {}, allOf: around };
  return { required, domain: domainOf(whole, lookup) };
}

/** The schemas that all hold where one does. */
export function conjuncts(
  schema: Schema,
  lookup: SchemaLookup,
  seen: readonly Schema[] = [],
): readonly KeywordSchema[] {
  if (schema.kind === "boolean" || seen.includes(schema)) return [];
  const inside = [...seen, schema];
  if (schema.kind === "reference") return conjuncts(lookup.get(schema.target), lookup, inside);
  const parts = [
    ...(schema.reference === undefined ? [] : [lookup.get(schema.reference)]),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...parts.flatMap((part) => conjuncts(part, lookup, inside))];
}
