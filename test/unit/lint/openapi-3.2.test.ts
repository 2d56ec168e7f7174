import { expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { loadFiles } from "../resolve/memory-host.ts";

async function lintText(text: string): Promise<string[]> {
  const { bundle, diagnostics, lines } = await loadFiles(text);
  if (bundle !== undefined) await lint(bundle, diagnostics);
  return lines();
}

function describe32(...lines: string[]): string {
  return ["openapi: 3.2.0", "info: { title: Test, version: '1' }", ...lines, ""].join("\n");
}

/** Every field that OpenAPI 3.2 added. */
const everything = describe32(
  "$self: https://example.com/api/openapi.yaml",
  "servers: [{ url: https://example.com, name: production }]",
  "tags:",
  "  - { name: pets, summary: Pets, kind: nav }",
  "  - { name: dogs, parent: pets }",
  "paths:",
  "  /pets:",
  "    query:",
  "      parameters:",
  "        - { name: all, in: querystring, content: { application/json: { schema: { type: object } } } }",
  "        - { name: session, in: cookie, style: cookie, schema: { type: string } }",
  "      requestBody:",
  "        content:",
  "          multipart/mixed:",
  "            itemSchema: { type: object }",
  "            prefixEncoding: [{ contentType: text/plain, encoding: { a: { contentType: text/plain } } }]",
  "            itemEncoding: { contentType: image/png, prefixEncoding: [], itemEncoding: {} }",
  "      responses:",
  "        '200':",
  "          summary: Pets, one after the other",
  "          content:",
  "            application/jsonl: { $ref: '#/components/mediaTypes/Pets' }",
  "    additionalOperations:",
  "      COPY: { responses: { '204': {} } }",
  "components:",
  "  mediaTypes:",
  "    Pets:",
  "      itemSchema: { $ref: '#/components/schemas/Pet' }",
  '      examples: { one: { dataValue: { kind: dog }, serializedValue: \'{"kind":"dog"}\' } }',
  "  schemas:",
  "    Pet:",
  "      oneOf: [{ $ref: '#/components/schemas/Dog' }]",
  "      discriminator: { propertyName: kind, defaultMapping: Dog }",
  "    Dog: { type: string, xml: { nodeType: attribute } }",
  "  securitySchemes:",
  "    oauth:",
  "      type: oauth2",
  "      deprecated: true",
  "      oauth2MetadataUrl: https://example.com/oauth",
  "      flows:",
  "        deviceAuthorization:",
  "          { deviceAuthorizationUrl: https://example.com/d, tokenUrl: https://example.com/t, scopes: {} }",
);

test("nothing that OpenAPI 3.2 added is wrong in it", async () => {
  expect(await lintText(everything)).toEqual([]);
});

test("all of it means nothing in OpenAPI 3.1, and is said to", async () => {
  const lines = await lintText(everything.replace("3.2.0", "3.1.0"));
  expect(lines.map((line) => line.replace(/^[^ ]* /, ""))).toEqual([
    "warning unavailable-field  `$self` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `name` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `summary` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `kind` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `parent` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `query` means nothing in OpenAPI 3.1",
    "error invalid-value  `in` cannot be `querystring`",
    "error invalid-value  `style` cannot be `cookie`",
    "warning unavailable-field  `itemSchema` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `prefixEncoding` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `encoding` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `itemEncoding` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `prefixEncoding` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `itemEncoding` means nothing in OpenAPI 3.1",
    "warning omitted-field  the response has no `description`, which OpenAPI requires",
    "warning unavailable-field  `summary` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `additionalOperations` means nothing in OpenAPI 3.1",
    "warning omitted-field  the response has no `description`, which OpenAPI requires",
    "warning unavailable-field  `mediaTypes` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `itemSchema` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `dataValue` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `serializedValue` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `defaultMapping` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `nodeType` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `deprecated` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `oauth2MetadataUrl` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `deviceAuthorization` means nothing in OpenAPI 3.1",
    "warning unavailable-field  `deviceAuthorizationUrl` means nothing in OpenAPI 3.1",
  ]);
});

const mistakes: [name: string, lines: string[], expected: string[]][] = [
  [
    "methods that have a field of their own, and texts that are no method",
    ["paths: { /a: { additionalOperations: { GET: {}, Query: {}, QUERY: {}, 'A B': {} } } }"],
    [
      "spec.yaml:3:40 error invalid-method  `GET` cannot be an additional operation",
      "spec.yaml:3:60 error invalid-method  `QUERY` cannot be an additional operation",
      "spec.yaml:3:71 error invalid-method  `A B` cannot be an additional operation",
    ],
  ],
  [
    "a parameter beside the one that is the whole query string",
    [
      "paths:",
      "  /a:",
      "    parameters: [{ name: q, in: query, schema: {} }]",
      "    get:",
      "      parameters: [{ name: all, in: querystring, content: { application/json: {} } }]",
    ],
    [
      "spec.yaml:5:18 error invalid-querystring  the whole query string is one parameter here, and this is another",
    ],
  ],
  [
    "a query string with a schema only",
    ["components: { parameters: { a: { name: a, in: querystring, schema: {} } } }"],
    [
      "spec.yaml:3:32 error invalid-querystring  the whole query string is one parameter here, so that it needs `content`",
    ],
  ],
  [
    "parents of tags that are missing, or their children",
    [
      "paths: {}",
      "tags:",
      "- { name: a, parent: b }",
      "- { name: b, parent: a }",
      "- { name: c, parent: a }",
      "- { name: d, parent: e }",
    ],
    [
      "spec.yaml:5:22 error circular-tags  the tag is its own parent: a -> b -> a",
      "spec.yaml:8:22 warning unknown-tag-parent  there is no tag `e`",
    ],
  ],
  [
    "operations with methods of their own like all others",
    [
      "paths:",
      "  /a/{b}:",
      "    query: { operationId: x }",
      "    additionalOperations: { COPY: { operationId: x } }",
    ],
    [
      "spec.yaml:5:5 error path-parameter-missing  no path parameter `b` is declared for `/a/{b}`",
      "spec.yaml:6:29 error path-parameter-missing  no path parameter `b` is declared for `/a/{b}`",
      "spec.yaml:6:50 warning duplicate-operation-id  the operationId `x` is used a second time",
    ],
  ],
];

test.each(mistakes)("finds %s", async (_, lines, expected) => {
  expect(await lintText(describe32(...lines))).toEqual(expected);
});
