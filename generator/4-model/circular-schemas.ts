import type { Building } from "./building.ts";
import type { Identifier, NamedSchema, Pointer, Schema } from "./types.ts";

/**
 * Reports schemas that lead back to themselves by what speaks about the same value, such as `allOf`: no value could ever be
 * judged by them. One that leads back through a property or an item is a tree, and fine.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function checkCircles(schemas: readonly NamedSchema[], { bundle, diagnostics }: Building): void {
  const links = new Map(schemas.map(({ name, schema }) => [name, [...linksIn(schema)]]));
  const done = new Set<Identifier>();
  const chain: Identifier[] = [];

  function visit(name: Identifier): void {
    chain.push(name);
    for (const { target, pointer } of links.get(name) ?? []) {
      const start = chain.indexOf(target);
      if (start >= 0) {
        const circle = [...chain.slice(start), target];
        diagnostics.report("circular-schema", { chain: circle }, bundle.locate(pointer));
      } else if (!done.has(target)) visit(target);
    }
    chain.pop();
    done.add(name);
  }

  for (const { name } of schemas) {
    if (!done.has(name)) visit(name);
  }
}

interface Link {
  readonly target: Identifier;
  readonly pointer: Pointer;
}

/** The references of a schema that are about the same value. */
function* linksIn(schema: Schema): Generator<Link> {
  if (schema.kind === "boolean") return;
  const { pointer } = schema;
  if (schema.kind === "reference") {
    yield { target: schema.target, pointer };
    return;
  }
  if (schema.reference) yield { target: schema.reference, pointer };
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then, else: otherwise, object } = schema;
  const dependent = object?.dependentSchemas?.map((entry) => entry.schema) ?? [];
  for (const part of [...allOf, ...anyOf, ...oneOf, not, condition, then, otherwise, ...dependent]) {
    if (part) yield* linksIn(part);
  }
}
