import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { lint } from "../../../generator/3-lint/lint.ts";
import { buildModel } from "../../../generator/4-model/build.ts";
import type { OutputFile } from "../../../generator/5-render/output-file.ts";
import { render } from "../../../generator/5-render/render.ts";
import { completePackage, type ValidatorsConfig } from "../../../generator/config.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import type { Host } from "../../../generator/host/host.ts";

/** A package without `src/paths.ts`, which is not ours to judge here, or why there is none. */
export interface Rendered {
  readonly files: readonly OutputFile[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** All stages of `generate()` that have to do with validators. */
export async function renderPackage(
  spec: string,
  host: Host,
  validators: ValidatorsConfig,
): Promise<Rendered> {
  const diagnostics = new Diagnostics();
  const network = { origins: ["http://localhost:1234"] };
  const { bundle } = await loadBundle(spec, host, diagnostics, { network });
  if (bundle) await lint(bundle, diagnostics);
  if (!bundle || diagnostics.hasErrors) return { files: undefined, diagnostics: diagnostics.all };
  const model = buildModel(bundle, diagnostics, validators);
  if (diagnostics.hasErrors) return { files: undefined, diagnostics: diagnostics.all };
  const files = await render(model, {
    package: completePackage({}, { output: "out", version: "1" }),
    host,
    diagnostics,
    locate: bundle.locate,
  });
  return { files: diagnostics.hasErrors ? undefined : files, diagnostics: diagnostics.all };
}
