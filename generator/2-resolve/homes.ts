import { isObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer } from "../1-load/pointer.ts";
import type { Collected } from "./collect.ts";
import { nameFor } from "./names.ts";
import { type Link, type Region, soleLink } from "./region.ts";
import { sectionOf } from "./walk.ts";

/** Where the things of other files live in the bundle. */
export interface Homes {
  /** The pointer of what a link leads to; `undefined` if the link is wrong. */
  of(link: Link): string | undefined;
  /** The region that lives at a pointer: instead of a `$ref` in the root file, or as a new entry. */
  readonly regions: ReadonlyMap<string, Region>;
}

/**
 * Gives every target of a reference one place in `components`. An entry of the root file that is nothing but a
 * `$ref` to another file is that place; otherwise a new entry gets a name.
 */
export function findHomes({ root, regions: all }: Collected, folder: string): Homes {
  const { file } = root.address;
  const pointers = new Map<Region, string>();
  const regions = new Map<string, Region>();

  function settle(region: Region, pointer: string): void {
    if (pointers.has(region) || regions.has(pointer)) return;
    pointers.set(region, pointer);
    regions.set(pointer, region);
  }

  for (const link of root.links) {
    const end = endOf(link, file);
    if (end.kind === "region" && isComponentEntry(link)) settle(end.region, formatPointer(link.path));
  }

  const referred = new Set(
    all.flatMap(({ links }) => links.filter(({ use }) => use !== "embedded")).map(({ target }) => target),
  );
  const taken = new Map<string, Set<string>>();
  for (const region of all) {
    const section = referred.has(region) ? sectionOf(region.shape) : undefined;
    if (section === undefined || pointers.has(region) || soleLink(region) !== undefined) continue;
    const names = taken.get(section) ?? keysOf(member(member(root.value, "components"), section));
    taken.set(section, names);
    const name = nameFor(region.address, folder, names);
    names.add(name);
    settle(region, formatPointer(["components", section, name]));
  }

  return {
    regions,
    of(link) {
      const end = endOf(link, file);
      if (end.kind === "region") return pointers.get(end.region);
      return end.kind === "root" ? formatPointer(end.tokens) : undefined;
    },
  };
}

/** What a link leads to in the end: references that are all there is in a place are followed. */
type LinkEnd =
  | { readonly kind: "region"; readonly region: Region }
  /** Something that stays where it is in the root file. */
  | { readonly kind: "root"; readonly tokens: readonly string[] }
  /** Nothing but references, in a circle. */
  | { readonly kind: "circle"; readonly links: readonly Link[] }
  | { readonly kind: "nothing" };

export function endOf(link: Link, rootFile: string): LinkEnd {
  const links: Link[] = [];
  for (let next = link; !links.includes(next); ) {
    links.push(next);
    const { target, address } = next;
    if (target === undefined) {
      return address?.file === rootFile ? { kind: "root", tokens: address.tokens } : { kind: "nothing" };
    }
    const onward = soleLink(target);
    if (onward === undefined) return { kind: "region", region: target };
    next = onward;
  }
  return { kind: "circle", links };
}

/** Whether a link is all there is of an entry of `components`, in the section of what it leads to. */
function isComponentEntry({ path, shape, use, region }: Link): boolean {
  const [first, section, name] = path;
  if (use !== "component" || path.length !== 3 || first !== "components" || name === undefined) return false;
  const entry = member(member(member(region.value, "components"), section ?? ""), name);
  return section === sectionOf(shape) && Object.keys(entry ?? {}).length === 1;
}

function keysOf(value: JsonValue | undefined): Set<string> {
  return new Set(isObject(value) ? Object.keys(value) : []);
}
