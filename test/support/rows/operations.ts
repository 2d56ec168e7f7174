import { operationRow, type Section } from "../row.ts";

const json = { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } };
const string = { type: "string" };

export const operationRows: Section = {
  title: "Paths and operations",
  rows: [
    ...["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) =>
      operationRow(
        `\`${method}\``,
        {},
        {
          method,
          shows: {
            client: `method: "${method.toUpperCase()}",`,
            docs: `<span class="method method-${method}">`,
          },
        },
      ),
    ),
    operationRow(
      "`query`",
      {},
      { method: "query", versions: ["3.2"], shows: { client: 'method: "QUERY",', docs: "QUERY" } },
    ),
    {
      construct: "`additionalOperations`",
      versions: ["3.2"],
      description: {
        paths: {
          "/things": { additionalOperations: { COPY: { responses: { "204": { description: "Done" } } } } },
        },
      },
      shows: { client: 'method: "COPY",', docs: "COPY" },
    },
    operationRow(
      "Path templates",
      { parameters: [{ name: "id", in: "path", required: true, schema: string }] },
      {
        path: "/things/{id}",
        shows: { client: 'path: "/things/{id}",', docs: "/things/{id}" },
      },
    ),
    {
      construct: "Path Item: `summary`, `description`, `parameters`, `servers`",
      description: {
        paths: {
          "/things/{id}": {
            summary: "Of the path",
            description: "Shared by all methods.",
            servers: [{ url: "https://things.example.com" }],
            parameters: [{ name: "id", in: "path", required: true, schema: string }],
            get: { operationId: "getThing", responses: { "204": { description: "Done" } } },
          },
        },
      },
      shows: {
        types: "id: string;",
        client: "https://things.example.com",
        validators: "id",
        docs: "Shared by all methods.",
      },
    },
    {
      construct: "Path Item: `$ref`",
      description: { paths: { "/things": { $ref: "things.json" } } },
      files: {
        "things.json":
          '{ "get": { "operationId": "getThing", "responses": { "204": { "description": "Done" } } } }',
      },
      bundled: '"operationId": "getThing"',
      shows: { client: 'path: "/things",', docs: "/things" },
    },
    operationRow(
      "`operationId`",
      { operationId: "list_all-things" },
      {
        shows: { client: "export function listAllThings(", docs: "list-all-things" },
        note: "any text; a clash never renames another operation",
      },
    ),
    {
      construct: "no `operationId`",
      description: { paths: { "/things": { get: { responses: { "204": { description: "Done" } } } } } },
      shows: { client: "export function getThings(", docs: "get-things" },
    },
    operationRow(
      "`summary`, `description`",
      { summary: "In short", description: "At length." },
      {
        shows: { client: " * In short", docs: "At length." },
      },
    ),
    operationRow(
      "`deprecated`",
      { deprecated: true },
      { shows: { client: "@deprecated", docs: "eprecated" } },
    ),
    operationRow(
      "`externalDocs`",
      { externalDocs: { url: "https://example.com/more" } },
      {
        shows: { client: "@see https://example.com/more", docs: "https://example.com/more" },
      },
    ),
    operationRow(
      "`servers` of an operation",
      { servers: [{ url: "https://other.example.com" }] },
      {
        rest: { servers: [{ url: "https://api.example.com" }] },
        shows: { client: "https://other.example.com", docs: "https://other.example.com" },
      },
    ),
    operationRow(
      "`callbacks`",
      {
        callbacks: {
          done: {
            "{$request.query.url}": {
              post: {
                operationId: "done",
                requestBody: { content: json },
                responses: { "204": { description: "Thanks" } },
              },
            },
          },
        },
      },
      {
        shows: {
          docs: "[Done](done.md): `POST {$request.query.url}`",
          types: "export interface DonePayload {",
          validators: "checkDonePayload(",
        },
      },
    ),
    operationRow(
      "`x-constraints`",
      {
        parameters: ["a", "b"].map((name) => ({ name, in: "query", schema: { type: "integer" } })),
        "x-constraints": [{ id: "order", compare: ["a", "<", "b"] }],
      },
      {
        shows: { client: '"order"', validators: '"order"', docs: "must be" },
        bundled: '"x-request-schema"',
        note: "rules between parameters: spec/README.md; `x-request-schema` is added, which says them in JSON Schema",
      },
    ),
    operationRow(
      "`x-constraints` over the body",
      {
        requestBody: { content: json },
        "x-constraints": [{ id: "order", compare: ["/a", "<", 5] }],
      },
      {
        method: "post",
        shows: { client: 'getInside(body, "a")', validators: '"body", "a")', docs: "body.a" },
        note: "JSON Pointers into the request body",
      },
    ),
    operationRow(
      "`x-dependencies`",
      {
        parameters: ["a", "b"].map((name) => ({ name, in: "query", schema: { type: "integer" } })),
        "x-dependencies": ["IF a > 1 THEN b;"],
      },
      {
        shows: { client: "a > 1", validators: '"x-dependencies/0"', docs: "must be given" },
        note: "IDL4OAS: spec/README.md",
      },
    ),
    operationRow(
      "`x-pagination`",
      {
        parameters: [{ name: "cursor", in: "query", schema: string }],
        responses: {
          "200": {
            description: "A page",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["data"],
                  properties: { data: { type: "array", items: string }, next: string },
                },
              },
            },
          },
        },
        "x-pagination": { style: "cursor", items: "/data", forward: { parameter: "cursor", from: "/next" } },
      },
      {
        shows: { types: "PagedCall<", client: "pagedCall(", docs: "page" },
        note: "the shape of pages: spec/README.md",
      },
    ),
  ],
};
