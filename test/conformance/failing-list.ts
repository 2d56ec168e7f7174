import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SectionResult } from "./section.ts";

/** What is known to fail: section -> name -> reasons. */
export type FailingList = Readonly<Record<string, KnownFailures>>;

/** Name of what is judged -> reasons. */
export type KnownFailures = Readonly<Record<string, readonly string[]>>;

const path = join(import.meta.dirname, "failing.json");

export function readFailingList(): FailingList {
  return JSON.parse(readFileSync(path, "utf8"));
}

export function writeFailingList(list: FailingList): void {
  writeFileSync(path, `${JSON.stringify(list, undefined, 2)}\n`);
}

type Findings = Pick<SectionResult, "judged" | "failures">;

/** How a run differs from what is known, a line for each difference. What was not judged is not compared. */
export function compareFailures(known: KnownFailures, { judged, failures }: Findings): string[] {
  return [...judged].sort().flatMap((name) => {
    const before = known[name] ?? [];
    const now = failures.get(name) ?? [];
    return [
      ...now.filter((reason) => !before.includes(reason)).map((reason) => `new failure: ${name}: ${reason}`),
      ...before
        .filter((reason) => !now.includes(reason))
        .map((reason) => `fails no more: ${name}: ${reason}`),
    ];
  });
}

/** The known failures after a run: what was judged is replaced, all else stays. */
export function mergeFailures(known: KnownFailures, { judged, failures }: Findings): KnownFailures {
  const kept = Object.entries(known).filter(([name]) => !judged.has(name));
  const merged = [...kept, ...failures].filter(([, reasons]) => reasons.length > 0);
  return Object.fromEntries(merged.sort(([left], [right]) => (left < right ? -1 : 1)));
}
