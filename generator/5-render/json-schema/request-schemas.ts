import { formatReference } from "../../2-resolve/reference.ts";
import type { ApiModel, Operation, Pointer, Schema } from "../../4-model/types.ts";
import { findSchema } from "../sentences/find-schema.ts";
import { andAlso, type JsonSchema, type JsonSchemaObject } from "./json-schema.ts";
import { parametersJson } from "./parameters-json.ts";
import { rulesJson } from "./rules-json.ts";
import { schemaJson } from "./schema-json.ts";

/** What `openapi.json` says beside the rules of an operation. */
export interface RequestSchema {
  /** The operation's. */
  readonly pointer: Pointer;
  /** JSON Schema 2020-12 of the flat object of its parameters, as the client takes it, with the rules between them. */
  readonly schema: JsonSchemaObject;
}

/** One for each operation that has rules. */
export function requestSchemas(model: ApiModel): RequestSchema[] {
  const operations = [...model.operations, ...model.webhooks];
  const withCallbacks = operations.flatMap((operation) => [operation, ...operation.callbacks]);
  return withCallbacks
    .filter(({ constraints }) => constraints.length > 0)
    .map((operation) => ({ pointer: operation.pointer, schema: requestSchema(operation, model) }));
}

function requestSchema(operation: Operation, model: ApiModel): JsonSchemaObject {
  const object = parametersJson(operation, (schema) => referenceTo(schema, model));
  return andAlso(object, rulesJson(operation, model));
}

/** Where the schema is described. Those of OpenAPI 3.0 are no JSON Schemas, so that what they say is said again. */
function referenceTo(schema: Schema, model: ApiModel): JsonSchema {
  if (schema.kind === "boolean") return schema.value;
  if (model.specification !== "3.0") return { $ref: formatReference(schema.pointer) };
  return schemaJson(schema, {
    schema: (name) => findSchema(model, name).schema,
    reference: (name) => formatReference(findSchema(model, name).pointer),
  });
}
