import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runtime } from "virtual:templates";
import ts from "typescript";
import { afterAll } from "vitest";
import type { SchemaOptions } from "../../../generator/4-model/schema-options.ts";
import type { ApiModel, Pointer } from "../../../generator/4-model/types.ts";
import { createRenderer } from "../../../generator/5-render/environment/renderer.ts";
import type { OutputFile } from "../../../generator/5-render/output-file.ts";
import { jsonSchemaTarget } from "../../../generator/5-render/targets/json-schema.ts";
import { schemasTarget } from "../../../generator/5-render/targets/schemas.ts";
import type { Rendering } from "../../../generator/5-render/targets/target.ts";
import { parametersView } from "../../../generator/5-render/views/client/parameters-view.ts";
import { requestView } from "../../../generator/5-render/views/client/request-view.ts";
import type { Schema } from "../../../templates/runtime/schema.ts";
import { model } from "../model/build-text.ts";

/** A JSON Schema as it stands in a description. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Validators by the key of their schema. */
export type Validators = Readonly<Record<string, Schema<unknown>>>;

/**
 * Generates, compiles and loads the validators of `components.schemas`. The keys are names of types already.
 *
 * They are loaded by Node itself, in the way of a consumer: as ES modules below a `node_modules` folder. Modules
 * elsewhere Vitest would take apart and evaluate in its own way.
 */
export async function compile(
  schemas: Readonly<Record<string, JsonSchema>>,
  version: "3.0.3" | "3.1.0" = "3.1.0",
  options: SchemaOptions = {},
): Promise<Validators> {
  return loadValidators(schemaModules(await model(describe(schemas, version), options)));
}

/** Generates, compiles and loads the validators of the parameters of all operations, by name: `listThingsParams`. */
export async function compileParameters(text: string): Promise<Validators> {
  const { model: described, rendering, unsupported } = renderingOf(await model(text));
  const modules = described.operations.flatMap((operation) => [
    {
      path: `src/requests/${operation.file}.ts`,
      text: rendering.render("client/request", requestView(operation, rendering)),
    },
    {
      path: `src/parameters/${operation.file}.ts`,
      text: rendering.render("client/parameters", parametersView(operation, rendering)),
    },
  ]);
  return loadValidators({ files: [...schemasTarget(rendering), ...modules], unsupported });
}

interface Modules {
  readonly files: readonly OutputFile[];
  readonly unsupported: readonly string[];
}

async function loadValidators({ files, unsupported }: Modules): Promise<Validators> {
  if (unsupported.length > 0) throw new Error(`Not supported: ${unsupported.join("; ")}`);
  return load<Validators>(files);
}

/** Compiles and loads modules of a package with its runtime: all that they export. */
export async function load<Exports>(files: readonly OutputFile[]): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-validators-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(folder, "node_modules/generated/src");
  write(join(source, "../package.json"), JSON.stringify({ type: "module" }));
  for (const [path, text] of Object.entries(runtime)) writeModule(join(source, "runtime", path), text);
  for (const { path, text } of files) writeModule(join(source, "..", path), text);
  const exported = files.filter(({ path }) => !path.startsWith("src/requests/"));
  const names = exported.map(({ path }) => `export * from "../${path.replace(/\.ts$/, ".js")}";`);
  write(join(source, "index.js"), names.join("\n"));
  return await import(pathToFileURL(join(source, "index.js")).href);
}

/** The generated modules of `components.schemas`, with the runtime beside them, by path. */
export async function sourcesOf(schemas: Readonly<Record<string, JsonSchema>>) {
  const { files } = schemaModules(await model(describe(schemas, "3.1.0"), {}));
  return Object.fromEntries([
    ...Object.entries(runtime).map(([path, text]) => [`src/runtime/${path}`, text]),
    ...files.map(({ path, text }) => [path, text]),
  ]);
}

/** A description of nothing but schemas. */
export function describe(schemas: Readonly<Record<string, JsonSchema>>, version: string): string {
  const info = { title: "Test", version: "1" };
  return JSON.stringify({ openapi: version, info, paths: {}, components: { schemas } });
}

/** The text of the modules, `src/json-schema.ts` among them, and what could not be expressed in them. */
export function modulesWithJsonSchema(model: ApiModel): Modules {
  const { rendering, unsupported } = renderingOf(model);
  return { files: [...schemasTarget(rendering), ...jsonSchemaTarget(rendering)], unsupported };
}

/** The text of the modules, and what could not be expressed in them. */
export function schemaModules(model: ApiModel): Modules {
  const { rendering, unsupported } = renderingOf(model);
  return { files: [...schemasTarget(rendering)], unsupported };
}

function renderingOf(model: ApiModel) {
  const unsupported: string[] = [];
  const rendering: Rendering = {
    model,
    schemas: new Map(model.schemas.map((named) => [named.name, named])),
    render: createRenderer(),
    unsupported: (construct: string, pointer: Pointer) => unsupported.push(`${construct} at ${pointer}`),
    package: { name: "generated", version: "1" },
  };
  return { model, rendering, unsupported };
}

/** The runtime is the same for all packages. */
const transpiled = new Map<string, string>();

function writeModule(path: string, text: string): void {
  const output = transpiled.get(text) ?? ts.transpileModule(text, { compilerOptions }).outputText;
  transpiled.set(text, output);
  write(path.replace(/\.ts$/, ".js"), output);
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
