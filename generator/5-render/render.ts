import { setImmediate as nextTurn } from "node:timers/promises";
import type { ApiModel } from "../4-model/types.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { readOverrides } from "./environment/overrides.ts";
import type { OutputFile } from "./output-file.ts";
import { type RenderedPart, type RenderTask, renderPart } from "./render-part.ts";
import type { Rendering } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";
import { isWorthAThread, startRenderThread } from "./threads/render-thread.ts";
import { Share } from "./threads/share.ts";

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
 * template of the user's, is a diagnostic; the files must not be used then. A large package is rendered by two threads.
 */
export async function render(model: ApiModel, options: RenderOptions): Promise<OutputFile[]> {
  const { diagnostics, host, locate, templates } = options;
  const overrides = templates === undefined ? undefined : await readOverrides(templates, host, diagnostics);
  if (templates !== undefined && !overrides) return [];
  const task: RenderTask = { model, package: options.package, overrides };
  const parts = isWorthAThread(model) ? await inTwoThreads(task) : [await inOneThread(task)];
  for (const { construct, pointer } of parts.flatMap(({ unsupported }) => unsupported)) {
    diagnostics.report("unsupported-construct", { construct }, locate(pointer));
  }
  const [failing] = parts.flatMap((part) => part.failing ?? []);
  if (failing) {
    const location = { file: failing.file, pointer: "" };
    diagnostics.report("failing-template", { reason: failing.reason }, location);
    return [];
  }
  return parts
    .flatMap(({ files }) => files)
    .map((file) => (overrides ? { ...file, text: overrides.texts.get(sourceOf(file)) ?? file.text } : file))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function inOneThread(task: RenderTask): Promise<RenderedPart> {
  return renderPart(task, new Share(targets.length).fromStart());
}

async function inTwoThreads(task: RenderTask): Promise<RenderedPart[]> {
  const thread = startRenderThread(task);
  try {
    // Whoever has other work for this thread does it now that the other one is under way.
    await nextTurn();
    const part = await renderPart(task, thread.next);
    return [part, await thread.part];
  } finally {
    await thread.stop();
  }
}
