import type { ApiModel, Pointer } from "../4-model/types.ts";
import { FailingTemplate, loadOverrides, type OverrideTexts } from "./environment/overrides.ts";
import { createRenderer } from "./environment/renderer.ts";
import type { OutputFile } from "./output-file.ts";
import type { Rendering, Target } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";

/** What is rendered, and how: data, so that another thread can have it. */
export interface RenderTask {
  readonly model: ApiModel;
  readonly package: Rendering["package"];
  readonly overrides: OverrideTexts | undefined;
}

/** What one thread has made: data as well. */
export interface RenderedPart {
  readonly files: readonly OutputFile[];
  /** What a target cannot express. */
  readonly unsupported: readonly { readonly construct: string; readonly pointer: Pointer }[];
  /** The template of the user's that failed, with which everything ended. */
  readonly failing?: { readonly file: string; readonly reason: string };
}

/** Renders one target after the other, for as long as `next` gives the index of one. */
export async function renderPart(task: RenderTask, next: () => number | undefined): Promise<RenderedPart> {
  const files: OutputFile[] = [];
  const unsupported: { construct: string; pointer: Pointer }[] = [];
  const rendering: Rendering = {
    model: task.model,
    schemas: new Map(task.model.schemas.map((named) => [named.name, named])),
    render: createRenderer(task.overrides && (await loadOverrides(task.overrides))),
    package: task.package,
    unsupported: (construct, pointer) => unsupported.push({ construct, pointer }),
  };
  try {
    for (let target = take(next); target; target = take(next)) files.push(...target(rendering));
    return { files, unsupported };
  } catch (error) {
    if (!(error instanceof FailingTemplate)) throw error;
    return { files, unsupported, failing: { file: error.file, reason: error.message } };
  }
}

function take(next: () => number | undefined): Target | undefined {
  const index = next();
  return index === undefined ? undefined : targets[index];
}
