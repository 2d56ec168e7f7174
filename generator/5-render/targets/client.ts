import { runtime } from "virtual:templates";
import type { Operation } from "../../4-model/types.ts";
import type { OutputFile } from "../output-file.ts";
import { clientView } from "../views/client/client-view.ts";
import { eventsView } from "../views/client/events-view.ts";
import { headersView } from "../views/client/headers-view.ts";
import { eventsWithParameters, indexView, webhookOptions } from "../views/client/index-view.ts";
import { hasParameters } from "../views/client/operation-types.ts";
import { operationsView } from "../views/client/operations-view.ts";
import { parametersView } from "../views/client/parameters-view.ts";
import type { Rendering, Target } from "./target.ts";

/** `src/`: the client. A function an operation, a module a tag; the runtime is copied as it is. */
export const clientTarget: Target = (rendering) => {
  const { model, render } = rendering;
  return [
    { path: "src/index.ts", text: render("client/index", indexView(model)) },
    { path: "src/client.ts", text: render("client/client", clientView(rendering)) },
    ...model.groups.map((group) => ({
      path: `src/operations/${group.file}.ts`,
      text: render("client/operations", operationsView(group, rendering)),
    })),
    ...[...model.operations, ...eventsWithParameters(model)].filter(hasParameters).map((operation) => ({
      path: `src/parameters/${operation.file}.ts`,
      text: render("client/parameters", parametersView(operation, rendering)),
    })),
    ...model.operations.flatMap((operation) => operationExtras(operation, rendering)),
    ...(model.webhooks.length === 0 ? [] : [webhooksFile(rendering)]),
    ...Object.entries(runtime).map(([path, text]) => ({ path: `src/runtime/${path}`, text })),
  ];
};

/** What an operation has beside its function: the headers of its responses, and its callbacks. */
function operationExtras(operation: Operation, rendering: Rendering): OutputFile[] {
  const { name, file, headerNames, callbackNames, callbacks } = operation;
  const { render } = rendering;
  const files: OutputFile[] = [];
  if (headerNames) {
    const view = headersView(operation, headerNames, rendering);
    files.push({ path: `src/headers/${file}.ts`, text: render("client/headers", view) });
  }
  if (callbackNames) {
    const what = `The payloads of the callbacks of \`${name}\``;
    const view = eventsView(callbacks, { names: callbackNames, folder: "callbacks", what }, rendering);
    files.push({ path: `src/callbacks/${file}.ts`, text: render("client/events", view) });
  }
  return files;
}

function webhooksFile(rendering: Rendering): OutputFile {
  const view = eventsView(rendering.model.webhooks, webhookOptions, rendering);
  return { path: "src/webhooks.ts", text: rendering.render("client/events", view) };
}
