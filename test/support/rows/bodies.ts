import { type Json, type JsonObject, operationRow, type Row, type Section } from "../row.ts";

const object = {
  type: "object",
  properties: { a: { type: "integer" }, file: { type: "string", format: "binary" } },
};

/** A row about the body of `POST /things`. */
function bodyRow(
  construct: string,
  content: { readonly [mediaType: string]: Json },
  { body = {}, ...row }: Omit<Row, "construct" | "description"> & { readonly body?: JsonObject } = {},
): Row {
  return operationRow(construct, { requestBody: { content, ...body } }, { method: "post", ...row });
}

export const bodyRows: Section = {
  title: "Request bodies",
  rows: [
    bodyRow(
      "`application/json`",
      { "application/json": { schema: object } },
      {
        shows: {
          types: "body?: GetThingBody | undefined;",
          client: "jsonBody",
          validators: "checkGetThingBody(",
          docs: "application/json",
        },
      },
    ),
    bodyRow(
      "`application/…+json`",
      { "application/merge-patch+json": { schema: object } },
      {
        shows: {
          docs: "`application/merge-patch+json`: Object",
          types: "body?: GetThingBody | undefined;",
          client: "application/merge-patch+json",
          validators: "checkGetThingBody(",
        },
      },
    ),
    bodyRow(
      "`application/x-www-form-urlencoded`",
      { "application/x-www-form-urlencoded": { schema: object } },
      {
        shows: {
          docs: "`application/x-www-form-urlencoded`: Object",
          types: "body?: GetThingBody | undefined;",
          client: "formBody",
          validators: "checkGetThingBody(",
        },
      },
    ),
    bodyRow(
      "`multipart/form-data`",
      { "multipart/form-data": { schema: object } },
      {
        shows: {
          docs: "`multipart/form-data`: Object",
          types: "body?: GetThingBody | undefined;",
          client: "multipartBody",
          validators: "checkGetThingBody(",
        },
      },
    ),
    bodyRow(
      "`text/plain`",
      { "text/plain": { schema: { type: "string" } } },
      {
        shows: { docs: "`text/plain`: String", types: "body?: string | undefined;", client: "textBody" },
      },
    ),
    bodyRow(
      "`application/octet-stream`",
      { "application/octet-stream": {} },
      {
        shows: {
          docs: "`application/octet-stream`: Any content",
          types: "ReadableStream",
          client: "binaryBody",
        },
      },
    ),
    bodyRow(
      "several media types",
      { "text/plain": {}, "application/json": { schema: object } },
      {
        shows: {
          docs: "`text/plain`: Any content",
          types: "body?: GetThingBody | undefined;",
          client: "jsonBody",
        },
        note: "JSON is sent, where it is one of them",
      },
    ),
    bodyRow(
      "`encoding`: `contentType`, `headers`",
      {
        "multipart/form-data": {
          schema: object,
          encoding: { a: { contentType: "text/plain", headers: { "X-Part": { schema: { const: "a" } } } } },
        },
      },
      {
        versions: ["3.1", "3.2"],
        shows: {
          docs: "`a` is sent as `text/plain` and with the header `X-Part: a`",
          client: 'a: { contentType: "text/plain"',
        },
      },
    ),
    bodyRow(
      "`encoding`: `style`, `explode`, `allowReserved`",
      {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
          encoding: { a: { style: "spaceDelimited", explode: false } },
        },
      },
      {
        shows: {
          docs: "`a` is sent in the style `spaceDelimited` and not exploded",
          client: "spaceDelimited",
        },
      },
    ),
    bodyRow(
      "`required`",
      { "application/json": { schema: object } },
      {
        body: { required: true },
        shows: {
          types: "body: GetThingBody;",
          validators: "required",
          docs: '<span class="badge">Required</span>',
        },
      },
    ),
    bodyRow(
      "`description`",
      { "application/json": { schema: object } },
      {
        body: { description: "What it is." },
        shows: { types: "/** What it is. */", docs: "What it is." },
      },
    ),
    bodyRow(
      "`example`, `examples`",
      { "application/json": { schema: { type: "object" }, example: { an: "example" } } },
      {
        shows: { docs: "example" },
      },
    ),
    operationRow(
      "a body of `GET`",
      { requestBody: { content: { "application/json": { schema: object } } } },
      {
        diagnostics: [
          { code: "ignored-construct", severity: "warning", at: "/paths/~1things/get/requestBody" },
        ],
      },
    ),
    bodyRow(
      "`itemSchema`",
      { "application/jsonl": { itemSchema: object } },
      {
        versions: ["3.2"],
        shows: { types: "body?: string | undefined;", client: "textBody", docs: "GetThingBodyItem" },
        diagnostics: [
          {
            code: "ignored-construct",
            severity: "warning",
            at: "/paths/~1things/post/requestBody/content/application~1jsonl",
          },
        ],
        note: "such a body is sent as the text that it is given as",
      },
    ),
    bodyRow(
      "`prefixEncoding`, `itemEncoding`",
      { "multipart/mixed": { itemSchema: object, itemEncoding: { contentType: "application/json" } } },
      {
        versions: ["3.2"],
        diagnostics: ["itemEncoding", "itemSchema"].map((field) => ({
          code: "unsupported-construct",
          severity: "error",
          at: `/paths/~1things/post/requestBody/content/multipart~1mixed/${field}`,
        })),
      },
    ),
    operationRow(
      "`$ref` to a request body",
      { requestBody: { $ref: "#/components/requestBodies/Thing" } },
      {
        method: "post",
        rest: {
          components: { requestBodies: { Thing: { content: { "application/json": { schema: object } } } } },
        },
        shows: {
          docs: "`application/json`: [ThingBody](#thingbody)",
          types: "body?: ThingBody | undefined;",
          client: "jsonBody",
          validators: "checkThingBody(",
        },
      },
    ),
  ],
};
