import manifest from "../package.json" with { type: "json" };
import { type LoadOptions, loadBundle } from "./2-resolve/load-bundle.ts";
import { lint as lintBundle } from "./3-lint/lint.ts";
import { buildModel } from "./4-model/build.ts";
import type { OutputFile } from "./5-render/output-file.ts";
import { descriptionFile } from "./5-render/targets/description.ts";
import { PathsRenderer } from "./5-render/targets/paths/paths.ts";
import { sha256, withManifest } from "./6-write/manifest.ts";
import { completePackage, type PackageConfig } from "./config.ts";
import { Diagnostics } from "./diagnostics/collector.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { LocationLookup } from "./diagnostics/print.ts";
import type { Host } from "./host/host.ts";
import { type Timing, Timings } from "./timings.ts";

/** How a description is read: what is left out of it, put on it, and allowed to it. */
export type InputOptions = Pick<LoadOptions, "overlays" | "include" | "exclude" | "network">;

export interface LintOptions extends InputOptions {
  /** Path of the description, or its URL if `network` allows that; `-` is standard input. */
  readonly spec: string;
  /** The outside world: `nodeHost()`, or files in memory. */
  readonly host: Host;
}

export interface GenerateOptions extends LintOptions {
  /** Where the package will stand. Nothing is read or written there: its name is the default of the package's. */
  readonly output: string;
  readonly package?: PackageConfig;
  /** A folder of templates that replace ours of the same name. */
  readonly templates?: string | undefined;
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
  const paths = new PathsRenderer();
  try {
    const understood = await understand(options);
    const files = await renderPackage(understood, options, paths);
    return { ...understood.findings(), files };
  } finally {
    await paths.stop();
  }
}

/** All files of the package; absent if something is an error. */
async function renderPackage(
  { bundle, model, diagnostics, timings }: Understood,
  options: GenerateOptions,
  paths: PathsRenderer,
): Promise<readonly OutputFile[] | undefined> {
  if (bundle === undefined || model === undefined) return undefined;
  // In a thread of its own, beside the rendering.
  const pathsFile = timings.measure("paths", () => paths.render(bundle.document));
  const rendered = timings.measure("render", async () => {
    // Loaded now: a description with mistakes needs no templates.
    const { render } = await import("./5-render/render.ts");
    return render(model, {
      package: completePackage(options.package, { output: options.output, version: model.version }),
      templates: options.templates,
      host: options.host,
      diagnostics,
      locate: (pointer) => bundle.locate(pointer),
    });
  });
  // Whoever waits for a mistake must not wait for the paths; they are awaited only if they are wanted.
  pathsFile.catch(() => undefined);
  const files = await rendered;
  if (diagnostics.hasErrors) return undefined;
  const description = descriptionFile(bundle.document);
  return withManifest([...files, await pathsFile, description], {
    version: manifest.version,
    input: sha256(description.text),
  });
}

/** Finds everything that is wrong with a description. */
export async function lint(options: LintOptions): Promise<Findings> {
  const { findings } = await understand(options);
  return findings();
}

type Understood = Awaited<ReturnType<typeof understand>>;

/** The stages that `generate` and `lint` share. The model is absent if there are errors. */
async function understand(options: LintOptions) {
  const diagnostics = new Diagnostics();
  const timings = new Timings();
  const { bundle, sources } = await timings.measure("load", () =>
    loadBundle(options.spec, options.host, diagnostics, options),
  );
  if (bundle !== undefined) await timings.measure("lint", () => lintBundle(bundle, diagnostics));
  const isSound = bundle !== undefined && !diagnostics.hasErrors;
  const model = isSound ? await timings.measure("model", () => buildModel(bundle, diagnostics)) : undefined;
  return {
    bundle,
    model: diagnostics.hasErrors ? undefined : model,
    diagnostics,
    timings,
    findings: (): Findings => ({
      diagnostics: diagnostics.all,
      lookup: sources.lookup,
      timings: timings.all,
    }),
  };
}
