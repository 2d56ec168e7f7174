import { type Json, operationRow, type Row, type Section } from "../row.ts";

const string = { type: "string" };
const strings = { type: "array", items: string };
const object = { type: "object", properties: { a: { type: "integer" } } };

/** A row about a parameter called `p`, in the query unless it says otherwise. */
function parameterRow(
  construct: string,
  parameter: { readonly [key: string]: Json },
  row: Omit<Row, "construct" | "description"> = {},
): Row {
  const isInPath = parameter["in"] === "path";
  const parameters = [{ name: "p", in: "query", ...(isInPath && { required: true }), ...parameter }];
  return operationRow(construct, { parameters }, { ...row, path: isInPath ? "/things/{p}" : "/things" });
}

/** A style that the client names where it is not the default of its location. */
function styleRow(
  location: string,
  style: string,
  schema: Json,
  explode: boolean,
  shown: string,
  row: Partial<Row> = {},
): Row {
  const kind = schema === string ? "text" : schema === strings ? "array" : "object";
  return parameterRow(
    `\`style: ${style}\`, \`explode: ${explode}\` in ${location}: ${kind}`,
    { in: location, style, explode, schema },
    { shows: { types: location === "path" ? "p:" : "p?:", client: shown, docs: ">p<" }, ...row },
  );
}

export const parameterRows: Section = {
  title: "Parameters",
  rows: [
    ...["path", "query", "header", "cookie"].map((location) =>
      parameterRow(
        `\`in: ${location}\``,
        { in: location, schema: { type: "integer", minimum: 1 } },
        {
          shows: {
            types: location === "path" ? "p: number;" : "p?: number | undefined;",
            client: `in: "${location}", name: "p"`,
            validators: 'issues.add("minimum", 1)',
            docs: "At least 1",
          },
        },
      ),
    ),
    parameterRow(
      "`in: querystring`",
      { in: "querystring", content: { "application/x-www-form-urlencoded": { schema: object } } },
      {
        versions: ["3.2"],
        shows: {
          docs: "| `p.a` | Integer | No |",
          types: "p?:",
          client: 'in: "querystring"',
          validators: `optional(value["a"], "a", anInteger, issues)`,
        },
      },
    ),
    parameterRow(
      "`required`",
      { required: true, schema: string },
      {
        shows: {
          docs: "| `p` | String | Yes |",
          types: "p: string;",
          validators: 'required(getOwn(value, "p"), "p", aString, issues)',
        },
      },
    ),
    parameterRow(
      "`deprecated`",
      { deprecated: true, schema: string },
      { shows: { types: "@deprecated", docs: "eprecated" } },
    ),
    parameterRow(
      "`description`",
      { description: "What it is.", schema: string },
      {
        shows: { types: "/** What it is. */", docs: "What it is." },
      },
    ),
    parameterRow(
      "`example`, `examples`",
      { example: "an-example", schema: string },
      { shows: { docs: "an-example" } },
    ),
    parameterRow(
      "`schema.default`",
      { schema: { type: "integer", default: 7 } },
      { shows: { types: "@default 7", docs: "Default value: `7`" } },
    ),
    parameterRow(
      "`schema.format: unix-time`",
      { schema: { type: "integer", format: "unix-time" } },
      {
        shows: {
          docs: "Seconds since the Unix epoch.",
          types: "p?: number | Date | undefined;",
          client: 'format: "unix-time"',
          validators: "toUnixTime",
        },
      },
    ),
    parameterRow(
      "`name: p[]`",
      { name: "p[]", schema: strings },
      {
        shows: {
          docs: "| `p[]` | Array of String |",
          types: "p?: string[] | undefined;",
          client: 'name: "p[]", property: "p"',
        },
      },
    ),
    parameterRow(
      "`allowEmptyValue`",
      { allowEmptyValue: true, schema: string },
      { note: "an empty text is sent in any case" },
    ),
    parameterRow(
      "`allowReserved`",
      { allowReserved: true, schema: string },
      { shows: { docs: "Reserved characters are sent as they are", client: "encode: allowReserved" } },
    ),
    parameterRow(
      "`content` of JSON",
      { content: { "application/json": { schema: object } } },
      {
        shows: {
          docs: "| `p.a` | Integer | No |",
          types: "p?:",
          client: "content: jsonContent",
          validators: `optional(value["a"], "a", anInteger, issues)`,
        },
      },
    ),
    parameterRow(
      "`content` of text",
      { content: { "text/plain": { schema: string } } },
      { shows: { types: "p?: string | undefined;", client: 'name: "p"', docs: ">p<" } },
    ),
    parameterRow(
      "`content` of another media type",
      { content: { "application/octet-stream": { schema: object } } },
      {
        diagnostics: [
          {
            code: "unsupported-construct",
            severity: "error",
            at: "/paths/~1things/get/parameters/0/content/application~1octet-stream",
          },
        ],
      },
    ),
    styleRow("path", "matrix", string, false, "style: matrix"),
    styleRow("path", "matrix", strings, true, "style: matrix, explode: true"),
    styleRow("path", "label", object, true, "style: label, explode: true"),
    styleRow("path", "simple", strings, false, 'type: "array"'),
    styleRow("query", "form", strings, true, 'type: "array"'),
    styleRow("query", "form", object, false, "explode: false"),
    styleRow("query", "spaceDelimited", strings, false, "style: spaceDelimited"),
    styleRow("query", "pipeDelimited", strings, false, "style: pipeDelimited"),
    styleRow("query", "deepObject", object, true, "style: deepObject"),
    styleRow("header", "simple", object, true, "explode: true"),
    styleRow("cookie", "form", strings, true, "style: cookie"),
    styleRow("cookie", "cookie", strings, true, "style: cookie", { versions: ["3.2"] }),
    ...["Accept", "Content-Type", "Authorization"].map((name) =>
      parameterRow(
        `the header \`${name}\``,
        { in: "header", name, schema: string },
        {
          diagnostics: [
            {
              code: "ignored-construct",
              severity: "warning",
              at: "/paths/~1things/get/parameters/0",
            },
          ],
          note: "OpenAPI says that it is ignored: body, responses and security describe it",
        },
      ),
    ),
    operationRow(
      "one name in two locations",
      {
        parameters: [
          { name: "id", in: "query", schema: string },
          { name: "id", in: "header", schema: string },
        ],
      },
      {
        shows: {
          docs: '<h2 id="request-headers">',
          types: "query_id?: string | undefined;",
          client: 'property: "header_id"',
        },
      },
    ),
    operationRow(
      "`$ref` to a parameter",
      { parameters: [{ $ref: "#/components/parameters/Page" }] },
      {
        rest: {
          components: { parameters: { Page: { name: "page", in: "query", schema: { type: "integer" } } } },
        },
        shows: {
          types: "page?: number | undefined;",
          client: 'name: "page"',
          validators: '"page"',
          docs: "page",
        },
      },
    ),
  ],
};
