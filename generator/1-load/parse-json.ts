import type { FileReport } from "./file-report.ts";
import { JsonSyntaxError, outlineJson } from "./outline-json.ts";
import type { Parsed } from "./parsed.ts";

/** The value of a JSON text; `undefined`, and a report, if it is none. */
export function parseJson(text: string, report: FileReport): Parsed | undefined {
  const parsed = tryJson(text);
  if (parsed === undefined) reportSyntaxError(text, report);
  return parsed;
}

/** The value of a text if it is JSON. */
export function tryJson(text: string): Parsed | undefined {
  try {
    return { format: "json", value: JSON.parse(text), outline: () => outlineJson(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** JSON.parse tells where it gave up in no dependable way; the outline does. */
function reportSyntaxError(text: string, report: FileReport): void {
  try {
    outlineJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    report.atOffset("syntax-error", { reason: error.message }, error.offset);
    return;
  }
  throw new Error("JSON.parse refused a text that the outline of JSON accepts");
}
