import type { ApiModel, NamedSchema } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { pageName } from "./links.ts";
import { namedSchemaSection, type SchemaSection } from "./schema-section.ts";

/** `docs/schema.hbs` and `docs/schema-markdown.hbs` */
export interface SchemaPage {
  readonly root: "../";
  readonly apiTitle: Text;
  readonly pageTitle: Text;
  readonly twin: string;
  readonly schema: SchemaSection;
}

export function schemaPage(named: NamedSchema, model: ApiModel): SchemaPage {
  return {
    root: "../",
    apiTitle: text(model.title),
    pageTitle: text(`${named.name} – ${model.title}`),
    twin: `${pageName(named.file)}.md`,
    schema: namedSchemaSection(named, model, { root: "../", onPage: new Set() }),
  };
}
