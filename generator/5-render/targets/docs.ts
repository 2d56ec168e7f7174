import { assets } from "virtual:templates";
import type { Operation } from "../../4-model/types.ts";
import { text } from "../environment/text.ts";
import type { OutputFile } from "../output-file.ts";
import { indexPage } from "../views/docs/index-page.ts";
import { pageName } from "../views/docs/links.ts";
import { operationPage, type Snippets } from "../views/docs/operation-page.ts";
import { sampleRequest } from "../views/docs/sample-request.ts";
import { schemaPage } from "../views/docs/schema-page.ts";
import { createSite } from "../views/docs/site.ts";
import { curlView } from "../views/docs/snippets.ts";
import { httpTask } from "../views/workflow/http-task.ts";
import { clientSnippet, type SnippetRendering } from "./client-snippet.ts";

/** `docs/`: a page for each operation and each schema, the Markdown twin of each, and what leads to them. */
export function docsTarget(rendering: SnippetRendering): readonly OutputFile[] {
  const { model, render } = rendering;
  const site = createSite(model);
  const index = indexPage(site);
  const groups = index.isLarge ? index.groups : [];
  return [
    { path: "docs/index.html", text: render("docs/index", index) },
    { path: "docs/index.md", text: render("docs/index-markdown", index) },
    { path: "docs/llms.txt", text: render("docs/llms", index) },
    ...groups.map((group) => ({ path: `docs/${group.file}`, text: render("docs/group-markdown", group) })),
    ...["style.css", "search.js"].map((name) => ({
      path: `docs/assets/${name}`,
      text: assets[`docs/assets/${name}`] ?? missing(name),
    })),
    ...model.operations.flatMap((operation) => {
      const page = operationPage(operation, site, snippets(operation, rendering));
      const texts = [render("docs/operation", page), render("docs/operation-markdown", page)] as const;
      return twins(`docs/${pageName(operation.file)}`, texts);
    }),
    ...model.schemas
      .filter(({ name }) => !site.owners.has(name))
      .flatMap((named) => {
        const page = schemaPage(named, site);
        const texts = [render("docs/schema", page), render("docs/schema-markdown", page)] as const;
        return twins(`docs/schemas/${pageName(named.file)}`, texts);
      }),
  ];
}

/** Both are rendered from one view, which is made once. */
function twins(path: string, [html, markdown]: readonly [string, string]): readonly OutputFile[] {
  return [
    { path: `${path}.html`, text: html },
    { path: `${path}.md`, text: markdown },
  ];
}

/** Rendered on their own, then set in the page as text: each language is escaped for itself, and the page for HTML. */
function snippets(operation: Operation, rendering: SnippetRendering): Snippets {
  const { model, render } = rendering;
  const request = sampleRequest(operation, model);
  return {
    task: text(render("workflow/task", { task: httpTask(operation, model) })),
    curl: text(render("docs/snippets/curl", curlView(operation, request))),
    client: text(clientSnippet(operation, request, rendering)),
  };
}

function missing(name: string): never {
  throw new Error(`There is no templates/docs/assets/${name}`);
}
