import type { ApiModel, Operation } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { anchor, pageName } from "./links.ts";
import { type ExternalDocsView, operationTitle } from "./operation-page.ts";
import { type ServerView, serverViews } from "./server-views.ts";

/** `docs/index.hbs`, `docs/index-markdown.hbs` and `docs/llms.hbs` */
export interface IndexPage {
  readonly root: "";
  readonly apiTitle: Text;
  readonly pageTitle: Text;
  readonly version: Text;
  readonly twin: string;
  /** One sentence. */
  readonly summary: Text | undefined;
  readonly description: Text | undefined;
  readonly externalDocs: ExternalDocsView | undefined;
  readonly servers: readonly ServerView[];
  readonly count: number;
  readonly hasSeveralGroups: boolean;
  readonly groups: readonly GroupView[];
  readonly schemas: readonly { readonly name: string; readonly page: string; readonly twin: string }[];
}

export interface GroupView {
  readonly anchor: string;
  readonly tag: Text;
  readonly description: Text | undefined;
  readonly count: number;
  readonly operations: readonly OperationEntry[];
}

export interface OperationEntry {
  readonly page: string;
  readonly twin: string;
  readonly title: Text;
  /** One line that tells what it does, beyond its title. */
  readonly line: Text;
  readonly method: string;
  readonly methodClass: string;
  readonly path: Text;
  readonly deprecated: boolean;
}

export function indexPage(model: ApiModel): IndexPage {
  const operations = new Map(model.operations.map((operation) => [operation.id, operation]));
  const groups = model.groups.map((group) => ({
    anchor: anchor("tag", group.tag),
    tag: text(group.tag),
    description: optionalText(group.description || undefined),
    count: group.operations.length,
    operations: group.operations.flatMap((id) => {
      const operation = operations.get(id);
      return operation === undefined ? [] : [operationEntry(operation)];
    }),
  }));
  return {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${model.title} – API reference`),
    version: text(model.version),
    twin: "index.md",
    summary: optionalText(model.summary || firstSentence(model.description) || undefined),
    description: optionalText(model.description || model.summary || undefined),
    externalDocs: model.externalDocs && {
      url: text(model.externalDocs.url),
      description: text(model.externalDocs.description || model.externalDocs.url),
    },
    servers: serverViews(model.servers),
    count: model.operations.length,
    hasSeveralGroups: groups.length > 1,
    groups,
    schemas: model.schemas.map(({ name, file }) => ({
      name,
      page: `schemas/${pageName(file)}.html`,
      twin: `schemas/${pageName(file)}.md`,
    })),
  };
}

function operationEntry(operation: Operation): OperationEntry {
  return {
    page: `${pageName(operation.file)}.html`,
    twin: `${pageName(operation.file)}.md`,
    title: text(operationTitle(operation)),
    line: text(`${operation.method.toUpperCase()} ${operation.path}`),
    method: operation.method.toUpperCase(),
    methodClass: `method-${operation.method}`,
    path: text(operation.path),
    deprecated: operation.deprecated,
  };
}

/** The first sentence of the first paragraph that is one. */
function firstSentence(description: string | undefined): string | undefined {
  const paragraph = description
    ?.split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .find((block) => /^[\p{L}\p{N}]/u.test(block));
  return paragraph && (/^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
}
