import type { JsonValue } from "../../1-load/json.ts";
import { formatPointer, parsePointer } from "../../1-load/pointer.ts";
import type { SourceDocument } from "../../1-load/source-document.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import { applyAction } from "./apply-overlay.ts";
import { readOverlay } from "./read-overlay.ts";
import { type Step, traceBack } from "./trace.ts";

/** Applies overlays to a description, one after the other. Reports what is wrong with them. */
export function applyOverlays(
  document: SourceDocument,
  overlays: readonly SourceDocument[],
  diagnostics: Diagnostics,
): SourceDocument {
  const { file } = document;
  if (document.value === undefined) return document;
  let value: JsonValue = document.value;
  const steps: Step[] = [];
  for (const overlay of overlays) {
    for (const action of readOverlay(overlay, diagnostics) ?? []) {
      const result = applyAction(value, action, { file: overlay.file, diagnostics });
      value = result.document;
      steps.push(result.step);
    }
  }
  diagnostics.relocate((location) => {
    if (location.file !== file || location.position !== undefined) return location;
    const origin = traceBack(parsePointer(location.pointer) ?? [], steps);
    const { pointer, ...place } =
      "file" in origin
        ? { file: origin.file, pointer: formatPointer(origin.tokens) }
        : { file, pointer: formatPointer(origin) };
    return { ...location, ...place, pointer };
  });
  return { ...document, value };
}
