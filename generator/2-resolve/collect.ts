import type { JsonValue } from "../1-load/json.ts";
import { valueAt } from "../1-load/pointer.ts";
import type { SourceResult } from "../1-load/sources.ts";
import { findLinks, type Linking } from "./find-links.ts";
import { IdentifiedSchemas } from "./identified.ts";
import type { Address } from "./reference.ts";
import { type Link, locationOf, type Region } from "./region.ts";
import { reportUnresolved } from "./report-unresolved.ts";
import { description } from "./structure.ts";
import { sectionOf } from "./walk.ts";

/** All that belongs to a description. */
export interface Collected {
  /** The root file. */
  readonly root: Region;
  /** The root and the targets of references, in the order in which they were found: the same every time. */
  readonly regions: readonly Region[];
  readonly identified: IdentifiedSchemas;
}

/**
 * Finds all that belongs to a description: the root file, what its references lead to, what the references in
 * there lead to, and so on, wave by wave.
 */
export async function collect(options: Omit<Linking, "identified">): Promise<Collected> {
  const { file, root, sources } = options;
  const regions = new Map<string, Region>();
  const identified = new IdentifiedSchemas(sources, root);
  const context = { ...options, identified };

  function add(address: Address, shape: Region["shape"], value: JsonValue): Region {
    const key = JSON.stringify([sectionOf(shape) ?? shape, address]);
    const known = regions.get(key);
    if (known !== undefined) return known;
    const region: Region = { address, shape, value, links: [], repairs: [] };
    regions.set(key, region);
    return region;
  }

  const rootRegion = add({ file, tokens: [] }, description, root);
  let wave = [rootRegion];
  while (wave.length > 0) {
    for (const region of wave) findLinks(region, context);
    const links = wave.flatMap((region) => region.links).filter((link) => needsTarget(link, file));
    const read = await readFiles(links, context);
    const before = regions.size;
    for (const link of links) {
      const value = targetValue(link, read, context);
      if (link.address !== undefined && value !== undefined)
        link.target = add(link.address, link.shape, value);
    }
    wave = [...regions.values()].slice(before);
  }
  return { root: rootRegion, regions: [...regions.values()], identified };
}

/** What a reference in place leads to in the root file is in the bundle anyhow. */
function needsTarget({ use, address }: Link, rootFile: string): boolean {
  switch (use) {
    case "embedded":
      return address !== undefined;
    case "component":
    case "schemaName":
      return address !== undefined && address.file !== rootFile;
    case "operationRef":
      return false;
  }
}

async function readFiles(
  links: readonly Link[],
  { sources, territory }: Linking,
): Promise<ReadonlyMap<string, SourceResult>> {
  const files = new Set(links.flatMap(({ address }) => (address === undefined ? [] : [address.file])));
  return new Map(
    await Promise.all(
      [...files].map(async (file) => [file, await sources.read(file, territory.root)] as const),
    ),
  );
}

/** The value that a reference leads to; `undefined`, and a report, if there is none. */
function targetValue(
  link: Link,
  read: ReadonlyMap<string, SourceResult>,
  { diagnostics }: Linking,
): JsonValue | undefined {
  const { reference, address } = link;
  const result = address && read.get(address.file);
  if (address === undefined || result === undefined) return undefined;
  switch (result.kind) {
    case "missing":
      diagnostics.report("unresolved-reference", { reference, missing: "file" }, locationOf(link));
      return undefined;
    case "outside":
      diagnostics.report("forbidden-reference", { reference, reason: "link" }, locationOf(link));
      return undefined;
    case "unreadable":
      diagnostics.report("unresolved-file", { reference, reason: result.reason }, locationOf(link));
      return undefined;
    case "document": {
      const root = result.document.value;
      if (root === undefined) return undefined;
      const value = valueAt(root, address.tokens);
      if (value === undefined) reportUnresolved(link, root, diagnostics);
      return value;
    }
  }
}
