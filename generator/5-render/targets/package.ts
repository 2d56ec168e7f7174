import { sampleRequest } from "../views/docs/sample-request.ts";
import { packageView, readmeView } from "../views/package/package-view.ts";
import { clientSnippet } from "./client-snippet.ts";
import type { Target } from "./target.ts";

/** What makes the folder an npm package. */
export const packageTarget: Target = (rendering) => {
  const { model, render } = rendering;
  const [first] = model.operations;
  const example = first && clientSnippet(first, sampleRequest(first, model), rendering);
  return [
    { path: "package.json", text: render("package/package.json", packageView(rendering)) },
    { path: "tsconfig.json", text: render("package/tsconfig.json", {}) },
    { path: "README.md", text: render("package/README.md", readmeView(rendering, example)) },
  ];
};
