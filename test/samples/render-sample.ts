import { loadBundle } from "../../generator/2-resolve/load-bundle.ts";
import { lint } from "../../generator/3-lint/lint.ts";
import { buildModel } from "../../generator/4-model/build.ts";
import type { OutputFile } from "../../generator/5-render/output-file.ts";
import { render } from "../../generator/5-render/render.ts";
import { descriptionFile } from "../../generator/5-render/targets/description.ts";
import { completePackage } from "../../generator/config.ts";
import { Diagnostics } from "../../generator/diagnostics/collector.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { nodeHost } from "../../generator/host/node-host.ts";
import type { SampleFolder } from "./sample-folders.ts";

/** What a description gives. */
export interface RenderedSample {
  /** The generated package without `src/paths.ts` and `manifest.json`; nothing if something is an error. */
  readonly files: readonly OutputFile[];
  /** As `ashlar generate` prints them: no colors, paths relative to the folder of the sample. */
  readonly diagnostics: string;
}

/**
 * The stages of `generate()`, without openapi-typescript: it takes longer than all of them together, and what it makes
 * of a description is not ours to sample.
 */
export async function renderSample({ spec, path }: SampleFolder): Promise<RenderedSample> {
  const diagnostics = new Diagnostics();
  const host = nodeHost();
  const { bundle, sources } = await loadBundle(spec, host, diagnostics);
  if (bundle !== undefined) await lint(bundle, diagnostics);
  const isSound = bundle !== undefined && !diagnostics.hasErrors;
  const model = isSound ? buildModel(bundle, diagnostics) : undefined;
  const files: OutputFile[] = [];
  if (isSound && model !== undefined && !diagnostics.hasErrors) {
    const rendered = await render(model, {
      package: completePackage({}, { output: path, version: model.version }),
      host,
      diagnostics,
      locate: bundle.locate,
    });
    files.push(...rendered, descriptionFile(bundle.document));
  }
  return {
    files: diagnostics.hasErrors ? [] : files,
    diagnostics: printDiagnostics(diagnostics.all, sources.lookup, { directory: path }),
  };
}
