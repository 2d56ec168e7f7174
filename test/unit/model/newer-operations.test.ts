/** What OpenAPI 3.2 adds to operations, on a document that is put together by hand. */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/1-load/json.ts";
import { referencesIn } from "../../../generator/2-resolve/bundle.ts";
import { buildModel } from "../../../generator/4-model/build.ts";
import type { Operation } from "../../../generator/4-model/types.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";

function build(more: JsonObject) {
  const document: JsonObject = { openapi: "3.2.0", info: { title: "Test", version: "1" }, ...more };
  const diagnostics = new Diagnostics();
  const locate = (pointer: string) => ({ file: "", pointer });
  const model = buildModel({ version: "3.1", document, locate, ...referencesIn(document) }, diagnostics);
  return { model, found: diagnostics.all.map(({ message, location }) => `${location.pointer}: ${message}`) };
}

const responses = { "204": { description: "Done" } };

function operationOf(members: JsonObject): { readonly operation: Operation; readonly found: string[] } {
  const { model, found } = build({ paths: { "/x": { post: { responses, ...members } } } });
  const [operation] = model.operations;
  if (!operation) throw new Error("There is no operation");
  return { operation, found };
}

test("the method `query`, and methods of any name that can be sent", () => {
  const additionalOperations = { LINK: { responses }, link: { responses }, CONNECT: { responses } };
  const { model, found } = build({ paths: { "/x": { query: { responses }, additionalOperations } } });
  expect(model.operations.map(({ method, id, name }) => [method, id, name])).toEqual([
    ["query", "QUERY /x", "queryX"],
    ["LINK", "LINK /x", "linkX"],
  ]);
  expect(found).toEqual([
    "/paths/~1x/additionalOperations/link: the method link is not supported yet",
    "/paths/~1x/additionalOperations/CONNECT: the method CONNECT is not supported yet",
  ]);
});

