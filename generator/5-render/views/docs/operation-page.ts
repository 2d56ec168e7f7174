import type { Operation } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import { inputNames } from "../workflow/expressions.ts";
import { optionalAdditions } from "../workflow/optional-additions.ts";
import { type Exchange, exchangeOf } from "./exchange.ts";
import { type ExternalDocsView, externalDocsView } from "./external-docs.ts";
import { anchor, pageName } from "./links.ts";
import { operationText } from "./links-text.ts";
import { operationTitle } from "./operation-entry.ts";
import { paginationSentences } from "./pagination-sentences.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";
import { type SecurityView, securityView } from "./security-view.ts";
import { type ServerView, serverViews } from "./server-views.ts";
import type { Site } from "./site.ts";

/** Snippets, rendered already: each is text for the page, whatever language it is in. */
export interface Snippets {
  readonly task: Text;
  readonly curl: Text;
  readonly client: Text;
}

/** `docs/operation.hbs` and `docs/operation-markdown.hbs` */
export interface OperationPage extends Exchange {
  readonly root: "";
  readonly apiTitle: Text;
  readonly pageTitle: Text;
  readonly title: Text;
  readonly tag: Text;
  readonly tagAnchor: string;
  readonly twin: string;
  readonly method: string;
  readonly methodClass: string;
  readonly path: Text;
  /** Both on one line. */
  readonly line: Text;
  readonly deprecated: boolean;
  readonly description: Text | undefined;
  readonly externalDocs: ExternalDocsView | undefined;
  readonly contents: readonly { readonly anchor: string; readonly title: string }[];
  readonly servers: readonly ServerView[];
  readonly security: SecurityView | undefined;
  readonly rules: readonly RuleView[];
  readonly pagination: readonly { readonly sentence: PhraseView }[];
  readonly taskFile: string;
  readonly httpRequestTaskFile: string;
  readonly additions: readonly AdditionView[];
  readonly snippets: Snippets;
}

export interface RuleView {
  readonly anchor: string;
  readonly id: Text;
  readonly sentence: PhraseView;
}

/** What to add to the HTTP task to send an optional parameter. */
export interface AdditionView {
  readonly to: Text;
  readonly code: Text;
}

export function operationPage(operation: Operation, site: Site, snippets: Snippets): OperationPage {
  const { model } = site;
  const { exchange, place } = exchangeOf(operation, site);
  const title = operationTitle(operation);
  const tag = site.groupOf.get(operation)?.tag ?? operation.tag;
  const page: Omit<OperationPage, "contents"> = {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${title} · ${model.title}`),
    title: text(title),
    tag: text(tag),
    tagAnchor: anchor("tag", tag),
    twin: `${pageName(operation.file)}.md`,
    method: operation.method.toUpperCase(),
    methodClass: `method-${operation.method}`,
    path: text(operation.path),
    line: text(`${operation.method.toUpperCase()} ${operation.path}`),
    deprecated: operation.deprecated,
    description: operationText(operation),
    externalDocs: externalDocsView(operation.externalDocs),
    servers: serverViews(operation.servers),
    security: securityView(operation, model, place),
    ...exchange,
    rules: operation.constraints.map((constraint) => ({
      anchor: anchor("rule", constraint.id),
      id: text(constraint.id),
      sentence: phraseView(ruleSentence(constraint, { model, operation, names: "wire" }), place),
    })),
    pagination:
      operation.pagination === undefined
        ? []
        : paginationSentences(operation.pagination, operation).map((words) => ({
            sentence: phraseView(words, place),
          })),
    taskFile: `../workflow/${operation.file}.json`,
    httpRequestTaskFile: `../workflow/${operation.file}.http-request.json`,
    additions: optionalAdditions(operation, inputNames(operation)).map(({ to, code }) => ({
      to: text(to),
      code: text(code),
    })),
    snippets,
  };
  return { ...page, contents: contentsOf(page) };
}

/** The sections that the page has, for its table of contents. */
function contentsOf(page: Omit<OperationPage, "contents">): OperationPage["contents"] {
  const sections: readonly (readonly [anchor: string, title: string, isThere: boolean])[] = [
    ["servers", "Servers", true],
    ["authentication", "Authentication", page.security !== undefined],
    ["path-parameters", "Path parameters", page.pathParameters.length > 0],
    ["request-headers", "Request headers", page.headers.length > 0],
    ["query-parameters", "Query parameters", page.queryParameters.length > 0],
    ["cookie-parameters", "Cookie parameters", page.cookieParameters.length > 0],
    ["request-body", "Request body", page.body !== undefined],
    ["rules", "Rules between parameters", page.rules.length > 0],
    ["responses", "Responses", page.responses.length > 0],
    ["schemas", "Schemas", page.schemas.length > 0],
    ["pagination", "Pagination", page.pagination.length > 0],
    ["integrating", "How to start integrating", true],
  ];
  return sections.flatMap(([id, title, isThere]) => (isThere ? [{ anchor: id, title }] : []));
}
