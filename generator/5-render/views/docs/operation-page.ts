import type { ApiModel, Operation } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import { inputNames } from "../workflow/expressions.ts";
import { optionalAdditions } from "../workflow/optional-additions.ts";
import { anchor, type Place, pageName } from "./links.ts";
import { operationText } from "./links-text.ts";
import { schemasOnPage } from "./page-schemas.ts";
import { paginationSentences } from "./pagination-sentences.ts";
import { headerRows, parameterRows } from "./parameter-rows.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";
import {
  type BodyView,
  bodyView,
  type ResponseHeaderView,
  type ResponseView,
  responseHeaderRows,
  responseViews,
} from "./responses-view.ts";
import { namedSchemaSection, type SchemaSection } from "./schema-section.ts";
import { type SecurityView, securityView } from "./security-view.ts";
import { type ServerView, serverViews } from "./server-views.ts";
import type { RowView } from "./value-view.ts";

/** Snippets, rendered already: each is text for the page, whatever language it is in. */
export interface Snippets {
  readonly task: Text;
  readonly curl: Text;
  readonly client: Text;
}

/** `docs/operation.hbs` and `docs/operation-markdown.hbs` */
export interface OperationPage {
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
  readonly pathParameters: readonly RowView[];
  readonly headers: readonly RowView[];
  readonly queryParameters: readonly RowView[];
  readonly cookieParameters: readonly RowView[];
  readonly body: RequestBodyView | undefined;
  readonly rules: readonly RuleView[];
  readonly responses: readonly ResponseView[];
  readonly responseHeaders: readonly ResponseHeaderView[];
  readonly schemas: readonly SchemaSection[];
  readonly pagination: readonly { readonly sentence: PhraseView }[];
  readonly taskFile: string;
  readonly httpRequestTaskFile: string;
  readonly additions: readonly AdditionView[];
  readonly snippets: Snippets;
}

export interface ExternalDocsView {
  readonly url: Text;
  readonly description: Text;
}

export interface RequestBodyView {
  readonly description: Text | undefined;
  readonly required: boolean;
  readonly bodies: readonly BodyView[];
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

export function operationPage(operation: Operation, model: ApiModel, snippets: Snippets): OperationPage {
  const schemas = schemasOnPage(operation, model);
  const place: Place = { root: "", onPage: new Set(schemas.map((named) => named.name)) };
  const options = { model, place };
  const title = operationTitle(operation);
  const page: Omit<OperationPage, "contents"> = {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${title} – ${model.title}`),
    title: text(title),
    tag: text(operation.tag),
    tagAnchor: anchor("tag", operation.tag),
    twin: `${pageName(operation.file)}.md`,
    method: operation.method.toUpperCase(),
    methodClass: `method-${operation.method}`,
    path: text(operation.path),
    line: text(`${operation.method.toUpperCase()} ${operation.path}`),
    deprecated: operation.deprecated,
    description: operationText(operation),
    externalDocs: operation.externalDocs && {
      url: text(operation.externalDocs.url),
      description: text(operation.externalDocs.description || operation.externalDocs.url),
    },
    servers: serverViews(operation.servers),
    security: securityView(operation, model, place),
    pathParameters: parameterRows(operation, "path", options),
    headers: headerRows(operation, options),
    queryParameters: parameterRows(operation, "query", options),
    cookieParameters: parameterRows(operation, "cookie", options),
    body: requestBody(operation, options),
    rules: operation.constraints.map((constraint) => ({
      anchor: anchor("rule", constraint.id),
      id: text(constraint.id),
      sentence: phraseView(ruleSentence(constraint, { model, operation, names: "wire" }), place),
    })),
    responses: responseViews(operation, options),
    responseHeaders: responseHeaderRows(operation, options),
    schemas: schemas.map((named) => namedSchemaSection(named, model, place)),
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

/** Its summary, else the words of its id (`list_guild_emojis`: "List guild emojis"), else method and path. */
export function operationTitle({ summary, id, method, path }: Operation): string {
  const title = summary?.trim();
  if (title) return title;
  const words = /^[\w-]+$/.test(id) ? id.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[\s_-]+/) : [];
  const sentence = words.join(" ").toLowerCase().trim();
  if (sentence === "") return `${method.toUpperCase()} ${path}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function requestBody(
  { body }: Operation,
  options: { readonly model: ApiModel; readonly place: Place },
): RequestBodyView | undefined {
  if (body?.kind !== "content") return undefined;
  return {
    description: optionalText(body.description || undefined),
    required: body.required,
    bodies: body.content.map((media, index) =>
      bodyView(media, { ...options, id: index === 0 ? "body" : `body-${index + 1}` }),
    ),
  };
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
