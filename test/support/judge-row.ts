import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "rolldown/utils";
import { expect } from "vitest";
import type { OutputFile } from "../../generator/5-render/output-file.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { generate } from "../../generator/generate.ts";
import type { Schema } from "../../templates/runtime/schema.ts";
import { memoryHost, folder as root } from "../unit/resolve/memory-host.ts";
import { isRefused, type Row, type Target, targets, type Version } from "./row.ts";

/** The files of each target: those that its claims are about. */
const filesOf: Readonly<Record<Target, RegExp>> = {
  types: /^src\/(?!runtime\/|paths\.ts|index\.ts|json-schema\.ts)/,
  client: /^src\/(?!runtime\/|paths\.ts|schemas\/|json-schema\.ts)/,
  validators: /^src\/(?!runtime\/|paths\.ts|operations\/|index\.ts|client\.ts|json-schema\.ts)/,
  docs: /^docs\/(?!assets\/)/,
};

const heads: Readonly<Record<Version, object>> = {
  "2.0": { swagger: "2.0" },
  "3.0": { openapi: "3.0.4" },
  "3.1": { openapi: "3.1.1" },
  "3.2": { openapi: "3.2.0" },
};

/** Generates the description of a row in one version, and sees whether what the row says is true. */
export async function judgeRow(row: Row, version: Version, folder: string): Promise<void> {
  const description = describe(row, version);
  const host = memoryHost({ "api.json": JSON.stringify(description), ...row.files });
  const { files, diagnostics } = await generate({ spec: join(root, "api.json"), output: "/out", host });
  expect(diagnostics.map(summarize)).toEqual(row.diagnostics ?? []);
  if (isRefused(row)) return;
  if (files === undefined) throw new Error("Nothing is generated, and nothing is said about it");
  judgeTexts(row, files);
  if (row.shows?.docs === undefined && !row.diagnostics) await judgeSilence(row, version, files);
  const bundled = files.find(({ path }) => path === "openapi.json")?.text ?? "";
  if (row.bundled === undefined) expect(JSON.parse(bundled)).toMatchObject(description);
  else expect(bundled).toContain(row.bundled);
  if (row.values) await judgeValues(row.values, files, folder);
}

/** The description that a row is about. */
function describe({ description }: Row, version: Version): object {
  return { ...heads[version], info: { title: "Test", version: "1.0.0" }, paths: {}, ...description };
}

function summarize({ code, severity, location }: Diagnostic) {
  return { code, severity, at: location.pointer };
}

function judgeTexts({ shows = {} }: Row, files: readonly OutputFile[]): void {
  for (const target of targets) {
    const text = shows[target];
    if (text === undefined) continue;
    const own = files.filter(({ path }) => filesOf[target].test(path));
    const found = own.some((file) => file.text.includes(text));
    expect(found, `${target}: ${text}\n\n${own.map((file) => file.text).join("\n")}`).toBe(true);
  }
}

/** The pages of what shows nothing there are the same without it, where the construct is a keyword that can be left out. */
async function judgeSilence(row: Row, version: Version, files: readonly OutputFile[]): Promise<void> {
  const keywords = new Set(row.construct.match(/(?<=`(?:\w+\.)*)[\w$]+(?=`)/g));
  const text = JSON.stringify(describe(row, version), (key, value) =>
    keywords.has(key) ? undefined : value,
  );
  const host = memoryHost({ "api.json": text, ...row.files });
  const without = await generate({ spec: join(root, "api.json"), output: "/out", host });
  const pages = (all: readonly OutputFile[]) => all.filter(({ path }) => filesOf.docs.test(path));
  expect(pages(without.files ?? []), "docs show nothing of it").toEqual(pages(files));
}

async function judgeValues(
  { valid, invalid }: NonNullable<Row["values"]>,
  files: readonly OutputFile[],
  folder: string,
): Promise<void> {
  const validator = await loadValidator(files, folder);
  for (const value of valid) expect(validator.is(value), `${JSON.stringify(value)} is valid`).toBe(true);
  for (const value of invalid) expect(validator.is(value), `${JSON.stringify(value)} is invalid`).toBe(false);
}

/** The runtime is the same for all rows: `folder/runtime` has it already. */
async function loadValidator(files: readonly OutputFile[], folder: string): Promise<Schema<unknown>> {
  const source = join(folder, `row-${count++}`, "src");
  mkdirSync(source, { recursive: true });
  symlinkSync(join(folder, "runtime"), join(source, "runtime"), "dir");
  writeModules(
    files.filter(({ path }) => path.startsWith("src/schemas/")),
    dirname(source),
  );
  const { Thing } = await import(pathToFileURL(join(source, "schemas/thing.js")).href);
  return Thing;
}

let count = 0;

/** Writes modules as JavaScript below a folder. */
export function writeModules(files: readonly OutputFile[], folder: string): void {
  for (const { path, text } of files) {
    const file = join(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transformSync(path, text).code);
  }
}
