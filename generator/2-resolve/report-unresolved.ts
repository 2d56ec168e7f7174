import { isObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer, valueAt } from "../1-load/pointer.ts";
import { closest } from "../diagnostics/closest.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { formatReference } from "./reference.ts";
import { type Link, locationOf } from "./region.ts";

/** Reports a reference into a document that has nothing there, with what was perhaps meant. */
export function reportUnresolved(link: Link, root: JsonValue, diagnostics: Diagnostics): void {
  const { reference, address } = link;
  if (link.use === "schemaName") {
    reportMapping(link, diagnostics);
    return;
  }
  const [path = ""] = reference.split("#", 1);
  const candidates = similarPointers(root, address?.tokens ?? []);
  diagnostics.report(
    "unresolved-reference",
    {
      reference,
      missing: "target",
      candidates: candidates.map((pointer) => path + formatReference(pointer)),
    },
    locationOf(link),
  );
}

/** A value of a discriminator that leads nowhere: the others still mean what they say. */
export function reportMapping(link: Link, diagnostics: Diagnostics): void {
  diagnostics.report("unresolved-mapping", { reference: link.reference }, locationOf(link));
}

/** Pointers that exist and differ in the first token that leads nowhere. */
function similarPointers(root: JsonValue, tokens: readonly string[]): string[] {
  let parent = root;
  for (const [index, token] of tokens.entries()) {
    const next = member(parent, token);
    if (next === undefined) {
      const rest = tokens.slice(index + 1);
      const keys = isObject(parent) ? Object.keys(parent) : [];
      return closest(token, keys)
        .map((key) => [...tokens.slice(0, index), key, ...rest])
        .filter((similar) => valueAt(root, similar) !== undefined)
        .map(formatPointer);
    }
    parent = next;
  }
  return [];
}
