import { describe, expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { loadFiles } from "./memory-host.ts";

const spec = [
  "openapi: 3.2.0",
  "info: { title: Zoo, version: '1' }",
  "servers: [{ url: https://example.com }]",
  "security: [{ root: [] }]",
  "tags: [{ name: unused }, { name: animals }, { name: cats, parent: animals }, { name: dogs, parnt: x }]",
  "paths:",
  "  /cats:",
  "    parameters: [{ $ref: '#/components/parameters/limit' }]",
  "    get: { operationId: listCats, tags: [cats], responses: { 200: { $ref: '#/components/responses/Cats' } } }",
  "    post: { operationId: createCat, tags: [cats], security: [{ own: [] }], responses: { 204: { description: OK } } }",
  "    put:",
  "      operationId: changeCat",
  "      tags: [cats]",
  "      responses: { 200: { description: OK, content: { application/json: { schema: { items: { $ref: '#/components/schemas/Dog' } } } } } }",
  "    additionalOperations: { COPY: { operationId: copyCat, tags: [cats], responses: {} } }",
  "  /dogs/{id}:",
  "    $ref: '#/components/pathItems/dogs'",
  "  /strays:",
  "    get:",
  "      operationId: listStrays",
  "      responses:",
  "        200:",
  "          description: OK",
  "          content: { application/json: { schema: { $ref: '#/paths/~1cats/put/responses/200/content/application~1json/schema' } } }",
  "webhooks: { born: { post: { operationId: born, tags: [dogs], responses: {} } } }",
  "components:",
  "  x-note: kept",
  "  pathItems:",
  "    dogs:",
  "      parameters: [{ name: id, in: path, required: true, schema: {} }]",
  "      get:",
  "        operationId: getDog",
  "        tags: [dogs]",
  "        deprecatd: true",
  "        responses:",
  "          200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } }",
  "      delete: { operationId: removeDog, responses: { 204: { description: OK } } }",
  "  parameters: { limit: { name: limit, in: query, schema: { $ref: '#/components/schemas/Limit' } }, none: { name: n, in: query, schema: {} } }",
  "  responses: { Cats: { description: Cats, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } } }",
  "  schemas:",
  "    Cat: { type: object, discriminator: { propertyName: kind }, properties: { friend: { $ref: '#/components/schemas/Friend' } } }",
  "    Tiger: { allOf: [{ $ref: '#/components/schemas/Cat' }] }",
  "    Friend: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { x: Mapped } } }",
  "    Mapped: {}",
  "    Limit: { type: integer }",
  "    Dog: { type: object }",
  "  securitySchemes: { root: { type: http, scheme: basic }, own: { type: http, scheme: basic }, none: { type: http, scheme: basic } }",
  "",
].join("\n");

async function select(include: readonly string[], exclude: readonly string[] = []) {
  const { bundle, diagnostics, lines } = await loadFiles(spec, { include, exclude });
  if (bundle === undefined) throw new Error("there is no bundle");
  await lint(bundle, diagnostics);
  const ids = JSON.stringify(bundle.document).matchAll(/"operationId":"(\w+)"/g);
  return { document: bundle.document, ids: Array.from(ids, ([, id]) => id), lines: lines() };
}

const all = ["listCats", "createCat", "changeCat", "copyCat", "getDog", "removeDog", "listStrays", "born"];

describe("patterns", () => {
  test.each<[include: string[], exclude: string[], expected: string[]]>([
    [[], ["nothing*", "born"], all.slice(0, -1)],
    [["listCats"], [], ["listCats"]],
    [["list*"], [], ["listCats", "listStrays"]],
    [["*"], ["*Cat*"], ["getDog", "removeDog", "listStrays", "born"]],
    [["tag:cats"], [], ["listCats", "createCat", "changeCat", "copyCat"]],
    [["tag:d*"], [], ["getDog", "born"]],
    [["/cats", "/stray*"], [], ["listCats", "createCat", "changeCat", "copyCat", "listStrays"]],
    [["/*"], ["GET /*"], ["createCat", "changeCat", "copyCat", "removeDog"]],
    [["delete /dogs/{id}", "COPY /cats"], [], ["copyCat", "removeDog"]],
    [["* /dogs/*"], [], ["getDog", "removeDog"]],
  ])("%j without %j", async (include, exclude, expected) => {
    expect((await select(include, exclude)).ids).toEqual(expected);
  });

  test("one that selects nothing is an error", async () => {
    const { lines } = await select(["listCat", "tag:cat", "/cast", "PATCH /cats"], ["listCats"]);
    expect(lines.filter((line) => line.includes("error"))).toEqual([
      "spec.yaml:1:1 error unmatched-pattern  no operation is selected by `listCat`",
      "spec.yaml:1:1 error unmatched-pattern  no operation is selected by `tag:cat`",
      "spec.yaml:1:1 error unmatched-pattern  no operation is selected by `/cast`",
      "spec.yaml:1:1 error unmatched-pattern  no operation is selected by `PATCH /cats`",
      "spec.yaml:1:1 error nothing-selected  no operation is left of the description",
    ]);
  });
});

test("only what is reachable is kept, in the order of the description", async () => {
  const { document, lines } = await select(["listCats", "createCat"]);
  const components = document["components"] as Record<string, object>;
  const names = Object.entries(components).map(([section, entries]) => [section, Object.keys(entries)]);
  expect(names).toEqual([
    ["x-note", ["0", "1", "2", "3"]],
    ["parameters", ["limit"]],
    ["responses", ["Cats"]],
    ["schemas", ["Cat", "Tiger", "Friend", "Mapped", "Limit"]],
    ["securitySchemes", ["root", "own"]],
  ]);
  expect(document["tags"]).toEqual([{ name: "animals" }, { name: "cats", parent: "animals" }]);
  expect(Object.keys(document)).toEqual([
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "components",
  ]);
  expect(lines).toEqual([]);
});

test("what stood in a path that is gone becomes a component", async () => {
  const { document, lines } = await select(["listStrays"]);
  expect(lines).toEqual([]);
  expect(JSON.stringify(document["paths"])).toContain('{"$ref":"#/components/schemas/schema"}');
  expect(document["components"]).toMatchObject({
    schemas: { schema: { items: { $ref: "#/components/schemas/Dog" } }, Dog: { type: "object" } },
  });
});

test("positions are those of the description", async () => {
  const { lines, document } = await select(["getDog"]);
  expect(document["paths"]).toMatchObject({ "/dogs/{id}": { get: { operationId: "getDog" } } });
  expect(lines).toEqual([
    "spec.yaml:5:92 warning unknown-field  `parnt` is not a field of the tag and is ignored",
    "spec.yaml:34:9 warning unknown-field  `deprecatd` is not a field of the operation and is ignored",
  ]);
});
