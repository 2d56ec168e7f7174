import type { ApiModel, Pointer } from "../4-model/types.ts";
import { FailingTemplate, loadOverrides, type OverrideTexts } from "./environment/overrides.ts";
import { createRenderer } from "./environment/renderer.ts";
import { encodeFile, type GeneratedFile, type OutputFile } from "./output-file.ts";
import type { Rendering, Target } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";

/** What is rendered, and how: data, so that another thread can have it. */
export interface RenderTask {
  readonly model: ApiModel;
  readonly package: Rendering["package"];
  readonly overrides: OverrideTexts | undefined;
}

/** What one thread has made. */
export interface RenderedPart {
  readonly files: readonly GeneratedFile[];
  /** What a target cannot express. */
  readonly unsupported: readonly { readonly construct: string; readonly pointer: Pointer }[];
  /** The template of the user's that failed, with which everything ended. */
  readonly failing?: { readonly file: string; readonly reason: string };
}

/** Renders one target after the other, for as long as `next` gives the index of one. */
export async function renderPart(task: RenderTask, next: () => number | undefined): Promise<RenderedPart> {
  const { model, overrides } = task;
  const files: GeneratedFile[] = [];
  const unsupported: { construct: string; pointer: Pointer }[] = [];
  const rendering: Rendering = {
    model,
    schemas: new Map(model.schemas.map((named) => [named.name, named])),
    render: createRenderer(overrides && (await loadOverrides(overrides))),
    package: task.package,
    unsupported: (construct, pointer) => unsupported.push({ construct, pointer }),
  };
  try {
    for (let target = take(next); target; target = take(next)) {
      for (const { path, text: ours } of target(rendering)) {
        files.push(encodeFile({ path, text: overrides?.texts.get(sourceOf(path)) ?? ours }));
      }
    }
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

/** The file below `templates/` that one of the package is a copy of, if it is one. */
function sourceOf(path: OutputFile["path"]): string {
  return path.replace(/^src\/(?=runtime\/)/, "");
}
