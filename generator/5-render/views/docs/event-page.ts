import { optionalText, type Text, text } from "../../environment/text.ts";
import { type ContentsEntry, contentsOf, requestSections, type Section } from "./contents.ts";
import { type Exchange, exchangeOf } from "./exchange.ts";
import { type ExternalDocsView, externalDocsView } from "./external-docs.ts";
import { pageName } from "./links.ts";
import { type OperationEntry, operationEntry, operationTitle } from "./operation-entry.ts";
import { type SecurityView, securityView } from "./security-view.ts";
import type { DocsEvent, Site } from "./site.ts";

/** `docs/event.hbs` and `docs/event-markdown.hbs`: a webhook or a callback. */
export interface EventPage extends Exchange {
  readonly root: "";
  readonly apiTitle: Text;
  readonly pageTitle: Text;
  readonly twin: string;
  /** How an operation would be listed. */
  readonly entry: OperationEntry;
  /** Of a callback: the operation that it belongs to. */
  readonly owner: OperationEntry | undefined;
  readonly description: Text | undefined;
  readonly externalDocs: ExternalDocsView | undefined;
  readonly contents: readonly ContentsEntry[];
  readonly security: SecurityView | undefined;
  /** Code that receives it, rendered already. */
  readonly snippet: Text | undefined;
}

/** `docs/snippets/receive.hbs` */
export interface ReceiveSnippetView {
  readonly packageName: Text;
  /** The object of validators that the package exports. */
  readonly validators: string;
  readonly event: Text;
  readonly isJson: boolean;
}

export function eventPage({ event, owner }: DocsEvent, site: Site, snippet: Text | undefined): EventPage {
  const { model } = site;
  const { exchange, place } = exchangeOf(event, site);
  const page: Omit<EventPage, "contents"> = {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${operationTitle(event)} · ${model.title}`),
    twin: `${pageName(event.file)}.md`,
    entry: operationEntry(event, site),
    owner: owner && operationEntry(owner, site),
    description: optionalText(event.description || undefined),
    externalDocs: externalDocsView(event.externalDocs),
    security: securityView(event, model, place),
    ...exchange,
    snippet,
  };
  return { ...page, contents: contentsOf(sectionsOf(page)) };
}

function sectionsOf(page: Omit<EventPage, "contents">): readonly Section[] {
  return [
    ["authentication", "Authentication", page.security !== undefined],
    ...requestSections(page),
    ["responses", "Responses", page.responses.length > 0],
    ["schemas", "Schemas", page.schemas.length > 0],
    ["receiving", "How to receive it", page.snippet !== undefined],
  ];
}

/** How the payload is checked with the generated package; nothing where it is neither JSON nor text. */
export function receiveSnippetView(
  { event: { body, event: name }, owner }: DocsEvent,
  packageName: string,
): ReceiveSnippetView | undefined {
  const validators = owner === undefined ? "webhooks" : owner.callbackNames?.value;
  if (validators === undefined || name === undefined || body?.kind !== "content") return undefined;
  const { format } = body.sent;
  if (format !== "json" && format !== "text") return undefined;
  return { packageName: text(packageName), validators, event: text(name), isJson: format === "json" };
}
