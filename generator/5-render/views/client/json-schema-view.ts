import type { Identifier, Operation, Parameter, Schema } from "../../../4-model/types.ts";
import { type Code, code, key } from "../../environment/code.ts";
import { andAlso, type JsonSchema } from "../../json-schema/json-schema.ts";
import { parametersJson } from "../../json-schema/parameters-json.ts";
import { rulesJson } from "../../json-schema/rules-json.ts";
import { type JsonSchemaScope, schemaJson } from "../../json-schema/schema-json.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import type { Rendering } from "../../targets/target.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { headersOperation } from "./headers-view.ts";
import { eventsWithParameters } from "./index-view.ts";
import { hasParameters } from "./operation-types.ts";
import { parameterNames } from "./parameters-view.ts";

/** `src/json-schema.ts`: the JSON Schemas of all validators, and the function that gives a validator its own. */
export interface JsonSchemaView {
  /** Members of an object: the JSON Schema, as a text, by the name of the validator. */
  readonly schemas: readonly Code[];
}

export function jsonSchemaView({ model }: Pick<Rendering, "model">): JsonSchemaView {
  const scope: JsonSchemaScope = { schema: (name) => findSchema(model, name).schema, reference: definition };
  const members = model.schemas.map(({ name, schema }) => member(name, schemaJson(schema, scope)));
  const schemaOf = (schema: Schema, parameter?: Parameter) => described(schemaJson(schema, scope), parameter);
  const withRules = (operation: Operation) =>
    andAlso(parametersJson(operation, schemaOf), rulesJson(operation, model));
  for (const operation of [...model.operations, ...eventsWithParameters(model)].filter(hasParameters))
    members.push(member(parameterNames(operation).schema, withRules(operation)));
  for (const operation of model.operations) {
    const { headerNames } = operation;
    if (headerNames)
      members.push(member(headerNames.value, parametersJson(headersOperation(operation), schemaOf)));
  }
  return { schemas: members };
}

/** Where the JSON Schema that is made of these has what others refer to. */
function definition(name: Identifier): string {
  return `#/$defs/${encodeURIComponent(name)}`;
}

function member(name: string, schema: JsonSchema): Code {
  const text = code`${JSON.stringify(schema)}`;
  const inline = code`${key(name)}: ${text},`;
  return `  ${inline}`.length <= lineWidth ? inline : code`${key(name)}:\n  ${text},`;
}

/** What is said of a parameter goes before what is said of its schema. */
function described(schema: JsonSchema, parameter: Parameter | undefined): JsonSchema {
  const { description, deprecated = false } = parameter ?? {};
  if (typeof schema === "boolean" || (description === undefined && !deprecated)) return schema;
  return { ...schema, ...(description !== undefined && { description }), ...(deprecated && { deprecated }) };
}
