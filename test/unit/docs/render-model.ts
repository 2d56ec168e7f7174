import type { ApiModel } from "../../../generator/4-model/types.ts";
import { createRenderer } from "../../../generator/5-render/environment/renderer.ts";
import { docsTarget } from "../../../generator/5-render/targets/docs.ts";
import { schemaPagesTarget } from "../../../generator/5-render/targets/schema-pages.ts";
import { workflowTarget } from "../../../generator/5-render/targets/workflow.ts";

const render = createRenderer();

/** The files of the docs and of the workflow tasks, by path. */
export function renderModel(model: ApiModel): ReadonlyMap<string, string> {
  const rendering = { model, render, package: { name: "billing-meters", version: "1.0.0" } };
  const files = [...docsTarget(rendering), ...schemaPagesTarget(rendering), ...workflowTarget(rendering)];
  return new Map(files.map(({ path, text }) => [path, text]));
}
