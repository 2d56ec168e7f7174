import { describe, expect, test } from "vitest";
import type { ApiModel, Method } from "../../../generator/4-model/types.ts";
import { build, description, firstOperation, model, schemaNamed, withOperation } from "./build-text.ts";

test("operations are in document order, and what is no method is none", async () => {
  const { operations } = await model(
    description(`
      paths:
        x-note: nothing
        /b:
          summary: Things
          post: { operationId: one, responses: { '200': { description: Done } } }
          get: { operationId: two, summary: Own, responses: { '200': { description: Done } } }
        /a:
          delete: { responses: { '204': { description: Done } } }
    `),
  );
  expect(operations.map(({ id, method, path, summary }) => [id, method, path, summary])).toEqual([
    ["one", "post", "/b", "Things"],
    ["two", "get", "/b", "Own"],
    ["DELETE /a", "delete", "/a", undefined],
  ]);
});

test("an operationId that several have names none of them, nor does one of a path item that two paths share", async () => {
  const { model } = await build(
    description(`
      paths:
        /a: { get: { operationId: same, responses: { '200': { description: Done } } } }
        /b: { get: { operationId: same, responses: { '200': { description: Done } } } }
        /c: { $ref: '#/components/pathItems/Shared' }
        /d: { $ref: '#/components/pathItems/Shared' }
      components:
        pathItems: { Shared: { get: { operationId: shared, responses: { '200': { description: Done } } } } }
    `),
  );
  expect(model.operations.map(({ id, name }) => [id, name])).toEqual([
    ["GET /a", "getA"],
    ["GET /b", "getB"],
    ["GET /c", "getC"],
    ["GET /d", "getD"],
  ]);
});

test("groups: declared tags with operations first, in their order, then the others", async () => {
  const { groups } = await model(
    description(`
      tags: [{ name: Zoo, description: Animals }, { name: Unused }, { name: Bar }]
      paths:
        /a: { get: { operationId: a, responses: { '200': { description: Done } } } }
        /b: { get: { operationId: b, tags: [Bar, Zoo], responses: { '200': { description: Done } } } }
        /c: { get: { operationId: c, tags: [New], responses: { '200': { description: Done } } } }
        /d: { get: { operationId: d, tags: [Zoo], responses: { '200': { description: Done } } } }
    `),
  );
  expect(groups).toEqual([
    { tag: "Zoo", titles: ["Zoo"], description: "Animals", file: "zoo", operations: ["d"] },
    { tag: "Bar", titles: ["Bar"], file: "bar", operations: ["b"] },
    { tag: "default", titles: ["default"], file: "default", operations: ["a"] },
    { tag: "New", titles: ["New"], file: "new", operations: ["c"] },
  ]);
});

describe("servers", () => {
  const server = (url: string) => [{ url, variables: [] }];

  test("those of the operation, else of the path, else of the description", async () => {
    const { operations, servers } = await model(
      description(`
        servers: [{ url: https://api }]
        paths:
          /a:
            servers: [{ url: https://path }]
            get: { operationId: a, servers: [{ url: https://own }], responses: { '200': { description: Done } } }
            put: { operationId: b, responses: { '200': { description: Done } } }
            post: { operationId: c, servers: [], responses: { '200': { description: Done } } }
          /b:
            get: { operationId: d, responses: { '200': { description: Done } } }
      `),
    );
    expect(servers).toEqual(server("https://api"));
    expect(operations.map(({ servers }) => servers)).toEqual([
      server("https://own"),
      server("https://path"),
      server("https://path"),
      server("https://api"),
    ]);
  });

  test("there is always one", async () => {
    const { operations, servers } = await model(withOperation(""));
    expect([servers, operations[0]?.servers]).toEqual([server("/"), server("/")]);
  });

  test("variables keep their order and their text", async () => {
    const { servers } = await model(
      description(`
        paths: {}
        servers:
          - url: https://{region}.api/{port}
            description: Main
            variables: { region: { default: eu, enum: [eu, us] }, port: { default: '8443', description: Port } }
      `),
    );
    expect(servers).toEqual([
      {
        url: "https://{region}.api/{port}",
        description: "Main",
        variables: [
          { name: "region", default: "eu", enum: ["eu", "us"] },
          { name: "port", default: "8443", description: "Port" },
        ],
      },
    ]);
  });
});

