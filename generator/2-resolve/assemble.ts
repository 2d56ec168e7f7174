import { isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { appendPointer, formatPointer, parsePointer } from "../1-load/pointer.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { applyEdits, type Edit, withMembers } from "./edit.ts";
import type { Homes } from "./homes.ts";
import type { Origins } from "./origins.ts";
import { formatReference, parseFragment } from "./reference.ts";
import { type Link, locationOf, type Region } from "./region.ts";

interface Assembling {
  readonly homes: Homes;
  readonly origins: Origins;
  readonly diagnostics: Diagnostics;
}

/** Puts the regions together: one document in which every reference is local. */
export function assemble(root: Region, { homes, origins, diagnostics }: Assembling): JsonObject {
  const placed = new Set<Region>();

  /** The content of a region as it stands at a pointer of the bundle. */
  function place(region: Region, pointer: string, around: readonly Region[]): JsonValue {
    placed.add(region);
    if (region !== root) origins.set(pointer, region.address);
    const within = [...around, region];
    return applyEdits(region.value, [
      ...region.repairs,
      ...region.links.flatMap((link) => editFor(link, appendPointer(pointer, ...link.path), within)),
    ]);
  }

  function editFor(link: Link, pointer: string, around: readonly Region[]): Edit[] {
    const { path, target, use } = link;
    if (use === "embedded") return target === undefined ? [] : [embed(link, target, pointer, around)];
    const home = homes.of(link);
    const settled = link.region === root && home === pointer ? homes.regions.get(pointer) : undefined;
    if (settled !== undefined) return [{ path, change: () => place(settled, pointer, around) }];
    // A local reference in the root file is right as it is, however it is written, unless an `$id` changes what it means.
    const isLocal = target === undefined && link.region === root && meansItself(link);
    if (home === undefined || isLocal) return [];
    const change = () => formatReference(home);
    return [{ path: use === "component" ? [...path, "$ref"] : path, change }];
  }

  /** What stands beside a `$ref` that is replaced stays, and wins. */
  function embed(link: Link, target: Region, pointer: string, around: readonly Region[]): Edit {
    if (around.includes(target)) {
      diagnostics.report("circular-reference", { chain: [link.reference, link.reference] }, locationOf(link));
      return { path: link.path, change: (value) => value };
    }
    return {
      path: link.path,
      change(value) {
        const content = place(target, pointer, around);
        const siblings = Object.entries(isObject(value) ? value : {}).filter(([key]) => key !== "$ref");
        if (!isObject(content) || siblings.length === 0) return content;
        const { file, tokens } = link.region.address;
        for (const [key] of siblings) {
          origins.set(appendPointer(pointer, key), { file, tokens: [...tokens, ...link.path, key] });
        }
        return withMembers(content, siblings);
      },
    };
  }

  const document = place(root, "", []);
  const entries = [...homes.regions].filter(([, region]) => !placed.has(region));
  return addComponents(
    document,
    entries.map(([pointer, region]) => [pointer, place(region, pointer, [])]),
  );
}

/** Whether a reference is the pointer of what it leads to, in the same file. */
function meansItself({ reference, address }: Link): boolean {
  const tokens = reference.startsWith("#") ? parseFragment(reference.slice(1)) : undefined;
  return tokens !== undefined && (!address || formatPointer(tokens) === formatPointer(address.tokens));
}

/** Adds entries, given with their pointers, to the sections of `components`. */
function addComponents(document: JsonValue, entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  if (isObject(document) && entries.length === 0) return document;
  const sections = new Map<string, [string, JsonValue][]>();
  for (const [pointer, value] of entries) {
    const [, section = "", name = ""] = parsePointer(pointer) ?? [];
    const members = sections.get(section) ?? [];
    sections.set(section, members);
    members.push([name, value]);
  }
  const before = member(document, "components");
  const changed = [...sections].map(
    ([section, members]) => [section, withMembers(member(before, section), members)] as const,
  );
  return withMembers(document, [["components", withMembers(before, changed)]]);
}
