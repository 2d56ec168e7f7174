import type { Diagnostics } from "../diagnostics/collector.ts";
import { checkNumbers } from "./check-numbers.ts";
import { decode } from "./decode.ts";
import { reportDroppedKeys } from "./duplicates.ts";
import { type FileReport, fileReport } from "./file-report.ts";
import { type Inspection, inspect } from "./inspect.ts";
import type { Limits } from "./limits.ts";
import { find, findAlias, type Outline } from "./outline.ts";
import { parseJson, tryJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Parsed } from "./parsed.ts";
import { lazyPositions, type SourceDocument } from "./source-document.ts";

/**
 * Turns the bytes of a file into plain JSON data, and reports all that is not, or not safely, such data. What is too
 * large may be given as its length only.
 */
export async function load(
  file: string,
  bytes: Uint8Array | { readonly length: number },
  { limits, diagnostics }: { limits: Limits; diagnostics: Diagnostics },
): Promise<SourceDocument> {
  if (bytes.length > limits.bytes || !("buffer" in bytes)) {
    diagnostics.report("file-too-large", { bytes: bytes.length, limit: limits.bytes }, { file, pointer: "" });
    return unusable(file, "");
  }
  const { text, mistake } = decode(bytes);
  const report = fileReport(file, text, diagnostics);
  if (mistake !== undefined) {
    report.atOffset("invalid-encoding", { encoding: mistake.encoding }, mistake.offset);
    return unusable(file, text);
  }
  if (text.trim() === "") {
    report.atOffset("empty-document", {}, 0);
    return unusable(file, text);
  }
  const parsed = await parse(file, text, { limits, report });
  if (parsed === undefined) return unusable(file, text);
  const isUsable = check(text, parsed, { limits, report });
  return {
    file,
    base: file,
    text,
    value: isUsable ? parsed.value : undefined,
    ...lazyPositions(text, parsed.outline),
  };
}

interface Reading {
  readonly limits: Limits;
  readonly report: FileReport;
}

/** JSON is YAML too, but a tenth of the work, so that what looks like it is tried as JSON first. */
async function parse(file: string, text: string, { limits, report }: Reading): Promise<Parsed | undefined> {
  if (file.endsWith(".json")) return parseJson(text, report);
  const looksLikeJson = /^\s*[{[]/.test(text);
  return (looksLikeJson ? tryJson(text) : undefined) ?? parseYaml(text, limits, report);
}

/** Reports what a parser lets pass. Whether the value is small enough for the stages to come. */
function check(text: string, parsed: Parsed, { limits, report }: Reading): boolean {
  const { keys, suspects, excess } = inspect(parsed.value, limits);
  if (excess !== undefined) {
    reportExcess(excess, { outline: parsed.outline(), limits, report });
    return false;
  }
  reportDroppedKeys(text, parsed, keys, report);
  if (suspects.length > 0) checkNumbers(text, suspects, parsed.outline(), report);
  return true;
}

function reportExcess(
  { kind, tokens }: NonNullable<Inspection["excess"]>,
  { outline, limits, report }: Reading & { outline: Outline },
): void {
  // What is too much stands behind an alias more often than not: the alias is what has to go.
  const { start } = findAlias(outline, tokens) ?? find(outline, tokens).outline;
  switch (kind) {
    case "depth":
      report.atOffset("nesting-too-deep", { limit: limits.depth }, start);
      break;
    case "values":
      report.atOffset("too-many-values", { limit: limits.values }, start);
      break;
    case "cycle":
      report.atOffset("recursive-alias", {}, start);
      break;
  }
}

function unusable(file: string, text: string): SourceDocument {
  return {
    file,
    base: file,
    text,
    value: undefined,
    locate: () => ({ line: 1, column: 1 }),
    written: () => undefined,
  };
}