describe("security", () => {
  const text = `
    components:
      securitySchemes:
        bearerAuth: { type: http, scheme: Bearer, bearerFormat: JWT }
        basicAuth: { type: http, scheme: basic }
        digest: { type: http, scheme: digest }
        key: { type: apiKey, in: header, name: X-Key, description: A key. }
        oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://x.test/token, scopes: { read: Reads } } } }
        oidc: { type: openIdConnect, openIdConnectUrl: https://id.example }
        tls: { type: mutualTLS }
        alias: { $ref: '#/components/securitySchemes/key' }
  `;

  test("schemes of every kind, in document order", async () => {
    const { securitySchemes } = await model(description(text));
    expect(securitySchemes.map(({ pointer, ...scheme }) => scheme)).toEqual([
      { name: "bearerAuth", kind: "bearer", format: "JWT" },
      { name: "basicAuth", kind: "basic" },
      { name: "digest", kind: "http", scheme: "digest" },
      { name: "key", kind: "apiKey", in: "header", parameter: "X-Key", description: "A key." },
      {
        name: "oauth",
        kind: "oauth2",
        flows: [
          {
            grant: "clientCredentials",
            tokenUrl: "https://x.test/token",
            scopes: [{ name: "read", description: "Reads" }],
          },
        ],
      },
      { name: "oidc", kind: "openIdConnect", url: "https://id.example" },
      { name: "tls", kind: "mutualTLS" },
      { name: "alias", kind: "apiKey", in: "header", parameter: "X-Key", description: "A key." },
    ]);
  });

  async function securityOf(own: string, whole: string) {
    const { model, found } = await buildSecurityOf(own, whole);
    expect(found).toEqual([]);
    return namesOf(model);
  }

  function buildSecurityOf(own: string, whole: string) {
    return build(withOperation(own, { rest: `${whole}\n${text.replaceAll(/^ {4}/gm, "").trim()}` }));
  }

  function namesOf(built: ApiModel) {
    return firstOperation(built).security.map((all) =>
      all.map(({ scheme, scopes }) => [scheme, ...scopes].join(" ")),
    );
  }

  test("the operation's replaces that of the description, also when it is empty", async () => {
    expect(await securityOf("", "")).toEqual([[]]);
    expect(await securityOf("", "security: [{ key: [] }]")).toEqual([["key"]]);
    expect(
      await securityOf(
        "security: [{ oauth: [read, write] }, { key: [], tls: [] }]",
        "security: [{ key: [] }]",
      ),
    ).toEqual([["oauth read write"], ["key", "tls"]]);
    expect(await securityOf("security: [{}, { key: [] }]", "security: [{ key: [] }]")).toEqual([[], ["key"]]);
  });

  test("what is not described cannot be met: the others count, or what is known of it", async () => {
    for (const own of ["security: [{ no: [] }, { key: [] }]", "security: [{ no: [], key: [] }]"]) {
      const { model, found } = await buildSecurityOf(own, "");
      expect(namesOf(model)).toEqual([["key"]]);
      expect(found).toEqual([expect.stringContaining("unknown-security-scheme warning")]);
    }
  });

  test("an empty list means that no credential is needed", async () => {
    expect(await securityOf("security: []", "security: [{ key: [] }]")).toEqual([[]]);
  });
});

