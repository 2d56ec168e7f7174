import { lstatSync, type Stats } from "node:fs";

/**
 * Tells cheaply whether a file was written to: its size, and when its content and anything about it changed last, of
 * which no program can set back the latter. Absent if there is no file.
 */
export function fileStamp(path: string): string | undefined {
  const stats = fileStats(path);
  return stats && stampOf(stats);
}

function stampOf({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

/**
 * The stamp of a file that is about to be read, if that can vouch for its content later: a file that was written to just
 * now could be written to again within what the file system takes for the same moment.
 */
export function settledStamp(path: string): string | undefined {
  const stats = fileStats(path);
  const settled = stats !== undefined && Date.now() - stats.ctimeMs > 1000;
  return settled ? stampOf(stats) : undefined;
}

/** When the content of a file changed last, in milliseconds since 1970. */
export function lastModified(path: string): number | undefined {
  return fileStats(path)?.mtimeMs;
}

/** Synchronous, because for ten thousand files that takes a fraction of the time. */
function fileStats(path: string): Stats | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}
