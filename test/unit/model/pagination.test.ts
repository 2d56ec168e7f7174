import { describe, expect, test } from "vitest";
import { build, firstOperation, withOperation } from "./build-text.ts";

const parameters = `
parameters:
  - { name: after, in: query, schema: { type: string } }
  - { name: before, in: query, schema: { type: string } }
  - { name: limit, in: query, schema: { type: integer } }
  - { name: "cursor[]", in: query, schema: { type: string } }
`;

const json =
  "{ '200': { description: A page, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }";

const rest = `
  components:
    schemas:
      Page:
        allOf:
          - { $ref: '#/components/schemas/Envelope' }
          - type: object
            properties:
              data: { type: array, items: { $ref: '#/components/schemas/Thing' } }
              loose: { type: array }
              nested: { type: object, properties: { 'a/b': { type: array, items: { type: string } } } }
      Envelope:
        type: object
        properties:
          more: { type: boolean }
          next: { type: [string, 'null'] }
          other: { type: object }
      Thing: { type: object, properties: { id: { type: string }, position: { type: integer }, tags: { type: array, items: { type: string } } } }
`;

async function pagination(text: string, responses = json) {
  const { model, found } = await build(
    withOperation(`${parameters.trim()}\nresponses: ${responses}\nx-pagination: ${text}`, { rest }),
  );
  const { pointer, ...pagination } = firstOperation(model).pagination ?? { pointer: "" };
  return { pagination, found: found.map((line) => line.replace("/paths/~1things/get/x-pagination", "")) };
}

describe("a pagination that fits", () => {
  test("by a field of the items, both ways", async () => {
    const text =
      "{ style: itemCursor, items: /data, hasMore: /more, limit: limit, forward: { parameter: after, from: /id }, backward: { parameter: before, from: /position } }";
    expect(await pagination(text)).toMatchObject({
      found: [],
      pagination: {
        style: "itemCursor",
        items: ["data"],
        itemSchema: { kind: "reference", target: "Thing" },
        hasMore: ["more"],
        limit: "limit",
        forward: { parameter: "after", from: ["id"] },
        backward: { parameter: "before", from: ["position"] },
      },
    });
  });

  test("by a field of the body, with the property of the parameter", async () => {
    const text = "{ style: cursor, items: /nested/a~1b, forward: { parameter: 'cursor[]', from: /next } }";
    expect(await pagination(text)).toMatchObject({
      found: [],
      pagination: {
        style: "cursor",
        items: ["nested", "a/b"],
        forward: { parameter: "cursor", from: ["next"] },
      },
    });
  });

  test("of a body that is the array", async () => {
    const text = "{ style: itemCursor, items: '', forward: { parameter: after, from: /id } }";
    const list =
      "{ 2XX: { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } }";
    expect(await pagination(text, list)).toMatchObject({ found: [], pagination: { items: [] } });
  });
});

const forward = "forward: { parameter: after, from: /id }";
const known = "after, before, limit, cursor[]";
const styles = "a style: itemCursor or cursor";
const step = "{ parameter, from }";

