import { runtime } from "virtual:templates";
import type { Operation } from "../../4-model/types.ts";
import type { OutputFile } from "../output-file.ts";
import { bodiesView } from "../views/client/bodies-view.ts";
import { clientView } from "../views/client/client-view.ts";
import { eventsView } from "../views/client/events-view.ts";
import { headersView } from "../views/client/headers-view.ts";
import { eventsWithParameters, indexView, webhookOptions } from "../views/client/index-view.ts";
import { hasParameters } from "../views/client/operation-types.ts";
import { operationsView } from "../views/client/operations-view.ts";
import { parametersView } from "../views/client/parameters-view.ts";
import { requestView } from "../views/client/request-view.ts";
import { groupedOperations } from "../views/grouped-operations.ts";
import type { Rendering, Target } from "./target.ts";

/** `src/`: the client. A function an operation, a module a tag; the runtime is copied as it is. */
export const clientTarget: Target = function* (rendering) {
  const { model, render } = rendering;
  yield { path: "src/index.ts", text: render("client/index", indexView(model)) };
  yield { path: "src/client.ts", text: render("client/client", clientView(rendering)) };
  for (const { group, operations } of groupedOperations(model)) {
    const text = render("client/operations", operationsView(operations, rendering));
    yield { path: `src/operations/${group.file}.ts`, text };
    if (operations.every(({ bodyNames }) => bodyNames === undefined)) continue;
    const bodies = render("client/bodies", bodiesView(operations, rendering));
    yield { path: `src/bodies/${group.file}.ts`, text: bodies };
  }
  for (const operation of [...model.operations, ...eventsWithParameters(model)].filter(hasParameters)) {
    const request = render("client/request", requestView(operation, rendering));
    yield { path: `src/requests/${operation.file}.ts`, text: request };
    const parameters = render("client/parameters", parametersView(operation, rendering));
    yield { path: `src/parameters/${operation.file}.ts`, text: parameters };
  }
  for (const operation of model.operations) yield* operationExtras(operation, rendering);
  if (model.webhooks.length > 0) yield webhooksFile(rendering);
  for (const [path, text] of Object.entries(runtime)) yield { path: `src/runtime/${path}`, text };
};

/** What an operation has beside its function: the headers of its responses, and its callbacks. */
function* operationExtras(operation: Operation, rendering: Rendering): Iterable<OutputFile> {
  const { name, file, headerNames, callbackNames, callbacks } = operation;
  const { render } = rendering;
  if (headerNames) {
    const view = headersView(operation, headerNames, rendering);
    yield { path: `src/headers/${file}.ts`, text: render("client/headers", view) };
  }
  if (callbackNames) {
    const what = `The payloads of the callbacks of \`${name}\``;
    const view = eventsView(callbacks, { names: callbackNames, folder: "callbacks", what }, rendering);
    yield { path: `src/callbacks/${file}.ts`, text: render("client/events", view) };
  }
}

function webhooksFile(rendering: Rendering): OutputFile {
  const view = eventsView(rendering.model.webhooks, webhookOptions, rendering);
  return { path: "src/webhooks.ts", text: rendering.render("client/events", view) };
}
