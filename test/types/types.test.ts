import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

/**
 * The files `*.test-d.ts` beside this one are claims about types, which hold if they compile. `tsc -p tsconfig.json`
 * compiles them too; here they are compiled as tests, and against generated code that is changed on purpose, to see that
 * they would notice.
 */
const root = resolve(import.meta.dirname, "../..");
const claims = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => join(import.meta.dirname, name));
const generated = join(root, "generated/billing-meters/src");
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);
/** Files that are not changed are read once, for all programs. */
const sourceFiles = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

/**
 * Compiles the claims with files of which the text is replaced, and gives what the compiler says about the first one that
 * does not hold.
 */
function compile(replaced: ReadonlyMap<string, string> = new Map()): string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = replaced.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion);
    if (!sourceFiles.has(name)) sourceFiles.set(name, read.call(host, name, languageVersion, ...rest));
    return sourceFiles.get(name);
  };
  const program = ts.createProgram(claims, options, host, previous);
  previous = program;
  for (const name of claims) {
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
    if (diagnostics.length > 0)
      return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
  return [];
}

beforeAll(() => {
  expect(claims.length).toBeGreaterThanOrEqual(4);
});

test("every claim about types holds", () => {
  expect(compile()).toEqual([]);
});

describe("the claims notice", () => {
  const parameters = "parameters/list-meter-event-summaries.ts";
  const summary = "schemas/meter-event-summary.ts";

  test.each([
    ["a parameter that becomes optional", parameters, "  customer: string;", "  customer?: string;"],
    ["cursors that no longer exclude each other", parameters, /& \(\{ ending_before.*\}\);/, ";"],
    ["a type that becomes wider", parameters, "limit?: number", "limit?: string | number"],
    [
      "an optional parameter that must not be undefined",
      parameters,
      "limit?: number | undefined",
      "limit?: number",
    ],
    ["a time that is no Date any more", parameters, "start_time: number | Date;", "start_time: number;"],
    ["a window more", parameters, '"day" | "hour"', '"day" | "hour" | "week"'],
    [
      "a validator of any",
      parameters,
      "ParameterSchema<ListMeterEventSummariesParams>",
      "ParameterSchema<any>",
    ],
    ["a field that becomes any", summary, "aggregated_value: number;", "aggregated_value: any;"],
    ["a field that becomes optional", summary, "  meter: string;", "  meter?: string;"],
    ["a field that becomes readonly", summary, "  livemode: boolean;", "  readonly livemode: boolean;"],
    ["a field that is missing", summary, "  livemode: boolean;", ""],
    ["an error body that is unknown", "operations/billing-meters.ts", /ErrorResponse\n/, "unknown\n"],
    [
      "items of another type",
      "operations/billing-meters.ts",
      "  MeterEventSummary,",
      "  MeterEventSummaryList,",
    ],
    [
      "a schema more",
      "paths.ts",
      "        ErrorDetails: {",
      "        Other: string;\n        ErrorDetails: {",
    ],
  ])("%s", (_name, file, pattern, replacement) => {
    const path = join(generated, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(pattern, replacement);
    expect(changed).not.toBe(text);
    expect(compile(new Map([[path, changed]]))).not.toEqual([]);
  });
});
