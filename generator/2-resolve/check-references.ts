import { appendPointer, formatPointer } from "../1-load/pointer.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { type Bundle, referenceIn, type Target } from "./bundle.ts";
import type { Collected } from "./collect.ts";
import { endOf } from "./homes.ts";
import { formatReference } from "./reference.ts";
import { type Link, locationOf } from "./region.ts";
import { reportUnresolved } from "./report-unresolved.ts";

/** Reports references into the root file that lead nowhere, and references that lead back to themselves. */
export function checkReferences(
  bundle: Bundle,
  { root, regions }: Collected,
  diagnostics: Diagnostics,
): void {
  const sound = new Set<string>();
  for (const link of regions.flatMap(({ links }) => links)) {
    const end = endOf(link, root.address.file);
    if (end.kind === "circle") reportCircleOfFiles(link, end.links, diagnostics);
    if (end.kind !== "root") continue;
    const reference = formatReference(formatPointer(end.tokens));
    if (sound.has(reference)) continue;
    const target = bundle.resolve(reference);
    if (target === undefined && link.use === "operationRef") {
      diagnostics.report("unresolved-link", { reference: link.reference }, locationOf(link));
    } else if (target === undefined) {
      reportUnresolved(link, bundle.document, diagnostics);
    } else {
      sound.add(reference);
      reportCircle(bundle, target, diagnostics);
    }
  }
}

/** A circle of references that are all there is in places of other files. What leads into it is not reported. */
function reportCircleOfFiles(link: Link, links: readonly Link[], diagnostics: Diagnostics): void {
  const isPartOfIt = links.at(-1)?.target?.links.includes(link);
  if (!isPartOfIt) return;
  const chain = [...links, link].map(({ reference }) => reference);
  diagnostics.report("circular-reference", { chain }, locationOf(link));
}

/** A circle of references within the bundle, reported once, wherever it was entered. */
function reportCircle(bundle: Bundle, start: Target, diagnostics: Diagnostics): void {
  const pointers: string[] = [];
  let target: Target | undefined = start;
  while (target !== undefined && !pointers.includes(target.pointer)) {
    pointers.push(target.pointer);
    const reference = referenceIn(target.value);
    target = reference === undefined ? undefined : bundle.resolve(reference);
  }
  if (target === undefined) return;
  const circle = pointers.slice(pointers.indexOf(target.pointer));
  const first = circle.indexOf(circle.toSorted()[0] ?? "");
  const chain = [...circle.slice(first), ...circle.slice(0, first + 1)];
  const location = bundle.locate(appendPointer(chain[0] ?? "", "$ref"));
  diagnostics.report("circular-reference", { chain: chain.map(formatReference) }, location);
}
