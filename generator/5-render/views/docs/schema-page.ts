import type { NamedSchema } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { type Link, type Place, pageName, schemaLink } from "./links.ts";
import { type OperationEntry, operationEntry } from "./operation-entry.ts";
import { namedSchemaSection, type SchemaSection } from "./schema-section.ts";
import type { Site } from "./site.ts";

/** `docs/schema.hbs` and `docs/schema-markdown.hbs` */
export interface SchemaPage {
  readonly root: "../";
  readonly apiTitle: Text;
  readonly pageTitle: Text;
  readonly twin: string;
  readonly schema: SchemaSection;
  readonly users: UsersView | undefined;
}

/** What refers to a schema. */
export interface UsersView {
  readonly operations: readonly OperationEntry[];
  readonly moreOperations: number;
  readonly schemas: readonly { readonly name: string; readonly page: Link }[];
  readonly moreSchemas: number;
}

/** Beyond this many, a list says how many more there are: the schema of all errors is used by every operation. */
const maximumUsers = 60;

export function schemaPage(named: NamedSchema, site: Site): SchemaPage {
  const place: Place = { root: "../", onPage: new Map(), site };
  return {
    root: "../",
    apiTitle: text(site.model.title),
    pageTitle: text(`${named.name} · ${site.model.title}`),
    twin: `${pageName(named.file)}.md`,
    schema: namedSchemaSection(named, place),
    users: usersView(named, place),
  };
}

function usersView({ name: used }: NamedSchema, place: Place): UsersView | undefined {
  const { operations = [], schemas = [] } = place.site.users.get(used) ?? {};
  const others = schemas.filter(({ name }) => name !== used);
  if (operations.length + others.length === 0) return undefined;
  return {
    operations: operations.slice(0, maximumUsers).map((operation) => operationEntry(operation, place.site)),
    moreOperations: Math.max(0, operations.length - maximumUsers),
    schemas: others
      .slice(0, maximumUsers)
      .map(({ name, file }) => ({ name, page: schemaLink(name, file, place) })),
    moreSchemas: Math.max(0, others.length - maximumUsers),
  };
}
