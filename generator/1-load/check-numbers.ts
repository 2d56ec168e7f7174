import type { FileReport } from "./file-report.ts";
import type { Inspection } from "./inspect.ts";
import { find, type Outline } from "./outline.ts";
import { formatPointer } from "./pointer.ts";

/** Reports numbers that JavaScript does not hold as they are written. */
export function checkNumbers(
  text: string,
  suspects: Inspection["suspects"],
  outline: Outline,
  report: FileReport,
): void {
  for (const { tokens, value } of suspects) {
    const { outline: found } = find(outline, tokens);
    if (found.kind !== "scalar") continue;
    const written = text.slice(found.start, found.end);
    const args = { written, read: String(value) };
    const pointer = formatPointer(tokens);
    if (!Number.isFinite(value)) report.atPointer("non-finite-number", args, pointer);
    else if (isRounded(written, value)) {
      report.atPointer(isSent(tokens) ? "inexact-value" : "inexact-number", args, pointer);
    }
  }
}

/** `1e30` is a float and means what it says; `9007199254740993` does not. */
function isRounded(written: string, value: number): boolean {
  return /^[-+]?\d+$/.test(written) && BigInt(written.replace("+", "")) !== BigInt(value);
}

/** A bound or an example may be off by one where nothing exact can arrive; these would be sent or compared. */
function isSent(tokens: readonly string[]): boolean {
  return ["enum", "const", "default", "multipleOf"].some((keyword) => tokens.slice(-2).includes(keyword));
}
