import { loadBundle } from "../../generator/2-resolve/load-bundle.ts";
import { lint } from "../../generator/3-lint/lint.ts";
import { buildModel } from "../../generator/4-model/build.ts";
import type { ApiModel } from "../../generator/4-model/types.ts";
import { requestSchemas } from "../../generator/5-render/json-schema/request-schemas.ts";
import type { OutputFile } from "../../generator/5-render/output-file.ts";
import { render } from "../../generator/5-render/render.ts";
import { descriptionFile, withRequestSchemas } from "../../generator/5-render/targets/description.ts";
import { completePackage } from "../../generator/config.ts";
import { Diagnostics } from "../../generator/diagnostics/collector.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { nodeHost } from "../../generator/host/node-host.ts";
import type { SampleFolder } from "./sample-folders.ts";

/** What a description gives. */
export interface RenderedSample {
  /** The generated package without `src/paths.ts` and `manifest.json`; nothing if something is an error. */
  readonly files: readonly OutputFile[];
  /** Absent if something is an error. */
  readonly model: ApiModel | undefined;
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
    const document = withRequestSchemas(bundle.document, requestSchemas(model));
    files.push(...rendered, descriptionFile(document));
  }
  return {
    files: diagnostics.hasErrors ? [] : files,
    model: diagnostics.hasErrors ? undefined : model,
    diagnostics: printDiagnostics(diagnostics.all, sources.lookup, { directory: path }),
  };
}
