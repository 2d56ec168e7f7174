import type { Operation } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import { inputNames } from "../workflow/expressions.ts";
import { optionalAdditions } from "../workflow/optional-additions.ts";
import { type ContentsEntry, contentsOf, requestSections, type Section } from "./contents.ts";
import { type Exchange, exchangeOf } from "./exchange.ts";
import { type ExternalDocsView, externalDocsView } from "./external-docs.ts";
import { groupTitle } from "./groups.ts";
import { anchor, pageName } from "./links.ts";
import { type OperationEntry, operationEntry, operationTitle } from "./operation-entry.ts";
import { paginationSentences } from "./pagination-sentences.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";
import { type RuleExample, ruleExample } from "./rule-example.ts";
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
  readonly contents: readonly ContentsEntry[];
  readonly servers: readonly ServerView[];
  readonly security: SecurityView | undefined;
  readonly rules: readonly RuleView[];
  /** What the API sends to whoever has called the operation. */
  readonly callbacks: readonly OperationEntry[];
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
  readonly example: RuleExample | undefined;
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
  const group = site.groupOf.get(operation) ?? { tag: operation.tag, titles: [operation.tag] };
  const page: Omit<OperationPage, "contents"> = {
    root: "",
    apiTitle: text(model.title),
    pageTitle: text(`${title} · ${model.title}`),
    title: text(title),
    tag: text(groupTitle(group)),
    tagAnchor: anchor("tag", group.tag),
    twin: `${pageName(operation.file)}.md`,
    method: operation.method.toUpperCase(),
    methodClass: `method-${operation.method}`,
    path: text(operation.path),
    line: text(`${operation.method.toUpperCase()} ${operation.path}`),
    deprecated: operation.deprecated,
    description: optionalText(operation.description || undefined),
    externalDocs: externalDocsView(operation.externalDocs),
    servers: serverViews(operation.servers),
    security: securityView(operation, model, place),
    ...exchange,
    rules: operation.constraints.map((constraint) => ({
      anchor: anchor("rule", constraint.id),
      id: text(constraint.id),
      example: ruleExample(constraint, operation, model),
      sentence: phraseView(ruleSentence(constraint, { model, operation, names: "wire" }), place),
    })),
    callbacks: operation.callbacks.map((callback) => operationEntry(callback, site)),
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
  return { ...page, contents: contentsOf(sectionsOf(page)) };
}

function sectionsOf(page: Omit<OperationPage, "contents">): readonly Section[] {
  return [
    ["servers", "Servers", true],
    ["authentication", "Authentication", page.security !== undefined],
    ...requestSections(page),
    ["rules", "Rules between parameters", page.rules.length > 0],
    ["responses", "Responses", page.responses.length > 0],
    ["callbacks", "Callbacks", page.callbacks.length > 0],
    ["schemas", "Schemas", page.schemas.length > 0],
    ["pagination", "Pagination", page.pagination.length > 0],
    ["integrating", "How to start integrating", true],
  ];
}
