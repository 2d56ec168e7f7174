import { parsePointer } from "../1-load/pointer.ts";
import { Node } from "./node.ts";
import type { Reading } from "./schema.ts";
import type { Discriminator, Identifier } from "./types.ts";

/** The values of a discriminator, and the schemas that they stand for. */
export function buildDiscriminator(reading: Reading, node: Node): Discriminator | undefined {
  const discriminator = node.get("discriminator");
  const property = discriminator?.string("propertyName");
  if (!discriminator || property === undefined) return undefined;
  const mapping = discriminator.members("mapping").flatMap(([value, target]) => {
    const found = mappedSchema(reading, String(target.value));
    return found ? [{ value, target: found }] : [];
  });
  const fallback = discriminator.string("defaultMapping");
  const target = fallback === undefined ? undefined : mappedSchema(reading, fallback);
  const implicit = implicitMapping(reading, node).filter(
    (entry) => !mapping.some(({ target }) => target === entry.target),
  );
  return { property, mapping, ...(implicit.length > 0 && { implicit }), ...(target && { default: target }) };
}

/** An alternative that the mapping does not name goes by its key in `components.schemas`. */
function implicitMapping({ building, scope }: Reading, node: Node): { value: string; target: Identifier }[] {
  return [...node.items("oneOf"), ...node.items("anyOf")].flatMap((alternative) => {
    const reference = alternative.string("$ref");
    const found = reference === undefined ? undefined : building.bundle.resolve(reference);
    const [section, kind, value, ...rest] = parsePointer(found?.pointer ?? "") ?? [];
    if (!found || section !== "components" || kind !== "schemas" || value === undefined || rest.length > 0)
      return [];
    return [{ value, target: building.schemas.reference(new Node(found.value, found.pointer), scope) }];
  });
}

/** A discriminator names a schema by its key in `components.schemas`, or refers to it without a `$ref`. */
function mappedSchema({ building, scope }: Reading, name: string): Identifier | undefined {
  const component = building.root.get("components")?.get("schemas")?.get(name);
  const found = component ? undefined : building.bundle.resolve(name);
  const node = component ?? (found && new Node(found.value, found.pointer));
  return node && building.schemas.reference(node, scope);
}