describe("bodies", () => {
  function text(method: Method, body: string): string {
    return description(
      `paths: { /things: { ${method}: { operationId: things, requestBody: ${body}, responses: { '200': { description: Done } } } } }`,
    );
  }
  const bodyOf = async (method: Method, body: string) => firstOperation(await model(text(method, body))).body;

  test("an optional form without fields is a header and no body", async () => {
    const form = (schema: string) =>
      `{ content: { application/x-www-form-urlencoded: { schema: ${schema} } } }`;
    const empty = { kind: "empty", mediaType: "application/x-www-form-urlencoded" };
    expect(await bodyOf("get", form("{ type: object, properties: {} }"))).toMatchObject(empty);
    expect(await bodyOf("get", form("{ type: object, additionalProperties: false }"))).toMatchObject(empty);
    expect(await bodyOf("post", form("{ type: object }"))).toMatchObject(empty);
    expect(await bodyOf("post", form("{ type: object, additionalProperties: true }"))).toMatchObject({
      kind: "content",
    });
    expect(await bodyOf("post", form("{ type: object, properties: { a: {} } }"))).toMatchObject({
      kind: "content",
    });
    expect(
      await bodyOf("post", form("{ type: object, properties: {} }").replace("{", "{ required: true,")),
    ).toMatchObject({
      kind: "content",
    });
    expect(
      await bodyOf("post", "{ content: { application/json: { schema: { type: object, properties: {} } } } }"),
    ).toMatchObject({
      kind: "content",
    });
  });

  test.each(["get", "head"] as const)("one of %s is ignored with a warning at its key", async (method) => {
    const { model, found } = await build(
      text(method, "{ content: { application/json: { schema: { type: string } } } }"),
    );
    expect(firstOperation(model).body).toBeUndefined();
    expect(found).toEqual([
      `ignored-construct warning /paths/~1things/${method}/requestBody (key): the request body is ignored: fetch sends none with ${method.toUpperCase()}`,
    ]);
  });

  test("media types keep their order; each has the format it is written in", async () => {
    const types = [
      ["application/json; charset=utf-8", "json"],
      ["application/problem+json", "json"],
      ["application/x-www-form-urlencoded", "form"],
      ["multipart/form-data", "multipart"],
      ["text/csv", "text"],
      ["application/xml", "text"],
      ["image/svg+xml", "text"],
      ["application/octet-stream", "binary"],
      ["image/*", "binary"],
    ];
    const content = types.map(([type]) => `"${type}": { schema: { type: string } }`);
    const body = await bodyOf("post", `{ required: true, description: Sent., content: { ${content} } }`);
    expect(body).toMatchObject({ kind: "content", required: true, description: "Sent.", property: "body" });
    expect(
      body?.kind === "content" && body.content.map(({ mediaType, format }) => [mediaType, format]),
    ).toEqual(types);
  });

  test("encodings of a multipart body", async () => {
    const body = await bodyOf(
      "post",
      "{ content: { multipart/form-data: { schema: { type: object }, encoding: { file: { contentType: image/png }, tags: { style: form, explode: false } } } } }",
    );
    expect(body).toMatchObject({
      content: [
        {
          encoding: [
            { property: "file", contentType: "image/png", allowReserved: false },
            { property: "tags", style: "form", explode: false, allowReserved: false },
          ],
        },
      ],
    });
  });
});

test("responses: in order, by reference, with their headers", async () => {
  const built = await model(
    withOperation(
      `
        responses:
          '200': { description: Done, headers: { X-Left: { required: true, schema: { type: integer } }, X-Id: { $ref: '#/components/headers/Id' } } }
          4XX: { $ref: '#/components/responses/Bad', description: Other }
          default: { description: Else, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
      `,
      {
        rest: `
          components:
            headers: { Id: { description: An id., schema: { type: string } } }
            responses: { Bad: { description: Bad } }
            schemas: { Problem: { type: object } }
        `,
      },
    ),
  );
  const { responses } = firstOperation(built);
  expect(responses.map(({ status, description }) => [status, description])).toEqual([
    ["200", "Done"],
    ["4XX", "Other"],
    ["default", "Else"],
  ]);
  expect(responses[0]?.headers).toMatchObject([
    { name: "X-Left", required: true, deprecated: false, schema: { type: ["integer"] } },
    { name: "X-Id", required: false, description: "An id.", schema: { type: ["string"] } },
  ]);
  expect(responses[2]?.content).toMatchObject([
    { format: "json", schema: { kind: "reference", target: "Problem" } },
  ]);
  expect(schemaNamed(built, "Problem")).toMatchObject({ type: ["object"] });
});

test("webhooks are operations of their own", async () => {
  const { webhooks, operations } = await model(
    description(
      "webhooks: { paid: { post: { operationId: onPaid, responses: { '200': { description: Done } } } } }",
    ),
  );
  expect(webhooks).toMatchObject([{ id: "onPaid", method: "post", path: "paid" }]);
  expect(operations).toEqual([]);
});

test("what stands at the top", async () => {
  const built = await model(`openapi: 3.1.1
info:
  title: T
  version: '2'
  summary: S
  description: D
  termsOfService: https://terms
  contact: { name: N, email: e@x.example }
  license: { name: MIT, identifier: MIT }
externalDocs: { url: https://docs, description: More }
paths: {}
`);
  expect(built).toEqual({
    kind: "api",
    specification: "3.1",
    title: "T",
    version: "2",
    summary: "S",
    description: "D",
    termsOfService: "https://terms",
    contact: { name: "N", email: "e@x.example" },
    license: { name: "MIT", identifier: "MIT" },
    externalDocs: { url: "https://docs", description: "More" },
    servers: [{ url: "/", variables: [] }],
    groups: [],
    operations: [],
    webhooks: [],
    schemas: [],
    securitySchemes: [],
  });
});
