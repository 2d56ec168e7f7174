import type { Arguments, Code } from "../diagnostics/catalog.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { positionFinder } from "./lines.ts";

/** Reports what is wrong in one file, at an offset of its text or at a pointer into its value. */
export interface FileReport {
  atOffset<C extends Code>(code: C, args: Arguments<C>, offset: number, related?: RelatedOffset): void;
  atPointer<C extends Code>(code: C, args: Arguments<C>, pointer: string, at?: "key" | "value"): void;
}

/** Another place in the same file that matters. */
interface RelatedOffset {
  readonly message: string;
  readonly offset: number;
}

export function fileReport(file: string, text: string, diagnostics: Diagnostics): FileReport {
  let toPosition: ReturnType<typeof positionFinder> | undefined;

  function locationOf(offset: number): Location {
    toPosition ??= positionFinder(text);
    return { file, pointer: "", position: toPosition(offset) };
  }

  return {
    atOffset(code, args, offset, related) {
      const others = related && [{ message: related.message, location: locationOf(related.offset) }];
      diagnostics.report(code, args, locationOf(offset), others);
    },
    atPointer(code, args, pointer, at = "value") {
      diagnostics.report(code, args, { file, pointer, at });
    },
  };
}
