import type { ApiModel } from "../../../4-model/types.ts";
import type { Code } from "../../environment/code.ts";
import { moduleDeclaration } from "../../typescript/module-scope.ts";
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
  issue: ["type ValidationIssue"],
  operation: ["type CallOptions", "type ValidationMode", "type ValidationOptions"],
  "paged-call": ["type Page", "type PagedCall"],
  "pagination-error": ["PaginationError"],
  parameters: ["type ParameterSchema"],
  "read-wire": ["readParameters", "type WireParameters"],
  schema: ["type Schema", "type ValidationResult"],
  security: ["type Credential"],
  "validation-error": ["ValidationError"],
};

export function indexView({ groups, operations, schemas }: ApiModel): IndexView {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const client = [
    moduleDeclaration("export", "./client.js", ["type Client", "type ClientOptions", "createClient"]),
  ];
  const functions = groups.map((group) =>
    moduleDeclaration(
      "export",
      `./operations/${group.file}.js`,
      group.operations.flatMap((id) => byId.get(id)?.name ?? []),
    ),
  );
  const parameters = operations.filter(hasParameters).map((operation) => {
    const { type, schema } = parameterNames(operation);
    return moduleDeclaration("export", `./parameters/${operation.file}.js`, [`type ${type}`, schema]);
  });
  const runtime = Object.entries(publicRuntime).map(([module, names]) =>
    moduleDeclaration("export", `./runtime/${module}.js`, names),
  );
  const named = schemas.map(({ name, file }) => moduleDeclaration("export", `./schemas/${file}.js`, [name]));
  return { exports: [...client, ...functions, ...parameters, ...runtime, ...named] };
}
