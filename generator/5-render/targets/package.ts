import { packageView, readmeView } from "../views/package/package-view.ts";
import type { Target } from "./target.ts";

/** What makes the folder an npm package. */
export const packageTarget: Target = (rendering) => {
  const { render } = rendering;
  const view = packageView(rendering);
  return [
    { path: "package.json", text: render("package/package.json", view) },
    { path: "tsconfig.json", text: render("package/tsconfig.json", {}) },
    { path: "README.md", text: render("package/README.md", readmeView(rendering)) },
  ];
};
