import { isArray, type JsonValue } from "../../1-load/json.ts";
import { formatPointer } from "../../1-load/pointer.ts";
import { applyEdits, type Edit } from "../edit.ts";
import type { Step } from "./trace.ts";

/** Removes nodes, none of which is the root, each from the object or array it is in. */
export function removeNodes(
  document: JsonValue,
  nodes: readonly { readonly tokens: readonly string[] }[],
  step: Step,
): JsonValue {
  const byParent = new Map<string, { readonly path: readonly string[]; readonly keys: Set<string> }>();
  for (const { tokens } of nodes) {
    const path = tokens.slice(0, -1);
    const pointer = formatPointer(path);
    const parent = byParent.get(pointer) ?? { path, keys: new Set() };
    byParent.set(pointer, parent);
    parent.keys.add(tokens.at(-1) ?? "");
  }
  const edits = [...byParent].map(([pointer, { path, keys }]): Edit => {
    const change = (value: JsonValue) => {
      if (!isArray(value)) {
        return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !keys.has(key)));
      }
      step.removed.set(
        pointer,
        [...keys].map(Number).sort((a, b) => a - b),
      );
      return value.filter((_, index) => !keys.has(String(index)));
    };
    return { path, change };
  });
  return applyEdits(document, edits);
}
