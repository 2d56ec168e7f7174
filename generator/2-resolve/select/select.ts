import { isArray, type JsonObject, type JsonValue, member } from "../../1-load/json.ts";
import { appendPointer, formatPointer, parsePointer } from "../../1-load/pointer.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import { type Bundle, referencesIn } from "../bundle.ts";
import { type Item, itemsOf, keepOperations } from "./operations.ts";
import { parsePattern } from "./pattern.ts";
import { withReachable } from "./reachable.ts";

/** Which operations are wanted; see `Pattern` for how each is written. */
export interface Selection {
  /** Default: all. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/**
 * The part of a description that has the wanted operations, and the components and tags that they need. What is said
 * of the whole API stays.
 */
export function selectOperations(
  bundle: Bundle,
  { include = [], exclude = [] }: Selection,
  diagnostics: Diagnostics,
): Bundle {
  if (include.length === 0 && exclude.length === 0) return bundle;
  const items = itemsOf(bundle);
  const candidates = items.flatMap(({ operations }) => operations.map(({ candidate }) => candidate));
  const [included, excluded] = [include, exclude].map((texts) => texts.map(parsePattern));
  for (const pattern of [...(included ?? []), ...(excluded ?? [])]) {
    if (candidates.some(pattern.matches)) continue;
    const args = { pattern: pattern.text, candidates: pattern.similar(candidates) };
    diagnostics.report("unmatched-pattern", args, bundle.locate(""));
  }
  const isWanted = (candidate: (typeof candidates)[number]) =>
    (included?.length === 0 || included?.some(({ matches }) => matches(candidate))) &&
    !excluded?.some(({ matches }) => matches(candidate));
  const kept = items.flatMap((item) => {
    const operations = item.operations.filter(({ candidate }) => isWanted(candidate));
    if (operations.length === 0) return [];
    const all = item.operations.map(({ operation }) => operation);
    const value = keepOperations(
      item.value,
      all,
      operations.map(({ operation }) => operation),
    );
    return [{ ...item, value, operations }];
  });
  if (kept.length === 0) diagnostics.report("nothing-selected", {}, bundle.locate(""));
  return assemble(bundle, kept);
}

function assemble(bundle: Bundle, kept: readonly Item[]): Bundle {
  const used = new Set(kept.flatMap((item) => item.operations.flatMap(({ candidate }) => candidate.tags)));
  const tags = member(bundle.document, "tags");
  const keptTags = isArray(tags) ? tagsInUse(tags, used) : [];
  const changed: { readonly [key: string]: JsonValue | undefined } = {
    paths: sectionOf("paths", kept, bundle.document),
    webhooks: sectionOf("webhooks", kept, bundle.document),
    tags: keptTags.length === 0 ? undefined : keptTags.map(({ tag }) => tag),
    components: undefined,
  };
  const rest: JsonObject = Object.fromEntries(
    Object.entries(bundle.document).flatMap(([key, value]): [string, JsonValue][] => {
      const other = key in changed ? changed[key] : value;
      return other === undefined ? [] : [[key, other]];
    }),
  );
  const document = withReachable(rest, bundle);
  const pointers = new Map<string, string>(
    kept.map(({ section, path, pointer }) => [formatPointer([section, path]), pointer]),
  );
  return {
    version: bundle.version,
    document,
    locate: (pointer, at) => bundle.locate(pointerBefore(pointer, pointers, keptTags), at),
    ...referencesIn(document),
  };
}

/** `paths` stays, though nothing may be left in it, since some versions of OpenAPI require it. */
function sectionOf(
  section: Item["section"],
  kept: readonly Item[],
  document: JsonObject,
): JsonObject | undefined {
  const before = member(document, section);
  if (before === undefined) return undefined;
  const extensions = Object.entries(before ?? {}).filter(([key]) => key.startsWith("x-"));
  const items = kept.filter((item) => item.section === section);
  if (items.length === 0 && section === "webhooks") return undefined;
  return Object.fromEntries([...extensions, ...items.map(({ path, value }) => [path, value] as const)]);
}

/** The tags of operations, and those that they are below. */
function tagsInUse(tags: readonly JsonValue[], used: Set<string>): { tag: JsonValue; index: number }[] {
  const parents = new Map(tags.map((tag) => [member(tag, "name"), member(tag, "parent")]));
  for (const name of used) {
    const parent = parents.get(name);
    // A set that grows while it is gone through is gone through to its end.
    if (typeof parent === "string") used.add(parent);
  }
  return tags.flatMap((tag, index) => {
    const name = member(tag, "name");
    return typeof name === "string" && !used.has(name) ? [] : [{ tag, index }];
  });
}

/** Where something stood before: tags have moved up, and path items stand in the place of references to them. */
function pointerBefore(
  pointer: string,
  items: ReadonlyMap<string, string>,
  tags: readonly { readonly index: number }[],
): string {
  const [first = "", second, ...rest] = parsePointer(pointer) ?? [];
  if (second === undefined) return pointer;
  if (first === "tags") return appendPointer("/tags", tags[Number(second)]?.index ?? second, ...rest);
  const item = items.get(formatPointer([first, second]));
  return item === undefined || rest.length === 0 ? pointer : appendPointer(item, ...rest);
}
