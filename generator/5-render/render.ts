import type { ApiModel } from "../4-model/types.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { readOverrides } from "./environment/overrides.ts";
import type { GeneratedFile } from "./output-file.ts";
import { type RenderedPart, type RenderTask, renderPart } from "./render-part.ts";
import type { Rendering } from "./targets/target.ts";
import { targets } from "./targets/targets.ts";
import type { RenderThread } from "./threads/render-thread.ts";
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
  /** Another thread that takes some of the work; it also makes the files that need no model. */
  readonly thread?: RenderThread | undefined;
}

/**
 * Renders the files of the generated package that are made from the model, sorted by path. What a target cannot express,
 * and what is wrong with a template of the user's, is a diagnostic; the files must not be used then.
 */
export async function render(model: ApiModel, options: RenderOptions): Promise<GeneratedFile[]> {
  const { diagnostics, host, locate, templates, thread } = options;
  const overrides = templates === undefined ? undefined : await readOverrides(templates, host, diagnostics);
  if (templates !== undefined && !overrides) return [];
  const task: RenderTask = { model, package: options.package, overrides };
  const parts = await renderParts(task, thread);
  for (const { construct, pointer } of parts.flatMap(({ unsupported }) => unsupported)) {
    diagnostics.report("unsupported-construct", { construct }, locate(pointer));
  }
  const [failing] = parts.flatMap((part) => part.failing ?? []);
  if (failing) {
    const location = { file: failing.file, pointer: "" };
    diagnostics.report("failing-template", { reason: failing.reason }, location);
    return [];
  }
  return parts.flatMap(({ files }) => files).sort((left, right) => (left.path < right.path ? -1 : 1));
}

async function renderParts(task: RenderTask, thread: RenderThread | undefined): Promise<RenderedPart[]> {
  const other = thread?.render(task);
  const share = thread?.share ?? new Share();
  const part = await renderPart(task, share.fromStart(targets.length));
  return other ? [part, await other] : [part];
}
