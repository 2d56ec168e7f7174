import type { ClientView } from "./client/client-view.ts";
import type { EventsView } from "./client/events-view.ts";
import type { HeadersView } from "./client/headers-view.ts";
import type { IndexView } from "./client/index-view.ts";
import type { OperationsView } from "./client/operations-view.ts";
import type { ParametersView } from "./client/parameters-view.ts";
import type { RequestView } from "./client/request-view.ts";
import type { SchemaView } from "./client/schema-view.ts";
import type { BodyView } from "./docs/body-view.ts";
import type { Exchange } from "./docs/exchange.ts";
import type { GroupView, IndexPage } from "./docs/index-page.ts";
import type { OperationEntry } from "./docs/operation-entry.ts";
import type { OperationPage } from "./docs/operation-page.ts";
import type { PhraseView } from "./docs/phrase-view.ts";
import type { SchemaPage } from "./docs/schema-page.ts";
import type { SchemaSection } from "./docs/schema-section.ts";
import type { ServerView } from "./docs/server-views.ts";
import type { ClientSnippetView, CurlView } from "./docs/snippets.ts";
import type { RowView, ValueView } from "./docs/value-view.ts";
import type { PackageView, ReadmeView } from "./package/package-view.ts";
import type { HttpTask } from "./workflow/http-task.ts";

/**
 * What each template is given, by its name: the compiler holds the targets to it, and a test that `templates/README.md`
 * tells it to the authors of templates.
 */
export interface TemplateViews {
  readonly "client/client": ClientView;
  readonly "client/events": EventsView;
  readonly "client/headers": HeadersView;
  readonly "client/index": IndexView;
  readonly "client/operations": OperationsView;
  readonly "client/parameters": ParametersView;
  readonly "client/request": RequestView;
  readonly "docs/group-markdown": GroupView;
  readonly "docs/index": IndexPage;
  readonly "docs/index-markdown": IndexPage;
  readonly "docs/llms": IndexPage;
  readonly "docs/operation": OperationPage;
  readonly "docs/operation-markdown": OperationPage;
  readonly "docs/partials/body-details": BodyView;
  readonly "docs/partials/body-line": BodyView;
  readonly "docs/partials/body-markdown": BodyView;
  readonly "docs/partials/named-schema": SchemaSection;
  readonly "docs/partials/named-schema-markdown": SchemaSection;
  readonly "docs/partials/operation-item": OperationEntry;
  readonly "docs/partials/operations-markdown": readonly OperationEntry[];
  readonly "docs/partials/page-end": IndexPage | OperationPage | SchemaPage;
  readonly "docs/partials/page-start": IndexPage | OperationPage | SchemaPage;
  readonly "docs/partials/phrase": PhraseView;
  readonly "docs/partials/phrase-markdown": PhraseView;
  readonly "docs/partials/request": Exchange;
  readonly "docs/partials/request-markdown": Exchange;
  readonly "docs/partials/responses": Exchange;
  readonly "docs/partials/responses-markdown": Exchange;
  readonly "docs/partials/rows": readonly RowView[];
  readonly "docs/partials/rows-markdown": readonly RowView[];
  readonly "docs/partials/schema": SchemaSection;
  readonly "docs/partials/schema-markdown": SchemaSection;
  readonly "docs/partials/schemas": Exchange;
  readonly "docs/partials/schemas-markdown": Exchange;
  readonly "docs/partials/servers": readonly ServerView[];
  readonly "docs/partials/servers-markdown": readonly ServerView[];
  readonly "docs/partials/value": ValueView;
  readonly "docs/partials/value-cell": ValueView;
  readonly "docs/schema": SchemaPage;
  readonly "docs/schema-markdown": SchemaPage;
  readonly "docs/snippets/client": ClientSnippetView;
  readonly "docs/snippets/curl": CurlView;
  readonly "package/README.md": ReadmeView;
  readonly "package/package.json": PackageView;
  readonly "package/tsconfig.json": object;
  readonly "schemas/schema": SchemaView;
  readonly "workflow/task": { readonly task: HttpTask };
}
