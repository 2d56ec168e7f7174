import type { Location, LocationLookup, Position } from "./diagnostic.ts";
import { printable } from "./printable.ts";

const contextLines = 1;
const maximumWidth = 100;

/** Draws the frames of places in any number of files, of which each is split into lines once. */
export function codeFrames(lookup: LocationLookup): (location: Location) => readonly string[] {
  const linesByFile = new Map<string, readonly string[]>();
  return (location) => {
    const found = lookup(location);
    if (found === undefined || found.text === "") return [];
    const lines = linesByFile.get(location.file) ?? found.text.split(/\r\n|\n|\r/);
    linesByFile.set(location.file, lines);
    return codeFrame(lines, found.position);
  };
}

/**
 * The source line of a position with its neighbours and a caret below the column:
 *
 * ```
 *   11 |   schema:
 * > 12 |     $ref: "#/components/schemas/Nothing"
 *      |           ^
 * ```
 */
function codeFrame(lines: readonly string[], { line, column }: Position): string[] {
  const first = Math.max(1, line - contextLines);
  const sources = lines.slice(first - 1, line + contextLines);
  const width = String(first + sources.length - 1).length;
  // A minified description is one line of megabytes: all lines are cut to the same window around the column.
  const start = column > maximumWidth ? column - 1 - maximumWidth / 2 : 0;
  return sources.flatMap((source, index) => {
    const number = first + index;
    const isTarget = number === line;
    const shown = cut(source, start);
    const frame = `${isTarget ? ">" : " "} ${String(number).padStart(width)} | ${shown}`.trimEnd();
    if (!isTarget) return [frame];
    const indent = visibleTabs(cut(source.slice(0, column - 1), start)).length;
    return [frame, `  ${" ".repeat(width)} | ${" ".repeat(indent)}^`];
  });
}

function cut(line: string, start: number): string {
  const window = printable(visibleTabs(line.slice(start, start + maximumWidth)));
  return start === 0 ? window : `…${window}`;
}

/** A tab is one column, so that the caret stands where it should. */
function visibleTabs(line: string): string {
  return line.replaceAll("\t", " ");
}
