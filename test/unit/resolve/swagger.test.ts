import { expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { loadFiles } from "./memory-host.ts";

function swagger(...lines: string[]): string {
  return ["swagger: '2.0'", "info: { title: Zoo, version: '1' }", ...lines, ""].join("\n");
}

async function load(...lines: string[]) {
  const { bundle, diagnostics, lines: problems } = await loadFiles(swagger(...lines));
  if (bundle !== undefined) await lint(bundle, diagnostics);
  return { document: bundle?.document, version: bundle?.version, lines: problems() };
}

test("a description becomes one of OpenAPI 3.0", async () => {
  const { document, version, lines } = await load(
    "host: api.example.com",
    "basePath: /v1",
    "schemes: [http, https]",
    "consumes: [application/json]",
    "produces: [application/json]",
    "parameters:",
    "  limit: { name: limit, in: query, type: integer, maximum: 100 }",
    "  pet: { name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }",
    "  photo: { name: photo, in: formData, type: file }",
    "paths:",
    "  /pets:",
    "    get:",
    "      parameters:",
    "        - $ref: '#/parameters/limit'",
    "        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }",
    "        - { name: ids, in: query, type: array, items: { type: string } }",
    "      responses: { 200: { description: OK, schema: { type: array, items: { $ref: '#/definitions/Pet' } } } }",
    "    post:",
    "      parameters: [{ $ref: '#/parameters/pet' }]",
    "      responses: { 204: { description: OK } }",
    "    put:",
    "      schemes: [https]",
    "      consumes: [multipart/form-data]",
    "      parameters:",
    "        - { $ref: '#/parameters/photo' }",
    "        - { name: tags, in: formData, required: true, type: array, items: { type: string } }",
    "      responses: { 200: { description: OK, schema: { type: file } } }",
    "definitions:",
    "  Pet: &pet { type: object, discriminator: kind, properties: { kind: { type: string, x-nullable: true } } }",
    "  Same: *pet",
    "securityDefinitions:",
    "  basic: { type: basic }",
  );
  expect(lines).toEqual([]);
  expect(version).toBe("3.0");
  expect(document?.["servers"]).toEqual([
    { url: "https://api.example.com/v1" },
    { url: "http://api.example.com/v1" },
  ]);
  const array = { type: "array", items: { type: "string" } };
  const pet = { $ref: "#/components/schemas/Pet" };
  const pets = { "application/json": { schema: { type: "array", items: pet } } };
  expect(document?.["paths"]).toEqual({
    "/pets": {
      get: {
        parameters: [
          { $ref: "#/components/parameters/limit" },
          { name: "tags", in: "query", schema: array, style: "form", explode: true },
          { name: "ids", in: "query", schema: array, style: "form", explode: false },
        ],
        responses: { 200: { description: "OK", content: pets } },
      },
      post: {
        requestBody: { required: true, content: { "application/json": { schema: pet } } },
        responses: { 204: { description: "OK" } },
      },
      put: {
        servers: [{ url: "https://api.example.com/v1" }],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { photo: { type: "string", format: "binary" }, tags: array },
                required: ["tags"],
              },
              encoding: { tags: { style: "form", explode: false } },
            },
          },
        },
        responses: {
          200: {
            description: "OK",
            content: { "application/json": { schema: { type: "string", format: "binary" } } },
          },
        },
      },
    },
  });
  const schema = {
    type: "object",
    required: ["kind"],
    discriminator: { propertyName: "kind" },
    properties: { kind: { type: "string", nullable: true } },
  };
  expect(document?.["components"]).toMatchObject({
    schemas: { Pet: schema, Same: schema },
    securitySchemes: { basic: { type: "http", scheme: "basic" } },
  });
});

test("without schemes it is https, and a file without a media type is bytes", async () => {
  const { document } = await load(
    "host: api.example.com",
    "paths: { /a: { get: { responses: { 200: { description: OK, schema: { type: file } } } } } }",
  );
  expect(document?.["servers"]).toEqual([{ url: "https://api.example.com" }]);
  expect(JSON.stringify(document?.["paths"])).toContain('"application/octet-stream":{"schema"');
});

test("what is wrong is shown where it is written", async () => {
  const { lines } = await load(
    "paths:",
    "  /a/{b}:",
    "    get:",
    "      parameters:",
    "        - { name: body, in: body, schema: { type: nothing, properties: { c: { type: 1 } } } }",
    "        - { name: b, in: path, required: true, type: string, maximum: x }",
    "      responses:",
    "        200: { description: OK, schema: { $ref: '#/definitions/Nothing' } }",
    "        201: { $ref: '#/responses/Nothing' }",
    "    post:",
    "      parameters:",
    "        - { name: b, in: path, required: true, type: string }",
    "        - { name: f, in: formData, type: object }",
    "        - { name: g, in: formData, type: many }",
    "      responses: { default: { description: OK, headers: { h: { type: 5 } } } }",
    "definitions: { A: { items: [] } }",
    "responses: { R: { description: R, schema: { type: [] , minimum: '1' } } }",
    "securityDefinitions: { s: { type: magic } }",
  );
  expect(lines).toEqual([
    "spec.yaml:7:51 error invalid-value  `type` cannot be `nothing`",
    "spec.yaml:7:85 error wrong-type  `type` must be a string or an array, and this is a number",
    "spec.yaml:8:71 error wrong-type  `maximum` must be a number, and this is a string",
    "spec.yaml:10:49 error unresolved-reference  `#/components/schemas/Nothing` points to nothing",
    "spec.yaml:11:22 error unresolved-reference  `#/components/responses/Nothing` points to nothing",
    "spec.yaml:16:42 error invalid-value  `type` cannot be `many`",
    "spec.yaml:17:70 error wrong-type  `type` must be a string or an array, and this is a number",
    "spec.yaml:18:28 error wrong-type  `items` must be an object or a boolean, and this is an array",
    "spec.yaml:19:65 warning mistyped-value  `minimum` must be a number, and this is a string: it is read as 1",
    "spec.yaml:20:35 error invalid-value  `type` cannot be `magic`",
  ]);
});

test("what OpenAPI 3 cannot say is refused", async () => {
  const { lines } = await load(
    "paths:",
    "  /a:",
    "    get:",
    "      parameters:",
    "        - { name: a, in: query, type: array, items: { type: string }, collectionFormat: tsv }",
    "        - { name: b, in: header, type: array, items: { type: string }, collectionFormat: pipes }",
    "        - { name: c, type: string }",
    "      responses: { 200: { description: OK } }",
  );
  expect(lines).toEqual([
    "spec.yaml:7:89 error unsupported-construct  the `collectionFormat` `tsv` here is not supported yet",
    "spec.yaml:8:90 error unsupported-construct  the `collectionFormat` `pipes` here is not supported yet",
    "spec.yaml:9:11 error unsupported-construct  a parameter without `in` is not supported yet",
  ]);
});

test("it is one file", async () => {
  const { document, lines } = await load("paths: {}", "definitions: { A: { $ref: 'other.yaml' } }");
  expect(document).toBeUndefined();
  expect(lines).toEqual([
    "spec.yaml:4:27 error unsupported-construct  a reference of a Swagger 2.0 description into another file is not supported yet",
  ]);
});

test.each(["paths: []", "paths: { /a: [] }", "definitions: 1", "parameters: { a: [] }", "responses: []"])(
  "does not throw: %s",
  async (line) => {
    expect((await load(line)).lines).not.toEqual([]);
  },
);
