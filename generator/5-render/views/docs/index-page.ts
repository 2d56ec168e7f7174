import type { ApiModel } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { type ExternalDocsView, externalDocsView } from "./external-docs.ts";
import { type DocsGroup, groupTitle, maximumListed } from "./groups.ts";
import { anchor, pageName } from "./links.ts";
import { type OperationEntry, operationEntry } from "./operation-entry.ts";
import { type ServerView, serverViews } from "./server-views.ts";
import type { Site } from "./site.ts";

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
  readonly about: AboutView | undefined;
  readonly servers: readonly ServerView[];
  readonly count: number;
  readonly hasSeveralGroups: boolean;
  /** Whether there are so many operations that a Markdown file lists groups, each with a file of its own. */
  readonly isLarge: boolean;
  readonly groups: readonly GroupView[];
  /** The schemas that have pages. */
  readonly schemas: readonly { readonly name: string; readonly page: string }[];
  readonly schemaCount: number;
}

/** Who is behind the API, and on what terms. */
export interface AboutView {
  readonly contact: LinkView | undefined;
  readonly email: { readonly address: Text; readonly url: Text } | undefined;
  readonly license: LinkView | undefined;
  readonly termsOfService: Text | undefined;
}

/** Words with an address, where there is one. */
export interface LinkView {
  readonly name: Text;
  readonly url: Text | undefined;
}

/** `docs/group-markdown.hbs` too */
export interface GroupView {
  readonly apiTitle: Text;
  readonly anchor: string;
  /** The Markdown file that lists it, where a description has one for each group. */
  readonly file: string;
  readonly tag: Text;
  readonly description: Text | undefined;
  readonly externalDocs: ExternalDocsView | undefined;
  readonly count: number;
  readonly operations: readonly OperationEntry[];
}

export function indexPage(site: Site): IndexPage {
  const { model, owners } = site;
  const groups = [...site.groups.map((group) => groupView(group, site)), ...webhooksView(site)];
  const schemas = model.schemas.filter(({ name }) => !owners.has(name));
  return {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${model.title} · API reference`),
    version: text(model.version),
    twin: "index.md",
    summary: optionalText(model.summary || firstSentence(model.description) || undefined),
    description: optionalText(model.description || model.summary || undefined),
    externalDocs: externalDocsView(model.externalDocs),
    about: aboutView(model),
    servers: serverViews(model.servers),
    count: model.operations.length,
    hasSeveralGroups: groups.length > 1,
    isLarge: model.operations.length > maximumListed && groups.length > 1,
    groups,
    schemas: schemas.map(({ name, file }) => ({ name, page: pageName(file) })),
    schemaCount: schemas.length,
  };
}

function groupView(group: DocsGroup, site: Site): GroupView {
  return {
    apiTitle: text(site.model.title),
    anchor: anchor("tag", group.tag),
    file: `tags/${group.file}.md`,
    tag: text(groupTitle(group)),
    description: optionalText(group.description || undefined),
    externalDocs: externalDocsView(group.externalDocs),
    count: group.operations.length,
    operations: group.operations.map((operation) => operationEntry(operation, site)),
  };
}

/** The webhooks are listed like a tag. No anchor of a tag is called so, and no file of one has an underscore. */
function webhooksView(site: Site): readonly GroupView[] {
  const { title, webhooks } = site.model;
  if (webhooks.length === 0) return [];
  return [
    {
      apiTitle: text(title),
      anchor: "webhooks",
      file: "tags/webhooks_.md",
      tag: text("Webhooks"),
      description: text("Requests that the API sends by itself, to the URL that you give it for them."),
      externalDocs: undefined,
      count: webhooks.length,
      operations: webhooks.map((webhook) => operationEntry(webhook, site)),
    },
  ];
}

function aboutView({ contact, license, termsOfService }: ApiModel): AboutView | undefined {
  const about = {
    contact:
      contact?.name || contact?.url
        ? { name: text(contact.name || contact.url || ""), url: optionalText(contact.url || undefined) }
        : undefined,
    email: contact?.email
      ? { address: text(contact.email), url: text(`mailto:${encodeURI(contact.email)}`) }
      : undefined,
    license: license && {
      name: text(license.name),
      url: optionalText(license.url || spdxPage(license.identifier)),
    },
    termsOfService: optionalText(termsOfService || undefined),
  };
  return Object.values(about).some((part) => part !== undefined) ? about : undefined;
}

/** Where SPDX has the text of a license; an expression of several has no page. */
function spdxPage(identifier: string | undefined): string | undefined {
  return identifier && /^[\w.+-]+$/.test(identifier) ? `https://spdx.org/licenses/${identifier}` : undefined;
}

/** The first sentence of the first paragraph that is one. */
function firstSentence(description: string | undefined): string | undefined {
  const paragraph = description
    ?.split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .find((block) => /^[\p{L}\p{N}]/u.test(block));
  return paragraph && (/^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
}
