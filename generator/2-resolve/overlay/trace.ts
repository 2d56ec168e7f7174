import { formatPointer } from "../../1-load/pointer.ts";
import type { Address } from "../reference.ts";

/** What an action changed, to find back from where a value stands now to where it was written. */
export interface Step {
  /** The origin of what stands at a pointer: in an overlay, or where it stood before if it was copied. */
  readonly placed: Map<string, Origin>;
  /** The indexes of items that were removed, in ascending order, by the pointer of their array. */
  readonly removed: Map<string, readonly number[]>;
}

type Origin = { readonly overlay: Address } | { readonly before: readonly string[] };

/** Where a value of the changed description was written: tokens of the description, or an address in an overlay. */
export function traceBack(tokens: readonly string[], steps: readonly Step[]): readonly string[] | Address {
  let path = tokens;
  for (const { placed, removed } of steps.toReversed()) {
    const origin = originOf(path, placed);
    if (origin !== undefined && "overlay" in origin) return origin.overlay;
    path = origin?.before ?? beforeRemoval(path, removed);
  }
  return path;
}

function originOf(tokens: readonly string[], placed: Step["placed"]): Origin | undefined {
  for (let length = tokens.length; length >= 0 && placed.size > 0; length--) {
    const origin = placed.get(formatPointer(tokens.slice(0, length)));
    if (origin === undefined) continue;
    const rest = tokens.slice(length);
    if ("before" in origin) return { before: [...origin.before, ...rest] };
    return { overlay: { file: origin.overlay.file, tokens: [...origin.overlay.tokens, ...rest] } };
  }
  return undefined;
}

/** The items behind one that was removed have moved up. */
function beforeRemoval(tokens: readonly string[], removed: Step["removed"]): readonly string[] {
  if (removed.size === 0) return tokens;
  const path: string[] = [];
  for (const token of tokens) {
    let index = Number(token);
    for (const gone of removed.get(formatPointer(path)) ?? []) if (gone <= index) index++;
    path.push(removed.has(formatPointer(path)) ? String(index) : token);
  }
  return path;
}
