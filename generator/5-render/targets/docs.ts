import { assets } from "virtual:templates";
import type { Operation } from "../../4-model/types.ts";
import { type Text, text } from "../environment/text.ts";
import type { OutputFile } from "../output-file.ts";
import { eventPage, receiveSnippetView } from "../views/docs/event-page.ts";
import { indexPage } from "../views/docs/index-page.ts";
import { pageName } from "../views/docs/links.ts";
import { operationPage, type Snippets } from "../views/docs/operation-page.ts";
import { sampleRequest } from "../views/docs/sample-request.ts";
import { type DocsEvent, siteOf } from "../views/docs/site.ts";
import { curlView } from "../views/docs/snippets.ts";
import { httpTask } from "../views/workflow/http-task.ts";
import { clientSnippet, type SnippetRendering } from "./client-snippet.ts";

/** `docs/`: a page for each operation, webhook and callback, the Markdown twin of each, and what leads to them. */
export function* docsTarget(rendering: SnippetRendering): Iterable<OutputFile> {
  const { model, render } = rendering;
  const site = siteOf(model);
  const index = indexPage(site);
  const groups = index.isLarge ? index.groups : [];
  yield { path: "docs/index.html", text: render("docs/index", index) };
  yield { path: "docs/index.md", text: render("docs/index-markdown", index) };
  yield { path: "docs/llms.txt", text: render("docs/llms", index) };
  for (const group of groups)
    yield { path: `docs/${group.file}`, text: render("docs/group-markdown", group) };
  for (const name of ["style.css", "search.js"]) {
    yield { path: `docs/assets/${name}`, text: assets[`docs/assets/${name}`] ?? missing(name) };
  }
  // A page and its twin are rendered from one view, which is made once.
  for (const operation of model.operations) {
    const page = operationPage(operation, site, snippets(operation, rendering));
    const path = `docs/${pageName(operation.file)}`;
    yield { path: `${path}.html`, text: render("docs/operation", page) };
    yield { path: `${path}.md`, text: render("docs/operation-markdown", page) };
  }
  for (const event of site.events) {
    const page = eventPage(event, site, receiveSnippet(event, rendering));
    const path = `docs/${pageName(event.event.file)}`;
    yield { path: `${path}.html`, text: render("docs/event", page) };
    yield { path: `${path}.md`, text: render("docs/event-markdown", page) };
  }
}

/** Code that receives what the API sends, where the package has a validator for it. */
function receiveSnippet(event: DocsEvent, { render, package: { name } }: SnippetRendering): Text | undefined {
  const view = receiveSnippetView(event, name);
  return view && text(render("docs/snippets/receive", view));
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
