import { type DiagnosticRecord, diagnosticRecords, printDiagnostics } from "../diagnostics/print.ts";
import type { Findings } from "../generate.ts";
import type { Timing } from "../timings.ts";
import type { Session } from "./session.ts";

/** Diagnostics and timings, for people and as data. */
export interface FindingsReport {
  readonly messages: string;
  readonly data: { readonly diagnostics: readonly DiagnosticRecord[]; readonly timings?: readonly Timing[] };
}

/** Enough to see what it is about: whoever generates a package wants to hear of other things too. */
const warningsPerCode = 5;

/** For people, not all warnings of one kind; `repeats` asks for all. */
export function describeFindings(
  { diagnostics, lookup, timings }: Findings,
  { directory, color, verbose }: Session,
  { repeats = verbose }: { readonly repeats?: boolean } = {},
): FindingsReport {
  const options = { directory, color, ...(!repeats && { warningsPerCode }) };
  return {
    messages: printDiagnostics(diagnostics, lookup, options) + (verbose ? formatTimings(timings) : ""),
    data: { diagnostics: diagnosticRecords(diagnostics, lookup, { directory }), ...(verbose && { timings }) },
  };
}

function formatTimings(timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ stage }) => stage.length));
  return timings
    .map(({ stage, milliseconds }) => `  ${stage.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms\n`)
    .join("");
}

/** `1 file`, `2 files` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
