import manifest from "../package.json" with { type: "json" };
import { loadBundle } from "./2-resolve/load-bundle.ts";
import { lint as lintBundle } from "./3-lint/lint.ts";
import { buildModel } from "./4-model/build.ts";
import type { OutputFile } from "./5-render/output-file.ts";
import { sha256, withManifest } from "./6-write/manifest.ts";
import { completePackage, type PackageConfig } from "./config.ts";
import { Diagnostics } from "./diagnostics/collector.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { LocationLookup } from "./diagnostics/print.ts";
import type { Host } from "./host/host.ts";
import { type Timing, Timings } from "./timings.ts";

export interface LintOptions {
  /** Path of the description; `-` is standard input. */
  readonly spec: string;
  /** The outside world: `nodeHost()`, or files in memory. */
  readonly host: Host;
}

export interface GenerateOptions extends LintOptions {
  /** Where the package will stand. Nothing is read or written there: its name is the default of the package's. */
  readonly output: string;
  readonly package?: PackageConfig;
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
  const { bundle, model, diagnostics, timings, findings } = await understand(options);
  if (bundle === undefined || model === undefined) return { ...findings(), files: undefined };
  // Loaded now: a description with mistakes needs no templates.
  const [{ render }, { renderPaths }, { descriptionFile }] = await Promise.all([
    import("./5-render/render.ts"),
    import("./5-render/targets/paths/paths.ts"),
    import("./5-render/targets/description.ts"),
  ]);
  // In a thread of its own, beside the rendering.
  const paths = timings.measure("paths", () => renderPaths(bundle.document));
  const rendered = timings.measure("render", () =>
    render(model, {
      package: completePackage(options.package, { output: options.output, version: model.version }),
      unsupported: (construct, pointer) =>
        diagnostics.report("unsupported-construct", { construct }, bundle.locate(pointer)),
    }),
  );
  const files = (await Promise.all([rendered, paths])).flat();
  if (diagnostics.hasErrors) return { ...findings(), files: undefined };
  const description = descriptionFile(bundle.document);
  const complete = withManifest([...files, description], {
    version: manifest.version,
    input: sha256(description.text),
  });
  return { ...findings(), files: complete };
}

/** Finds everything that is wrong with a description. */
export async function lint(options: LintOptions): Promise<Findings> {
  const { findings } = await understand(options);
  return findings();
}

/** The stages that `generate` and `lint` share. The model is absent if there are errors. */
async function understand({ spec, host }: LintOptions) {
  const diagnostics = new Diagnostics();
  const timings = new Timings();
  const { bundle, sources } = await timings.measure("load", () => loadBundle(spec, host, diagnostics));
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
