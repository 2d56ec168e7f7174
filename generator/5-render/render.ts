import type { ApiModel } from "../4-model/types.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { FailingTemplate, readOverrides } from "./environment/overrides.ts";
import { createRenderer } from "./environment/renderer.ts";
import type { OutputFile } from "./output-file.ts";
import { clientTarget } from "./targets/client.ts";
import { docsTarget } from "./targets/docs.ts";
import { packageTarget } from "./targets/package.ts";
import { schemasTarget } from "./targets/schemas.ts";
import type { Rendering, Target } from "./targets/target.ts";
import { workflowTarget } from "./targets/workflow.ts";

/** Everything that is rendered from the model. */
const targets: readonly Target[] = [clientTarget, schemasTarget, docsTarget, workflowTarget, packageTarget];

export interface RenderOptions {
  /** What `package.json` says. */
  readonly package: Rendering["package"];
  /** A folder of templates that replace ours of the same name, and what it is read with. */
  readonly templates?: string | undefined;
  readonly host: Host;
  readonly diagnostics: Diagnostics;
  /** Where a place of the model stands in the description. */
  readonly locate: (pointer: string) => Location;
}

/** The file below `templates/` that one of the package is a copy of, if it is one. */
function sourceOf({ path }: OutputFile): string {
  return path.replace(/^src\/(?=runtime\/)/, "");
}

/**
 * Renders the files of the generated package, sorted by path. What a target cannot express, and what is wrong with a
 * template of the user's, is a diagnostic; the files must not be used then.
 */
export async function render(model: ApiModel, options: RenderOptions): Promise<OutputFile[]> {
  const { diagnostics, host, locate, templates } = options;
  const overrides = templates === undefined ? undefined : await readOverrides(templates, host, diagnostics);
  if (templates !== undefined && !overrides) return [];
  const rendering: Rendering = {
    model,
    schemas: new Map(model.schemas.map((named) => [named.name, named])),
    render: createRenderer(overrides),
    package: options.package,
    unsupported: (construct, pointer) =>
      diagnostics.report("unsupported-construct", { construct }, locate(pointer)),
  };
  try {
    return targets
      .flatMap((target) => target(rendering))
      .map((file) => (overrides ? { ...file, text: overrides.copied(sourceOf(file)) ?? file.text } : file))
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  } catch (error) {
    if (!(error instanceof FailingTemplate)) throw error;
    const location = { file: error.file, pointer: "" };
    diagnostics.report("failing-template", { reason: error.message }, location);
    return [];
  }
}
