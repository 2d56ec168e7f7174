import { type JsonObject, operationRow, type Row, type Section } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;

/** A row about a field of the description, beside an operation `GET /things`. */
function documentRow(
  construct: string,
  rest: JsonObject,
  row: Omit<Row, "construct" | "description"> = {},
): Row {
  return operationRow(construct, {}, { ...row, rest });
}

const json = { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } };
const info = { title: "Test", version: "1.0.0" };

export const documentRows: Section = {
  title: "Document",
  rows: [
    documentRow(
      "`info.title`, `info.version`",
      { info: { title: "A title", version: "2.0.0" } },
      {
        shows: { client: "Makes a client of A title.", docs: "# A title" },
      },
    ),
    documentRow(
      "`info.summary`",
      { info: { ...info, summary: "In short." } },
      {
        versions: since31,
        shows: { docs: "In short." },
      },
    ),
    documentRow(
      "`info.description`",
      { info: { ...info, description: "At **length**." } },
      {
        shows: { docs: "At <strong>length</strong>." },
      },
    ),
    documentRow(
      "`info.termsOfService`",
      { info: { ...info, termsOfService: "https://example.com/terms" } },
      {
        shows: { docs: "https://example.com/terms" },
      },
    ),
    documentRow(
      "`info.contact`",
      { info: { ...info, contact: { name: "Ann", email: "ann@example.com" } } },
      {
        shows: { docs: "ann@example.com" },
      },
    ),
    documentRow(
      "`info.license`",
      { info: { ...info, license: { name: "MIT" } } },
      { shows: { docs: "MIT" } },
    ),
    documentRow(
      "`jsonSchemaDialect`: that of OpenAPI",
      { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" },
      { versions: since31, note: "it is what schemas mean anyway" },
    ),
    documentRow(
      "`jsonSchemaDialect`: another",
      { jsonSchemaDialect: "https://example.com/dialect" },
      {
        versions: since31,
        diagnostics: [{ code: "unsupported-construct", severity: "error", at: "/jsonSchemaDialect" }],
      },
    ),
    documentRow(
      "`$self`",
      { $self: "https://example.com/api.json" },
      { versions: ["3.2"], note: "references are relative to it" },
    ),
    documentRow(
      "`servers`",
      { servers: [{ url: "https://api.example.com/v1", description: "Production" }] },
      {
        shows: { client: "https://api.example.com/v1", docs: "Production" },
      },
    ),
    documentRow(
      "`servers.variables`",
      {
        servers: [
          {
            url: "https://{region}.example.com",
            variables: { region: { default: "eu", enum: ["eu", "us"] } },
          },
        ],
      },
      {
        shows: { client: "eu", docs: "region" },
      },
    ),
    documentRow(
      "`servers.name`",
      { servers: [{ url: "https://api.example.com", name: "prod" }] },
      { shows: { docs: "**prod** `https://api.example.com`" }, versions: ["3.2"] },
    ),
    operationRow(
      "`tags`",
      { tags: ["cats"] },
      {
        rest: { tags: [{ name: "cats", description: "All about cats." }] },
        shows: { client: "./operations/cats.js", docs: "All about cats." },
      },
    ),
    operationRow(
      "`tags.externalDocs`",
      { tags: ["cats"] },
      {
        rest: { tags: [{ name: "cats", externalDocs: { url: "https://example.com/cats" } }] },
        shows: { docs: "https://example.com/cats" },
      },
    ),
    operationRow(
      "`tags.summary`, `tags.parent`, `tags.kind`",
      { tags: ["cats"] },
      {
        versions: ["3.2"],
        rest: { tags: [{ name: "pets" }, { name: "cats", summary: "Cats", parent: "pets", kind: "nav" }] },
        shows: { docs: "## pets › Cats", client: "./operations/cats.js" },
      },
    ),
    documentRow(
      "`externalDocs`",
      { externalDocs: { url: "https://example.com/docs" } },
      {
        shows: { docs: "https://example.com/docs" },
      },
    ),
    documentRow(
      "`webhooks`",
      {
        webhooks: {
          created: { post: { operationId: "created", requestBody: { content: json }, responses: {} } },
        },
      },
      {
        versions: since31,
        shows: {
          docs: "[Created](created.md): `POST created`",
          types: "export interface CreatedPayload {",
          validators: "checkCreatedPayload(",
        },
      },
    ),
    operationRow(
      "`components.mediaTypes`",
      {
        responses: {
          "200": {
            description: "Done",
            content: { "application/json": { $ref: "#/components/mediaTypes/Json" } },
          },
        },
      },
      {
        versions: ["3.2"],
        rest: { components: { mediaTypes: { Json: { schema: { type: "string" } } } } },
        shows: {
          types: "Call<GetThingResponse",
          docs: "`application/json`: [GetThingResponse]",
          validators: "checkGetThingResponse(",
        },
      },
    ),
    documentRow(
      "`components` that nothing uses",
      { components: { parameters: { Page: { name: "page", in: "query", schema: { type: "integer" } } } } },
      { note: "schemas are generated all the same" },
    ),
    documentRow("`x-…`", { "x-internal": { a: 1 } }, { note: "kept in `openapi.json`" }),
  ],
};
