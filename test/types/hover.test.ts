/** What an editor shows of the generated names, wherever the pointer rests on one. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const file = join(root, "hover.ts");
const text = `
import { createClient, listMeterEventSummaries } from "./generated/billing-meters/src/index.ts";
const client = createClient({ bearerAuth: "sk" });
const params = { id: "mtr_1", customer: "cus_1", start_time: 60, end_time: 120 };
const page = await listMeterEventSummaries(client, params);
for await (const summary of listMeterEventSummaries(client, params)) console.log(summary.aggregated_value);
`;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);
const editor = ts.createLanguageService({
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) =>
    ts.ScriptSnapshot.fromString(name === file ? text : readFileSync(name, "utf8")),
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What is shown over the first place, after the imports, where a name stands. */
function hover(name: string): string {
  const info = editor.getQuickInfoAtPosition(file, text.indexOf(name, text.indexOf("const client")));
  return ts.displayPartsToString(info?.displayParts);
}

test.each([
  ["client", "const client: Client"],
  ["page", "const page: MeterEventSummaryList"],
  ["summary", "const summary: MeterEventSummary"],
  ["aggregated_value", "(property) MeterEventSummary.aggregated_value: number"],
])("of `%s`: %s", (name, shown) => {
  expect(hover(name)).toBe(shown);
});

test("of a function: names of types, and no more of their insides than what a page is resumed from", () => {
  expect(hover("listMeterEventSummaries").split("\n", 4)).toEqual([
    "(alias) listMeterEventSummaries(client: Client, params: ListMeterEventSummariesParams, options?: CallOptions): PagedCall<MeterEventSummaryList, MeterEventSummary, {",
    "    starting_after: string;",
    "} | {",
    "    ending_before: string;",
  ]);
});
