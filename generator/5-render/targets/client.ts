import { runtime } from "virtual:templates";
import { clientView } from "../views/client/client-view.ts";
import { indexView } from "../views/client/index-view.ts";
import { hasParameters } from "../views/client/operation-types.ts";
import { operationsView } from "../views/client/operations-view.ts";
import { parametersView } from "../views/client/parameters-view.ts";
import type { Target } from "./target.ts";

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
    ...model.operations.filter(hasParameters).map((operation) => ({
      path: `src/parameters/${operation.file}.ts`,
      text: render("client/parameters", parametersView(operation, rendering)),
    })),
    ...Object.entries(runtime).map(([path, text]) => ({ path: `src/runtime/${path}`, text })),
  ];
};
