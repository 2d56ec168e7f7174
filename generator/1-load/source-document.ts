import type { Location, Position } from "../diagnostics/diagnostic.ts";
import type { JsonValue } from "./json.ts";
import { positionFinder } from "./lines.ts";
import { find, type Outline } from "./outline.ts";
import { parsePointer } from "./pointer.ts";

/** A file that was read: its data, and where in its text each value stands. */
export interface SourceDocument {
  /** Absolute path, URL, or `<stdin>`. */
  readonly file: string;
  /** What relative references in it are relative to: `file`, or the URL that it was redirected to. */
  readonly base: string;
  readonly text: string;
  /** Absent where the file cannot be used; the diagnostics say why. */
  readonly value: JsonValue | undefined;
  /** The position of the value at a pointer, of its key, or of the closest ancestor that exists. */
  locate(pointer: string, at?: Location["at"]): Position;
  /** The scalar at a pointer as it is written, quotes included; `undefined` if there is none. */
  written(pointer: string): string | undefined;
}

/** The positions in a text. The work is done when the first one is asked for. */
export function lazyPositions(
  text: string,
  outline: () => Outline,
): Pick<SourceDocument, "locate" | "written"> {
  let root: Outline | undefined;
  let toPosition: ReturnType<typeof positionFinder> | undefined;
  const findAt = (pointer: string) => {
    root ??= outline();
    return find(root, parsePointer(pointer) ?? []);
  };
  return {
    locate(pointer, at = "value") {
      toPosition ??= positionFinder(text);
      const found = findAt(pointer);
      return toPosition(at === "key" ? (found.keyStart ?? found.outline.start) : found.outline.start);
    },
    written(pointer) {
      const { outline: found } = findAt(pointer);
      return found.kind === "scalar" ? text.slice(found.start, found.end) : undefined;
    },
  };
}
