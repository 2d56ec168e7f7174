import { describe, expect, test } from "vitest";
import type { Parameter } from "../../../generator/4-model/types.ts";
import { build, description, firstOperation, model, withOperation } from "./build-text.ts";

async function parametersOf(text: string): Promise<readonly Parameter[]> {
  return firstOperation(await model(text)).parameters;
}

/** `query expand[] as expand`: what tells parameters from each other. */
function briefly({ in: location, name, property }: Parameter): string {
  return `${location} ${name} as ${property}`;
}

describe("of a path and of its operation", () => {
  test("the operation's replaces the path's with the same name and location, in its place", async () => {
    const parameters = await parametersOf(
      description(`
        paths:
          /things/{id}:
            parameters:
              - { name: id, in: path, required: true, schema: { type: string } }
              - { name: limit, in: query, schema: { type: integer } }
              - { name: trace, in: header, schema: { type: string } }
            get:
              operationId: getThing
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: limit, in: query, required: true, schema: { type: string } }
                - { name: trace, in: query, schema: { type: string } }
              responses: { '200': { description: Done } }
      `),
    );
    expect(parameters.map(briefly)).toEqual([
      "path id as id",
      "query limit as limit",
      "header trace as header_trace",
      "query page as page",
      "query trace as query_trace",
    ]);
    expect(parameters[1]).toMatchObject({
      required: true,
      schema: { type: ["string"] },
      pointer: "/paths/~1things~1{id}/get/parameters/1",
    });
  });

  test("a reference is followed, and its own description replaces that of the target", async () => {
    const parameters = await parametersOf(
      withOperation("parameters: [{ $ref: '#/components/parameters/Limit', description: Mine. }]", {
        rest: `
          components:
            parameters:
              Limit: { $ref: '#/components/parameters/Size' }
              Size: { name: limit, in: query, description: Theirs., schema: { type: integer } }
        `,
      }),
    );
    expect(parameters).toMatchObject([
      { name: "limit", description: "Mine.", pointer: "/components/parameters/Size" },
    ]);
  });

  test("in OpenAPI 3.0 nothing stands beside a reference", async () => {
    const [parameter] = await parametersOf(
      withOperation("parameters: [{ $ref: '#/components/parameters/Size', description: Mine. }]", {
        version: "3.0.3",
        rest: "components: { parameters: { Size: { name: limit, in: query, description: Theirs., schema: { type: integer } } } }",
      }),
    );
    expect(parameter?.description).toBe("Theirs.");
  });
});

describe("properties", () => {
  test("brackets at the end go, but not all of a name, and not those inside", async () => {
    const names = ["expand[]", "[]", "filter[name]", "a[][]", "X-Trace"];
    const list = names.map((name) => `{ name: "${name}", in: query, schema: { type: string } }`);
    const parameters = await parametersOf(withOperation(`parameters: [${list}]`));
    expect(parameters.map(({ property }) => property)).toEqual([
      "expand",
      "[]",
      "filter[name]",
      "a[]",
      "X-Trace",
    ]);
  });

  test("are unique, whatever the names are", async () => {
    const parameters = await parametersOf(
      withOperation(`
        parameters:
          - { name: id, in: query, schema: { type: string } }
          - { name: id, in: header, schema: { type: string } }
          - { name: id, in: cookie, schema: { type: string } }
          - { name: "id[]", in: query, schema: { type: array, items: { type: string } } }
          - { name: query_id, in: query, schema: { type: string } }
          - { name: toString, in: query, schema: { type: string } }
          - { name: __proto__, in: query, schema: { type: string } }
      `),
    );
    const properties = parameters.map(({ property }) => property);
    expect(properties).toEqual([
      "query_id",
      "header_id",
      "cookie_id",
      "id[]",
      "query_query_id",
      "toString",
      "__proto__",
    ]);
  });

  test("the body gets another where a parameter has the name `body`", async () => {
    const text = (name: string) =>
      description(`
        paths:
          /things:
            post:
              operationId: addThing
              parameters: [{ name: ${name}, in: query, schema: { type: string } }]
              requestBody: { content: { application/json: { schema: { type: string } } } }
              responses: { '200': { description: Done } }
      `);
    expect(firstOperation(await model(text("other"))).body).toMatchObject({ property: "body" });
    expect(firstOperation(await model(text("body"))).body).toMatchObject({ property: "requestBody" });
    const both = text("body").replace(
      "parameters: [",
      "parameters: [{ name: requestBody, in: header, schema: { type: string } }, ",
    );
    expect(firstOperation(await model(both)).body).toMatchObject({ property: "requestBody2" });
  });
});

test.each(["Accept", "content-type", "AUTHORIZATION"])(
  "the header %s is ignored, as OpenAPI asks",
  async (name) => {
    const { model, found } = await build(
      withOperation(`parameters: [{ name: ${name}, in: header, schema: { type: string } }]`),
    );
    expect(firstOperation(model).parameters).toEqual([]);
    expect(found).toEqual([
      `ignored-construct warning /paths/~1things/get/parameters/0: the header parameter ${name} is ignored: OpenAPI describes this header by the body, the responses or the security`,
    ]);
  },
);

test("defaults are those of the location", async () => {
  const parameters = await parametersOf(
    description(`
      paths:
        /things/{id}:
          get:
            operationId: getThing
            parameters:
              - { name: id, in: path, schema: { type: string }, required: true }
              - { name: a, in: query, schema: { type: string } }
              - { name: b, in: header, schema: { type: string } }
              - { name: c, in: cookie, schema: { type: string } }
              - { name: d, in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }
              - { name: e, in: query, style: deepObject, explode: true, schema: { type: object } }
              - { name: f, in: query, explode: false, schema: { type: array, items: { type: string } } }
            responses: { '200': { description: Done } }
    `),
  );
  expect(parameters.map(({ style, explode, required }) => [style, explode, required])).toEqual([
    ["simple", false, true],
    ["form", true, false],
    ["simple", false, false],
    ["form", true, false],
    ["pipeDelimited", false, false],
    ["deepObject", true, false],
    ["form", false, false],
  ]);
});

describe("of a media type", () => {
  test("JSON is sent as text", async () => {
    const [parameter] = await parametersOf(
      withOperation(
        "parameters: [{ name: filter, in: query, content: { application/json: { schema: { type: object }, example: { a: 1 } } } }]",
      ),
    );
    expect(parameter).toMatchObject({
      mediaType: "application/json",
      schema: { type: ["object"] },
      examples: [{ value: { a: 1 } }],
    });
  });

  test("what the client cannot write is an error", async () => {
    const { found } = await build(
      withOperation("parameters: [{ name: filter, in: query, content: { image/png: { schema: {} } } }]"),
    );
    expect(found).toEqual([
      "unsupported-construct error /paths/~1things/get/parameters/0/content/image~1png (key): a parameter of the media type image/png is not supported yet",
    ]);
  });
});

test("examples: the single one, and the named ones by value or reference", async () => {
  const [single, named] = await parametersOf(
    withOperation(
      `
        parameters:
          - { name: a, in: query, schema: { type: integer }, example: 0 }
          - name: b
            in: query
            schema: { type: string }
            examples:
              first: { summary: One, value: '' }
              second: { $ref: '#/components/examples/Second' }
              elsewhere: { externalValue: 'https://example.com/x' }
      `,
      { rest: "components: { examples: { Second: { value: [1, 2] } } }" },
    ),
  );
  expect(single?.examples).toEqual([{ value: 0 }]);
  expect(named?.examples).toEqual([
    { name: "first", summary: "One", value: "" },
    { name: "second", value: [1, 2] },
  ]);
});
