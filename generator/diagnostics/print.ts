import { relative } from "node:path";
import pc from "picocolors";
import { codeFrames } from "./code-frame.ts";
import type { Diagnostic, Location, LocationLookup, Position } from "./diagnostic.ts";
import { printable } from "./printable.ts";

export interface PrintOptions {
  /** Files are named relative to it, when they are below it. */
  readonly directory?: string;
  readonly color?: boolean;
  /** How many warnings of one code are printed; of the others, only how many there are. Absent: all are. */
  readonly warningsPerCode?: number | undefined;
}

/** A diagnostic as data, for editors and CI: what `--json` prints. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly help?: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
  readonly related: readonly PlaceRecord[];
}

interface PlaceRecord {
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
}

/** For people: place, severity, code and message, the source lines, the help, and the other places. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  lookup: LocationLookup,
  { directory, color = false, warningsPerCode }: PrintOptions = {},
): string {
  const colors = pc.createColors(color);
  const draw = codeFrames(lookup);

  function place(location: Location): string {
    const file = printable(displayName(location.file, directory));
    const position = positionOf(location, lookup);
    return colors.cyan(position === undefined ? file : `${file}:${position.line}:${position.column}`);
  }

  function frame(location: Location): string[] {
    return (location.frame ?? draw(location)).map((line) => `  ${colors.dim(line)}`);
  }

  function block({ code, severity, message, help, location, related }: Diagnostic): string {
    const paint = severity === "error" ? colors.red : colors.yellow;
    const lines = [
      `${place(location)} ${paint(severity)} ${colors.bold(code)}  ${printable(message)}`,
      ...frame(location),
      ...(help === undefined ? [] : [`  help: ${printable(help)}`]),
      ...related.map((other) => `  ${place(other.location)} ${printable(other.message)}`),
    ];
    return lines.map((line) => `${line}\n`).join("");
  }

  const { shown, omitted } = withoutRepeats(
    sortByPlace(diagnostics, lookup),
    warningsPerCode ?? Number.POSITIVE_INFINITY,
  );
  const rest = Array.from(
    omitted,
    ([code, number]) =>
      `${number} more ${colors.yellow(number === 1 ? "warning" : "warnings")} ${colors.bold(code)}; \`ashlar lint\` shows all\n`,
  );
  return [...shown.map(block), ...rest].join("\n");
}

/** A description often has the same slip a hundred times. Errors are shown each time. */
function withoutRepeats(diagnostics: readonly Diagnostic[], warningsPerCode: number) {
  const seen = new Map<string, number>();
  const omitted = new Map<string, number>();
  const shown = diagnostics.filter(({ code, severity }) => {
    if (severity === "error") return true;
    const number = (seen.get(code) ?? 0) + 1;
    seen.set(code, number);
    if (number > warningsPerCode) omitted.set(code, number - warningsPerCode);
    return number <= warningsPerCode;
  });
  return { shown, omitted };
}

/** The same as data, in the same order. */
export function diagnosticRecords(
  diagnostics: readonly Diagnostic[],
  lookup: LocationLookup,
  { directory }: PrintOptions = {},
): DiagnosticRecord[] {
  const place = (location: Location) => ({
    file: displayName(location.file, directory),
    ...positionOf(location, lookup),
    pointer: location.pointer,
  });
  return sortByPlace(diagnostics, lookup).map(({ code, severity, message, help, location, related }) => ({
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...place(location),
    related: related.map((other) => ({ message: other.message, ...place(other.location) })),
  }));
}

/** Known from the start where a file could not be parsed, and looked up otherwise. */
function positionOf(location: Location, lookup: LocationLookup): Position | undefined {
  return location.position ?? lookup(location)?.position;
}

function displayName(file: string, directory: string | undefined): string {
  if (directory === undefined || file.startsWith("<") || /^https?:/.test(file)) return file;
  const name = relative(directory, file).replaceAll("\\", "/");
  return name.startsWith("../") ? file : name;
}

/** By file in order of first report, then by position: the order in which someone works through them. */
function sortByPlace(diagnostics: readonly Diagnostic[], lookup: LocationLookup): Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ location }) => location.file))];
  return diagnostics
    .map((diagnostic) => {
      const { line = 0, column = 0 } = positionOf(diagnostic.location, lookup) ?? {};
      return { diagnostic, file: files.indexOf(diagnostic.location.file), line, column };
    })
    .sort((a, b) => a.file - b.file || a.line - b.line || a.column - b.column)
    .map(({ diagnostic }) => diagnostic);
}
