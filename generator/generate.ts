import manifest from "../package.json" with { type: "json" };
import type { Bundle } from "./2-resolve/bundle.ts";
import { type LoadOptions, loadBundle } from "./2-resolve/load-bundle.ts";
import { lint as lintBundle } from "./3-lint/lint.ts";
import { buildModel } from "./4-model/build.ts";
import type { ApiModel } from "./4-model/types.ts";
import type { CustomTarget } from "./5-render/custom/custom-target.ts";
import type { GeneratedFile, OutputFile } from "./5-render/output-file.ts";
import { descriptionPath } from "./5-render/targets/description.ts";
import type { RenderThread } from "./5-render/threads/render-thread.ts";
import { isWorthAnEarlyThread, isWorthAThread, startRenderThread } from "./5-render/threads/render-thread.ts";
import { manifestPath, withManifest } from "./6-write/manifest.ts";
import { completePackage, type PackageConfig, type TypesConfig, type ValidatorsConfig } from "./config.ts";
import { Diagnostics } from "./diagnostics/collector.ts";
import type { Diagnostic, LocationLookup } from "./diagnostics/diagnostic.ts";
import type { Host } from "./host/host.ts";
import { type Timing, Timings } from "./timings.ts";

/** How a description is read: what is left out of it, put on it, and allowed to it. */
export type InputOptions = Pick<LoadOptions, "overlays" | "include" | "exclude" | "network">;

export interface LintOptions extends InputOptions {
  /** Path of the description, or its URL if `network` allows that; `-` is standard input. */
  readonly spec: string;
  /** The outside world: `nodeHost()`, or files in memory. */
  readonly host: Host;
  /** Told the name of each stage when it begins. */
  readonly onStage?: ((stage: string) => void) | undefined;
}

export interface GenerateOptions extends LintOptions {
  /** Where the package will stand. Nothing is read or written there: its name is the default of the package's. */
  readonly output: string;
  readonly package?: PackageConfig;
  readonly types?: TypesConfig;
  readonly validators?: ValidatorsConfig;
  /** A folder of templates that replace ours of the same name. */
  readonly templates?: string | undefined;
  /** Functions that add files to the package. */
  readonly targets?: readonly CustomTarget[] | undefined;
  /** The file that the targets stand in: what is wrong with them is reported there. */
  readonly config?: string | undefined;
}

/** What is wrong with a description. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Finds lines and columns, for printing. */
  readonly lookup: LocationLookup;
  /** How long each stage took. */
  readonly timings: readonly Timing[];
}

export interface GenerateResult extends Findings {
  /** The package, with its manifest; absent if something is an error. */
  readonly files: readonly OutputFile[] | undefined;
}

/** Makes the package of a description, in memory. Rejects only for a mistake of ours. */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  // Before anybody knows whether the description is sound: if it is not, it costs nobody anything.
  let thread = (await isWorthAnEarlyThread(options.spec, options.host)) ? startRenderThread() : undefined;
  try {
    const loaded = await load(options);
    const { bundle } = loaded;
    if (bundle === undefined) return { ...findings(loaded), files: undefined };
    if (isWorthAThread(bundle.document)) thread ??= startRenderThread();
    thread?.read(bundle.document);
    const model = await understand({ ...loaded, bundle }, options);
    const files = model && (await renderPackage({ ...loaded, bundle, model, thread }, options));
    return { ...findings(loaded), files };
  } finally {
    thread?.stop();
  }
}

interface Understood extends Loaded {
  readonly bundle: Bundle;
  readonly model: ApiModel;
  readonly thread: RenderThread | undefined;
}

/** All files of the package; absent if something is an error. */
async function renderPackage(
  { bundle, model, thread, diagnostics, timings }: Understood,
  options: GenerateOptions,
): Promise<readonly OutputFile[] | undefined> {
  // Loaded now: a description with mistakes needs no templates.
  const { render } = await import("./5-render/render.ts");
  const rendered = await timings.measure("render", () =>
    render(model, {
      package: completePackage(options.package, { output: options.output, version: model.version }),
      templates: options.templates,
      host: options.host,
      diagnostics,
      locate: (pointer) => bundle.locate(pointer),
      thread,
    }),
  );
  if (diagnostics.hasErrors) return undefined;
  // With another thread, they are among what it has rendered.
  const made = thread ? rendered : [...rendered, ...(await renderDocument(bundle, timings))];
  const own = await describeRules(made, bundle, model);
  const custom = await renderCustom(model, own, options, { diagnostics, timings });
  if (diagnostics.hasErrors) return undefined;
  return withManifest([...own, ...custom], { version: manifest.version, input: hashOfDescription(own) });
}

/** The files that need no model. */
async function renderDocument({ document }: Bundle, timings: Timings): Promise<readonly GeneratedFile[]> {
  const { renderDocument } = await import("./5-render/render-document.ts");
  return timings.measure("paths", () => renderDocument(structuredClone(document)));
}

/** The same files, in which the description says the rules between parameters in JSON Schema too. Few have any. */
async function describeRules(
  files: readonly GeneratedFile[],
  { document }: Bundle,
  model: ApiModel,
): Promise<readonly GeneratedFile[]> {
  const { renderRules } = await import("./5-render/render-rules.ts");
  const description = renderRules(document, model);
  return description ? files.map((file) => (file.path === description.path ? description : file)) : files;
}

function hashOfDescription(files: readonly GeneratedFile[]): string {
  const description = files.find(({ path }) => path === descriptionPath);
  if (!description) throw new Error("The package lacks its description");
  return description.sha256;
}

/** The files of the user's own targets, which see those of ours only as paths that are taken. */
async function renderCustom(
  model: ApiModel,
  files: readonly OutputFile[],
  { targets = [], config, ...options }: GenerateOptions,
  { diagnostics, timings }: Pick<Loaded, "diagnostics" | "timings">,
): Promise<readonly OutputFile[]> {
  if (targets.length === 0) return [];
  return timings.measure("targets", async () => {
    const { runTargets } = await import("./5-render/custom/run-targets.ts");
    return runTargets(targets, model, {
      package: completePackage(options.package, { output: options.output, version: model.version }),
      taken: [...files.map(({ path }) => path), manifestPath],
      config,
      diagnostics,
    });
  });
}

/** Finds everything that is wrong with a description. */
export async function lint(options: LintOptions): Promise<Findings> {
  const loaded = await load(options);
  const { bundle } = loaded;
  if (bundle !== undefined) await understand({ ...loaded, bundle }, options);
  return findings(loaded);
}

type Loaded = Awaited<ReturnType<typeof load>>;

async function load(options: LintOptions) {
  const diagnostics = new Diagnostics();
  const timings = new Timings(options.onStage);
  const loading = () => loadBundle(options.spec, options.host, diagnostics, options);
  return { ...(await timings.measure("load", loading)), diagnostics, timings };
}

/** The stages that `generate` and `lint` share. The model is absent if there are errors. */
async function understand(
  { bundle, diagnostics, timings }: Pick<Understood, "bundle" | "diagnostics" | "timings">,
  { types, validators }: LintOptions & Pick<GenerateOptions, "types" | "validators">,
): Promise<ApiModel | undefined> {
  await timings.measure("lint", () => lintBundle(bundle, diagnostics));
  if (diagnostics.hasErrors) return undefined;
  const model = await timings.measure("model", () =>
    buildModel(bundle, diagnostics, { ...types, ...validators }),
  );
  return diagnostics.hasErrors ? undefined : model;
}

function findings({ diagnostics, sources, timings }: Loaded): Findings {
  return { diagnostics: diagnostics.all, lookup: sources.lookup, timings: timings.all };
}