test("tags with parents, names of servers, summaries of responses, kinds of examples", () => {
  const { model } = build({
    servers: [{ url: "https://x.test", name: "live" }],
    tags: [
      { name: "a", summary: "A", parent: "b", kind: "nav" },
      { name: "b", summary: "B", parent: "c" },
      { name: "c", parent: "a" },
    ],
    paths: {
      "/x": {
        get: {
          tags: ["a"],
          responses: {
            "200": {
              summary: "Fine",
              description: "Done",
              content: {
                "text/csv": {
                  examples: {
                    data: { dataValue: [1], serializedValue: "1" },
                    text: { serializedValue: "2" },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  expect(model.servers[0]).toMatchObject({ name: "live" });
  expect(model.groups[0]).toMatchObject({ titles: ["c", "B", "A"], groupKind: "nav" });
  expect(model.operations[0]?.responses[0]).toMatchObject({
    summary: "Fine",
    content: [{ examples: [{ value: [1], serializedValue: "1" }, { value: "2" }] }],
  });
});

describe("parameters", () => {
  test("in the style cookie, which explodes by default", () => {
    const parameters = [{ name: "c", in: "cookie", style: "cookie", schema: { type: "array" } }];
    expect(operationOf({ parameters }).operation.parameters[0]).toMatchObject({
      style: "cookie",
      explode: true,
    });
  });

  test("that are the whole query", () => {
    const whole = {
      name: "q",
      in: "querystring",
      content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } },
    };
    const { operation, found } = operationOf({ parameters: [whole] });
    expect(operation.parameters[0]).toMatchObject({
      in: "querystring",
      mediaType: "application/x-www-form-urlencoded",
    });
    expect(found).toEqual([]);
    const two = operationOf({ parameters: [{ name: "a", in: "query", schema: {} }, whole] });
    expect(two.found).toEqual([
      "/paths/~1x/post/parameters/1: a parameter in `querystring` beside others of the query is not supported yet",
    ]);
  });
});

describe("a sequence", () => {
  const event = { type: "object", properties: { data: { type: "string" }, event: { const: "add" } } };
  const jsonEvent = { oneOf: [event, { properties: { data: { type: "object" } } }] };
  test.each<[string, JsonObject, object]>([
    ["text/event-stream", { itemSchema: event }, { format: "events", yields: "textEvent" }],
    ["text/event-stream", { schema: jsonEvent }, { format: "events", yields: "jsonEvent" }],
    ["text/event-stream", { schema: { properties: { a: {} } } }, { format: "events", yields: "json" }],
    ["text/event-stream", { schema: { type: "string" } }, { format: "events", yields: "textEvent" }],
    ["text/event-stream", {}, { format: "events", yields: "textEvent" }],
    ["application/jsonl", { itemSchema: event }, { format: "lines", yields: "json" }],
    ["application/x-ndjson; charset=utf-8", {}, { format: "lines", yields: "json" }],
    ["application/geo+json-seq", {}, { format: "records", yields: "json" }],
  ])("%s %j", (mediaType, media, expected) => {
    const { operation } = operationOf({
      responses: { "200": { description: "", content: { [mediaType]: media } } },
    });
    expect(operation.responses[0]?.content[0]?.sequence).toMatchObject(expected);
  });

  test("of a media type that is none is refused, and so are parts by position", () => {
    const content = { "multipart/mixed": { itemSchema: {}, itemEncoding: {}, prefixEncoding: [] } };
    const place = "/paths/~1x/post/requestBody/content/multipart~1mixed";
    expect(operationOf({ requestBody: { content } }).found).toEqual([
      `${place}/prefixEncoding: prefixEncoding is not supported yet`,
      `${place}/itemEncoding: itemEncoding is not supported yet`,
      `${place}/itemSchema: itemSchema in the media type multipart/mixed is not supported yet`,
    ]);
  });
});

test("headers of a part are sent if they have one value, and refused if one is needed", () => {
  const headers = { "X-A": { schema: { const: "a" } }, "X-B": { schema: {} }, "X-C": { required: true } };
  const { operation, found } = operationOf({
    requestBody: { content: { "multipart/form-data": { encoding: { p: { headers } } } } },
  });
  const place = "/paths/~1x/post/requestBody/content/multipart~1form-data/encoding/p/headers";
  expect(operation.body).toMatchObject({
    sent: { encoding: [{ property: "p", headers: [{ name: "X-A", value: "a" }] }] },
  });
  expect(found).toEqual([
    `${place}/X-B: the header X-B of a part is ignored: only a header with one possible value is sent`,
    `${place}/X-C: the header X-C of a part is not supported yet`,
  ]);
});

test("webhooks and callbacks are named after all operations, by their key", () => {
  const payload = {
    post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } } },
  };
  const { model } = build({
    paths: {
      "/a": { post: { operationId: "a", callbacks: { later: { "{$url}": payload, "{$other}": payload } } } },
      "/b": { post: { operationId: "later" } },
    },
    webhooks: { later: payload, both: { get: {}, ...payload } },
  });
  expect(model.operations.map(({ name }) => name)).toEqual(["a", "later"]);
  expect(model.operations[0]?.callbacks.map(({ event, path }) => [event, path])).toEqual([
    ["later POST {$url}", "{$url}"],
    ["later POST {$other}", "{$other}"],
  ]);
  expect(model.webhooks.map(({ event, method }) => [event, method])).toEqual([
    ["later", "post"],
    ["GET both", "get"],
    ["POST both", "post"],
  ]);
  expect(model.webhooks.map(({ typeName }) => typeName)).toEqual(["Later_986bd3", "GetBoth", "PostBoth"]);
});

test("a callback that several operations share has a name for each of them", () => {
  const done = { $ref: "#/components/callbacks/Done" };
  const { model } = build({
    paths: {
      "/a": { post: { operationId: "a", callbacks: { done } } },
      "/b": { post: { operationId: "b", callbacks: { done } } },
    },
    components: { callbacks: { Done: { "{$url}": { post: {} } } } },
  });
  const names = model.operations.flatMap(({ callbacks }) => callbacks.map(({ name }) => name));
  expect(names).toEqual([
    expect.stringMatching(/^done_[0-9a-f]{6}$/),
    expect.stringMatching(/^done_[0-9a-f]{6}$/),
  ]);
  expect(new Set(names).size).toBe(2);
});

test("flows of OAuth, and links", () => {
  const { model } = build({
    paths: {
      "/x": {
        get: {
          responses: {
            "200": {
              description: "",
              links: { next: { operationId: "y", parameters: { id: "$response.body#/id" } } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        o: {
          type: "oauth2",
          deprecated: true,
          flows: {
            deviceAuthorization: { deviceAuthorizationUrl: "https://x.test/d", tokenUrl: "/t", scopes: {} },
          },
        },
      },
    },
  });
  expect(model.operations[0]?.responses[0]?.links).toEqual([
    { name: "next", operation: "y", parameters: [{ name: "id", value: "$response.body#/id" }] },
  ]);
  expect(model.securitySchemes[0]).toMatchObject({
    deprecated: true,
    flows: [{ grant: "deviceAuthorization", deviceAuthorizationUrl: "https://x.test/d", scopes: [] }],
  });
});
