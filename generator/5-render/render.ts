import type { ApiModel, Pointer } from "../4-model/types.ts";
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
  /** Called for each construct that a target cannot express; what was rendered must not be used then. */
  readonly unsupported: (construct: string, pointer: Pointer) => void;
}

/** Renders the files of the generated package, sorted by path. */
export function render(model: ApiModel, options: RenderOptions): OutputFile[] {
  const schemas = new Map(model.schemas.map((named) => [named.name, named]));
  const rendering: Rendering = { ...options, model, schemas, render: createRenderer() };
  return targets
    .flatMap((target) => target(rendering))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
