import { type Json, operationRow, type Row, type Section } from "../row.ts";

/** A row about a reference to another place, from the body of a response. */
function referenceRow(construct: string, $ref: string, row: Omit<Row, "construct" | "description">): Row {
  const content = { "application/json": { schema: { $ref } } };
  return operationRow(construct, { responses: { "200": { description: "Done", content } } }, row);
}

const schemaAt = "/paths/~1things/get/responses/200/content/application~1json/schema/$ref";

/** A row about Swagger 2.0, which is read as OpenAPI 3.0. */
function swaggerRow(construct: string, operation: { readonly [key: string]: Json }, row: Partial<Row>): Row {
  const responses = { "200": { description: "Done", schema: { $ref: "#/definitions/Thing" } } };
  return {
    construct,
    versions: ["2.0"],
    description: {
      host: "api.example.com",
      basePath: "/v1",
      schemes: ["https"],
      consumes: ["application/json"],
      produces: ["application/json"],
      paths: { "/things": { post: { operationId: "getThing", responses, ...operation } } },
      definitions: { Thing: { type: "object", properties: { a: { type: "integer" } } } },
      securityDefinitions: { auth: { type: "basic" } },
    },
    bundled: '"openapi": "3.0',
    ...row,
  };
}

export const inputRows: Section = {
  title: "Files and other versions",
  rows: [
    referenceRow("`$ref` to a YAML file", "thing.yaml", {
      files: { "thing.yaml": "type: object\nproperties: { a: { type: integer } }\n" },
      bundled: '"$ref": "#/components/schemas/thing"',
      shows: { types: "export interface Thing {", validators: "checkThing(", docs: "Thing" },
    }),
    referenceRow("`$ref` to a file that is not there", "nothing.yaml", {
      diagnostics: [{ code: "unresolved-reference", severity: "error", at: schemaAt }],
    }),
    referenceRow("`$ref` out of the folder of the description", "../thing.yaml", {
      diagnostics: [{ code: "forbidden-reference", severity: "error", at: schemaAt }],
    }),
    referenceRow("`$ref` to a URL", "https://example.com/thing.yaml", {
      diagnostics: [{ code: "forbidden-reference", severity: "error", at: schemaAt }],
      note: "the network is off by default",
    }),
    swaggerRow(
      "`host`, `basePath`, `schemes`",
      {},
      { shows: { client: "https://api.example.com/v1", docs: "https://api.example.com/v1" } },
    ),
    swaggerRow(
      "`definitions`",
      {},
      { shows: { types: "export interface Thing {", validators: "checkThing(", docs: "Thing" } },
    ),
    swaggerRow(
      "`consumes` and the parameter `in: body`",
      { parameters: [{ in: "body", name: "body", schema: { $ref: "#/definitions/Thing" } }] },
      {
        shows: {
          types: "body?: Thing | undefined;",
          client: "jsonBody",
          validators: "checkThing(",
          docs: "`application/json`: [Thing](#thing)",
        },
      },
    ),
    swaggerRow(
      "the parameter `in: formData`",
      {
        consumes: ["application/x-www-form-urlencoded"],
        parameters: [{ in: "formData", name: "f", type: "string" }],
      },
      {
        shows: { types: "f?: string;", client: "formBody", docs: "| `f` | String |" },
      },
    ),
    swaggerRow(
      "`collectionFormat: multi`",
      {
        parameters: [
          { in: "query", name: "p", type: "array", items: { type: "string" }, collectionFormat: "multi" },
        ],
      },
      {
        shows: { types: "p?: string[] | undefined;", client: 'name: "p", type: "array"', docs: ">p<" },
      },
    ),
    swaggerRow(
      "`securityDefinitions`",
      { security: [{ auth: [] }] },
      {
        shows: { types: "auth?: BasicCredential | undefined;", client: "basic(options.auth)", docs: "auth" },
      },
    ),
  ],
};