describe("one that does not fit says what was expected, at its place", () => {
  test.each<[text: string, pointer: string, expected: string]>([
    ["true", "", styles],
    ["{}", "", styles],
    ["{ style: magic }", "/style", styles],
    [`{ style: itemCursor, ${forward} }`, "", "items: a JSON Pointer such as /items"],
    [`{ style: itemCursor, items: data, ${forward} }`, "/items", "items: a JSON Pointer such as /items"],
    [`{ style: itemCursor, items: 1, ${forward} }`, "/items", "items: a JSON Pointer such as /items"],
    [
      `{ style: itemCursor, items: /dta, ${forward} }`,
      "/items",
      "items: a pointer to a field that the schema of the response has",
    ],
    [
      `{ style: itemCursor, items: /data/0/id, ${forward} }`,
      "/items",
      "items: a pointer to a field that the schema of the response has",
    ],
    [
      `{ style: itemCursor, items: /toString, ${forward} }`,
      "/items",
      "items: a pointer to a field that the schema of the response has",
    ],
    [
      `{ style: itemCursor, items: /more, ${forward} }`,
      "/items",
      "items: a pointer to a field of type array",
    ],
    [`{ style: itemCursor, items: /loose, ${forward} }`, "/items", "an array whose items have a schema"],
    [
      `{ style: itemCursor, items: /data, hasMore: /data, ${forward} }`,
      "/hasMore",
      "hasMore: a pointer to a field of type boolean",
    ],
    [
      `{ style: itemCursor, items: /data, hasMore: /has_more, ${forward} }`,
      "/hasMore",
      "hasMore: a pointer to a field that the schema of the response has",
    ],
    [
      `{ style: itemCursor, items: /data, limit: size, ${forward} }`,
      "/limit",
      `limit: the name of a parameter of this operation (${known})`,
    ],
    ["{ style: itemCursor, items: /data }", "", `forward: ${step}`],
    [
      "{ style: itemCursor, items: /data, forward: { from: /id } }",
      "/forward",
      `parameter: the name of a parameter of this operation (${known})`,
    ],
    [
      "{ style: itemCursor, items: /data, forward: { parameter: next, from: /id } }",
      "/forward/parameter",
      `parameter: the name of a parameter of this operation (${known})`,
    ],
    [
      "{ style: itemCursor, items: /data, forward: { parameter: after } }",
      "/forward",
      "from: a JSON Pointer such as /id",
    ],
    [
      "{ style: itemCursor, items: /data, forward: { parameter: after, from: /key } }",
      "/forward/from",
      "from: a pointer to a field that the schema of the response has",
    ],
    [
      "{ style: itemCursor, items: /data, forward: { parameter: after, from: /tags } }",
      "/forward/from",
      "from: a pointer to a field of type string or integer or number",
    ],
    [
      "{ style: cursor, items: /data, forward: { parameter: after, from: /id } }",
      "/forward/from",
      "from: a pointer to a field that the schema of the response has",
    ],
    [
      "{ style: cursor, items: /data, forward: { parameter: after, from: /more } }",
      "/forward/from",
      "from: a pointer to a field of type string or integer or number",
    ],
    [
      `{ style: itemCursor, items: /data, ${forward}, backward: { parameter: until, from: /id } }`,
      "/backward/parameter",
      `parameter: the name of a parameter of this operation (${known})`,
    ],
    [
      `{ style: itemCursor, items: /data, ${forward}, backward: previous }`,
      "/backward",
      `parameter: the name of a parameter of this operation (${known})`,
    ],
    [
      `{ style: itemCursor, items: /data, ${forward}, hasmore: /more }`,
      "/hasmore (key)",
      "one of style, items, hasMore, limit, forward, backward",
    ],
    [
      "{ style: itemCursor, items: /data, forward: { parameter: after, form: /id } }",
      "/forward/form (key)",
      "one of parameter, from",
    ],
  ])("%s", async (text, pointer, expected) => {
    const { found, pagination: built } = await pagination(text);
    expect(found[0]).toBe(
      `pagination-mismatch error ${pointer}: the pagination does not fit: expected ${expected}`,
    );
    if (!pointer.startsWith("/hasMore") && !pointer.startsWith("/limit") && !pointer.startsWith("/backward"))
      expect(built).toEqual({});
  });

  test.each([
    ["without a success", "{ '404': { description: Missing } }"],
    ["without a body", "{ '200': { description: Done } }"],
    [
      "with another media type",
      "{ '200': { description: Done, content: { text/csv: { schema: { type: string } } } } }",
    ],
    ["without a schema", "{ '200': { description: Done, content: { application/json: {} } } }"],
  ])("%s", async (_name, responses) => {
    const { found } = await pagination(`{ style: itemCursor, items: /data, ${forward} }`, responses);
    expect(found).toEqual([
      "pagination-mismatch error : the pagination does not fit: expected a successful JSON response with a schema",
    ]);
  });

  test("all that does not fit is reported, not the first", async () => {
    const { found } = await pagination(
      "{ style: itemCursor, items: /data, hasMore: /a, limit: b, forward: { parameter: c, from: /d }, backward: { parameter: e, from: /f } }",
    );
    expect(found).toHaveLength(6);
  });
});
