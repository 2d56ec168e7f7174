import type { ApiModel, Identifier, Operation, PairedNames } from "../../../4-model/types.ts";
import type { Code } from "../../environment/code.ts";
import { moduleDeclaration } from "../../typescript/module-scope.ts";
import { groupedOperations } from "../grouped-operations.ts";
import type { EventsOptions } from "./events-view.ts";
import { hasParameters } from "./operation-types.ts";
import { parameterNames } from "./parameters-view.ts";

/** `src/index.ts`: everything public, by name, so that nothing internal becomes public by accident. */
export interface IndexView {
  readonly exports: readonly Code[];
}

/** What consumers need of the runtime: errors to catch, types to name, the reader of requests for servers. */
export const publicRuntime: Readonly<Record<string, readonly string[]>> = {
  call: ["type Call"],
  client: ["type CallResult"],
  errors: ["ApiError", "ConnectionError", "TimeoutError"],
  "event-stream": ["type ServerSentEvent"],
  "item-stream": ["type ItemStream"],
  issue: ["type ValidationIssue"],
  operation: ["type AnswerOptions", "type CallOptions", "type ValidationMode", "type ValidationOptions"],
  "paged-call": ["type Page", "type PagedCall"],
  "pagination-error": ["PaginationError"],
  parameters: ["type ParameterSchema"],
  "read-wire": ["readHeaders", "readParameters", "type WireOptions", "type WireParameters"],
  schema: ["type CheckOptions", "type Schema", "type ValidationResult"],
  security: ["type Credential"],
  translate: ["type IssueMessage", "type IssueMessages", "translateIssues"],
  "validation-error": ["ValidationError"],
};

/** What the module of the webhooks exports. */
export const webhookOptions: EventsOptions = {
  names: { type: "WebhookPayloads" as Identifier, value: "webhooks" as Identifier },
  union: "WebhookPayload",
  folder: "",
  what: "The payloads of the webhooks",
};

/** Webhooks and callbacks whose receiver has more to read than the payload. */
export function eventsWithParameters({ operations, webhooks }: ApiModel): Operation[] {
  const events = [...webhooks, ...operations.flatMap(({ callbacks }) => callbacks)];
  return events.filter(({ parameters }) => parameters.length > 0);
}

export function indexView(model: ApiModel): IndexView {
  const { operations, schemas, webhooks } = model;
  const client = [
    moduleDeclaration("export", "./client.js", ["type Client", "type ClientOptions", "createClient"]),
  ];
  const functions = groupedOperations(model).map(({ group, operations }) =>
    moduleDeclaration(
      "export",
      `./operations/${group.file}.js`,
      operations.map((operation) => operation.name),
    ),
  );
  const bodies = groupedOperations(model).flatMap(({ group, operations }) => {
    const names = operations.flatMap(({ bodyNames }) =>
      bodyNames ? [`type ${bodyNames.type}`, bodyNames.value] : [],
    );
    return names.length === 0 ? [] : [moduleDeclaration("export", `./bodies/${group.file}.js`, names)];
  });
  const parameters = [...operations, ...eventsWithParameters(model)]
    .filter(hasParameters)
    .map((operation) => {
      const { type, schema } = parameterNames(operation);
      return moduleDeclaration("export", `./parameters/${operation.file}.js`, [`type ${type}`, schema]);
    });
  const runtime = Object.entries(publicRuntime).map(([module, names]) =>
    moduleDeclaration("export", `./runtime/${module}.js`, names),
  );
  const named = schemas.map(({ name, file }) => moduleDeclaration("export", `./schemas/${file}.js`, [name]));
  const extras = operations.flatMap(({ file, headerNames, callbackNames }) => [
    ...(headerNames ? [pairDeclaration(`./headers/${file}.js`, headerNames)] : []),
    ...(callbackNames ? [pairDeclaration(`./callbacks/${file}.js`, callbackNames)] : []),
  ]);
  if (webhooks.length > 0) {
    extras.push(
      moduleDeclaration("export", "./webhooks.js", [
        `type ${webhookOptions.names.type}`,
        `type ${webhookOptions.union}`,
        webhookOptions.names.value,
      ]),
    );
  }
  return { exports: [...client, ...functions, ...parameters, ...bodies, ...extras, ...runtime, ...named] };
}

function pairDeclaration(module: string, { type, value }: PairedNames): Code {
  return moduleDeclaration("export", module, [`type ${type}`, value]);
}
