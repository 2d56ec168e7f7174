import { countJsonKeys } from "./count-keys.ts";
import type { FileReport } from "./file-report.ts";
import { findDuplicates, type Outline } from "./outline.ts";
import type { Parsed } from "./parsed.ts";

/** Reports the keys that JSON.parse dropped: it keeps the last of those with the same name. */
export function reportDroppedKeys(text: string, parsed: Parsed, keptKeys: number, report: FileReport): void {
  if (parsed.format === "json" && countJsonKeys(text) !== keptKeys)
    reportDuplicates(parsed.outline(), report);
}

/** Reports every key that its object has already. Whether there was any. */
export function reportDuplicates(outline: Outline, report: FileReport): boolean {
  const duplicates = findDuplicates(outline);
  for (const { key, start, first } of duplicates) {
    report.atOffset("duplicate-key", { key }, start, { message: "first here", offset: first });
  }
  return duplicates.length > 0;
}
