import { type JsonObject, operationRow, type Row, type Section } from "../row.ts";

const object = { type: "object", properties: { a: { type: "integer" } } };
const json = { "application/json": { schema: object } };

function responseRow(
  construct: string,
  responses: JsonObject,
  row: Omit<Row, "construct" | "description"> = {},
): Row {
  return operationRow(construct, { responses }, row);
}

export const responseRows: Section = {
  title: "Responses",
  rows: [
    responseRow(
      "a status (`200`)",
      { "200": { description: "Done", content: json } },
      {
        shows: {
          types: "Call<GetThingResponse",
          client: "200: () =>",
          validators: "checkGetThingResponse(",
          docs: "### 200 OK",
        },
      },
    ),
    responseRow(
      "a range (`2XX`)",
      { "2XX": { description: "Done", content: json } },
      {
        shows: {
          types: "Call<GetThingResponse",
          client: '"2XX": () =>',
          validators: "checkGetThingResponse(",
          docs: "### 2XX Success",
        },
      },
    ),
    responseRow(
      "`default`",
      { default: { description: "Done", content: json } },
      {
        shows: {
          types: "Call<GetThingError",
          client: "default: () =>",
          validators: "checkGetThingError(",
          docs: "### default Any status",
        },
      },
    ),
    responseRow(
      "errors",
      { "204": { description: "Done" }, "404": { description: "Gone", content: json } },
      {
        shows: { validators: "checkGetThingError(", docs: "### 404 Not Found" },
      },
    ),
    responseRow(
      "no content",
      { "204": { description: "Done" } },
      { shows: { types: "Call<undefined>", docs: "### 204 No Content" } },
    ),
    responseRow(
      "`text/plain`",
      { "200": { description: "Done", content: { "text/plain": {} } } },
      {
        shows: { docs: "`text/plain`: Any content", types: "Call<string>", client: 'Accept: "text/plain"' },
      },
    ),
    responseRow(
      "`application/octet-stream`",
      { "200": { description: "Done", content: { "application/octet-stream": {} } } },
      {
        shows: {
          docs: "`application/octet-stream`: Any content",
          types: "Call<Blob>",
          client: 'Accept: "application/octet-stream"',
        },
      },
    ),
    responseRow(
      "several media types",
      { "200": { description: "Done", content: { "text/csv": {}, ...json } } },
      {
        shows: {
          docs: "`text/csv`: Any content",
          types: "GetThingResponse",
          client: 'Accept: "application/json"',
        },
        note: "JSON is read, where it is one of them",
      },
    ),
    responseRow(
      "`headers`",
      {
        "200": {
          description: "Done",
          headers: { "X-Limit": { schema: { type: "integer" }, description: "How many." } },
          content: json,
        },
      },
      {
        shows: {
          types: '  "X-Limit"?: number | undefined;',
          client: "getThingHeaders",
          validators: "checkGetThingHeaders(",
          docs: "How many.",
        },
      },
    ),
    responseRow(
      "`links`",
      { "200": { description: "Done", links: { next: { operationId: "getThing" } } } },
      { shows: { docs: "- `next`: `getThing`" } },
    ),
    responseRow(
      "`itemSchema`",
      { "200": { description: "Done", content: { "text/event-stream": { itemSchema: object } } } },
      {
        versions: ["3.2"],
        shows: {
          types: "export interface GetThingItem",
          validators: "checkGetThingItem",
          docs: "GetThingItem",
        },
      },
    ),
    responseRow(
      "`summary`",
      { "204": { summary: "In short", description: "Done" } },
      { shows: { docs: "In short" }, versions: ["3.2"] },
    ),
    responseRow("no `description`", { "204": {} }, { versions: ["3.2"], shows: { docs: "204 No Content" } }),
    operationRow(
      "`$ref` to a response",
      { responses: { "404": { $ref: "#/components/responses/Gone" }, "204": { description: "Done" } } },
      {
        rest: { components: { responses: { Gone: { description: "It is gone.", content: json } } } },
        shows: { validators: "checkGoneResponse(", docs: "It is gone." },
      },
    ),
  ],
};
