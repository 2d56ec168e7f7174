import type { ApiModel } from "../../4-model/types.ts";
import type { Render } from "../environment/renderer.ts";
import type { OutputFile } from "../output-file.ts";
import { pageName } from "../views/docs/links.ts";
import { schemaPage } from "../views/docs/schema-page.ts";
import { siteOf } from "../views/docs/site.ts";

export interface SchemaPagesRendering {
  readonly model: ApiModel;
  readonly render: Render;
}

/** `docs/schemas/`: a page for each schema that is not written in an operation, and the Markdown twin of each. */
export function* schemaPagesTarget({ model, render }: SchemaPagesRendering): Iterable<OutputFile> {
  const site = siteOf(model);
  for (const named of model.schemas.filter(({ name }) => !site.owners.has(name))) {
    const page = schemaPage(named, site);
    const path = `docs/schemas/${pageName(named.file)}`;
    yield { path: `${path}.html`, text: render("docs/schema", page) };
    yield { path: `${path}.md`, text: render("docs/schema-markdown", page) };
  }
}
