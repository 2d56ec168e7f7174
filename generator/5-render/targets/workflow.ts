import type { ApiModel } from "../../4-model/types.ts";
import type { Render } from "../environment/renderer.ts";
import type { OutputFile } from "../output-file.ts";
import { httpRequestTask, httpTask } from "../views/workflow/http-task.ts";

export interface WorkflowRendering {
  readonly model: ApiModel;
  readonly render: Render;
}

/** `workflow/`: a Conductor HTTP task for each operation, in the flat form and in the `http_request` form. */
export function* workflowTarget({ model, render }: WorkflowRendering): Iterable<OutputFile> {
  for (const operation of model.operations) {
    yield {
      path: `workflow/${operation.file}.json`,
      text: render("workflow/task", { task: httpTask(operation, model) }),
    };
    yield {
      path: `workflow/${operation.file}.http-request.json`,
      text: render("workflow/task", { task: httpRequestTask(operation, model) }),
    };
  }
}
