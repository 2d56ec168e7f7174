import { type JsonObject, member } from "../1-load/json.ts";
import type { Token } from "../1-load/pointer.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { type Address, parseReference, type Territory } from "./reference.ts";
import { type Link, locationOf, type Region } from "./region.ts";
import { schema } from "./schema-object.ts";
import type { Shape } from "./shape.ts";
import { description } from "./structure.ts";
import { sectionOf, walk } from "./walk.ts";

export interface Linking {
  readonly file: string;
  readonly root: JsonObject;
  readonly diagnostics: Diagnostics;
  readonly territory: Territory;
}

/** Finds the references in a region and reports those that lead nowhere allowed. */
export function findLinks(region: Region, context: Linking): void {
  function add(
    reference: string,
    path: readonly Token[],
    shape: Shape,
    toUse: (address: Address) => Link["use"],
  ) {
    const { file } = region.address;
    const result = parseReference(reference, file, context.territory);
    const address = result.kind === "address" ? result.address : undefined;
    const use = toUse(address ?? { file, tokens: [] });
    const link: Link = { region, path: path.map(String), reference, use, shape, address, target: undefined };
    region.links.push(link);
    if (result.kind === "forbidden") {
      const { reason } = result;
      context.diagnostics.report("forbidden-reference", { reference, reason }, locationOf(link));
    }
    if (result.kind === "unsupported") {
      context.diagnostics.report("unsupported-reference", { reference }, locationOf(link));
    }
  }

  walk(region.value, region.shape, {
    reference({ $ref }, shape, path) {
      add($ref, path, shape, (address) =>
        staysReference(shape, address, context) ? "component" : "embedded",
      );
    },
    name(value, names, path) {
      if (names === "operation") add(value, path, description, () => "operationRef");
      else if (!isSchemaName(value, context.root)) add(value, path, schema, () => "schemaName");
    },
  });
}

/**
 * Path items of other files are embedded: OpenAPI 3.0 has no place for them in `components`, and hardly anything
 * refers to one twice.
 */
function staysReference(shape: Shape, { file }: Address, { file: rootFile }: Linking): boolean {
  const isPathItem = shape.kind === "object" && shape.name === "path item";
  return sectionOf(shape) !== undefined || (isPathItem && file === rootFile);
}

/** A mapping of a discriminator may name an entry of `components.schemas` instead of referring to it. */
function isSchemaName(value: string, root: JsonObject): boolean {
  return member(member(member(root, "components"), "schemas"), value) !== undefined;
}
