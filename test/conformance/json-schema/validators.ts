import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { ValidatorsConfig } from "../../../generator/config.ts";
import type { Host } from "../../../generator/host/host.ts";
import type { Batch } from "./batches.ts";
import type { renderPackage } from "./pipeline.ts";
import type { Remotes } from "./suite.ts";

/** What is asked of a generated validator. */
interface Validator {
  is(value: unknown): boolean;
  validate(value: unknown): { readonly issues?: readonly unknown[] };
}

export interface Compiled {
  /** By the name of the component. */
  readonly validators: ReadonlyMap<string, Validator>;
  /** Why a component was refused when generating. */
  readonly refused: ReadonlyMap<string, string>;
}

export interface CompileOptions {
  readonly render: typeof renderPackage;
  /** What the suite serves. */
  readonly remotes: Remotes;
  readonly formats: NonNullable<ValidatorsConfig["formats"]>;
}

/** Generates the package of a batch, and loads its validators. What is refused is left out. */
export async function compileBatch(
  batch: Batch,
  { render, remotes, formats }: CompileOptions,
): Promise<Compiled> {
  const schemas = { ...batch.schemas };
  const refused = new Map<string, string>();
  for (;;) {
    const info = { title: "Test", version: "1" };
    const text = JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
    const { files, diagnostics } = await render("/api.json", memoryHost(text, remotes), { formats });
    const names = [...batch.cases.keys()].filter((name) => name in schemas);
    if (files) return { validators: await load(files, names), refused };
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const before = refused.size;
    for (const { location, message } of errors) {
      const [, name] = /^\/components\/schemas\/([^/]+)/.exec(location.pointer) ?? [];
      if (name === undefined || !(name in schemas)) continue;
      delete schemas[name];
      refused.set(name, message);
    }
    if (refused.size === before) throw new Error(errors.map(({ message }) => message).join("\n"));
  }
}

/** Has the description, and the suite's server, which only the pipeline can tell from a real one. */
function memoryHost(text: string, remotes: Remotes): Host {
  const refuse = () => Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" }));
  return {
    readFile: (path) => (path === "/api.json" ? Promise.resolve(Buffer.from(text)) : refuse()),
    readStandardInput: refuse,
    list: () => Promise.resolve([]),
    entry: (path) => Promise.resolve({ kind: "file", bytes: Buffer.byteLength(text), realPath: path }),
    writeFile: refuse,
    rename: refuse,
    remove: refuse,
    request(url) {
      const document = remotes.get(url);
      const bytes = Buffer.from(JSON.stringify(document ?? null));
      return Promise.resolve({ status: document === undefined ? 404 : 200, location: undefined, bytes });
    },
  };
}

async function load(
  files: readonly { readonly path: string; readonly text: string }[],
  names: readonly string[],
): Promise<Map<string, Validator>> {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-json-schema-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const { path, text } of files.filter((file) => /^src\/(schemas|runtime)\//.test(file.path))) {
      const { outputText } = ts.transpileModule(text, { compilerOptions });
      const target = join(folder, path.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, outputText);
    }
    const validators = new Map<string, Validator>();
    for (const name of names) {
      const file = `${name
        .replace(/(\d+)$/, "-$1")
        .toLowerCase()
        .replace("-", "")}.js`;
      const module = await import(pathToFileURL(join(folder, "src/schemas", file)).href);
      validators.set(name, module[name]);
    }
    return validators;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};
