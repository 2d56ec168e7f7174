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
    const pointer = formatPointer(tokens);
    if (!Number.isFinite(value)) report.atPointer("non-finite-number", { written }, pointer);
    else if (isRounded(written, value)) {
      const code = isSent(tokens) ? "inexact-value" : "inexact-number";
      report.atPointer(code, { written, read: String(BigInt(value)) }, pointer);
    }
  }
}

/**
 * Whether an integer was read as another one. `1e30` is a float and means what it says, and
 * `9223372036854776000` is how JavaScript itself writes 2^63.
 */
function isRounded(written: string, value: number): boolean {
  if (!/^[-+]?\d+$/.test(written) || written === String(value)) return false;
  return BigInt(written.replace("+", "")) !== BigInt(value);
}

/** A bound or an example may be off by one where nothing exact can arrive; these would be sent or compared. */
function isSent(tokens: readonly string[]): boolean {
  return ["enum", "const", "default", "multipleOf"].some((keyword) => tokens.slice(-2).includes(keyword));
}
