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
  /** The description as it was understood: in one piece. */
  readonly document?: unknown;
  /** The components, and where their validators are. */
  readonly components: readonly Component[];
}

export interface Component {
  /** Its key in `components.schemas`. */
  readonly key: string;
  /** `MeterEventSummary` */
  readonly name: string;
  /** `meter-event-summary` */
  readonly file: string;
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
  const nothing = { files: undefined, components: [] };
  if (!bundle || diagnostics.hasErrors) return { ...nothing, diagnostics: diagnostics.all };
  const model = buildModel(bundle, diagnostics, validators);
  if (diagnostics.hasErrors) return { ...nothing, diagnostics: diagnostics.all };
  const files = await render(model, {
    package: completePackage({}, { output: "out", version: "1" }),
    host,
    diagnostics,
    locate: bundle.locate,
  });
  if (diagnostics.hasErrors) return { ...nothing, diagnostics: diagnostics.all };
  const components = model.schemas.flatMap(({ component: key, name, file }) =>
    key === undefined ? [] : [{ key, name, file }],
  );
  return { files, diagnostics: diagnostics.all, document: bundle.document, components };
}
