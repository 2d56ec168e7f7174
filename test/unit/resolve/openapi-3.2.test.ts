import { expect, test } from "vitest";
import { loadFiles } from "./memory-host.ts";

function describe32(...lines: string[]): string {
  return ["openapi: 3.2.0", "info: { title: Test, version: '1' }", ...lines, ""].join("\n");
}

const response = (content: string) =>
  `paths: { /a: { get: { responses: { 200: { content: ${content} } } } } }`;

test("a media type of another file gets a place in `components`", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe32(response("{ a/a: { $ref: types.yaml#/pets }, b/b: { $ref: types.yaml#/pets } }")),
    "types.yaml": "pets: { itemSchema: { $ref: '#/pet' } }\npet: { type: string }\n",
  });
  expect(lines()).toEqual([]);
  const reference = { $ref: "#/components/mediaTypes/pets" };
  expect(bundle?.document["paths"]).toEqual({
    "/a": { get: { responses: { 200: { content: { "a/a": reference, "b/b": reference } } } } },
  });
  expect(bundle?.document["components"]).toEqual({
    mediaTypes: { pets: { itemSchema: { $ref: "#/components/schemas/pet" } } },
    schemas: { pet: { type: "string" } },
  });
});

test("before 3.2 it is put where it is used", async () => {
  const { bundle } = await loadFiles({
    "spec.yaml": describe32(response("{ a/a: { $ref: types.yaml#/pets } }")).replace("3.2.0", "3.1.0"),
    "types.yaml": "pets: { schema: { type: string } }\n",
  });
  expect(bundle?.document["paths"]).toEqual({
    "/a": { get: { responses: { 200: { content: { "a/a": { schema: { type: "string" } } } } } } },
  });
  expect(bundle?.document["components"]).toBeUndefined();
});

test("references to `$self` and to what is beside it are not fetched", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe32(
      "$self: https://example.com/api/openapi.yaml",
      "components:",
      "  schemas:",
      "    A: { $ref: 'https://example.com/api/openapi.yaml#/components/schemas/B' }",
      "    B: { type: string }",
      "    C: { $ref: 'https://example.com/api/schemas/c.yaml' }",
      "    D: { $ref: 'https://example.com/secret.yaml' }",
      "    E: { $ref: 'https://other.com/api/schemas/c.yaml' }",
    ),
    "schemas/c.yaml": "type: boolean\n",
  });
  expect(lines()).toEqual([
    "spec.yaml:9:16 error forbidden-reference  `https://example.com/secret.yaml` is not a path, and nothing is fetched from the network",
    "spec.yaml:10:16 error forbidden-reference  `https://other.com/api/schemas/c.yaml` is not a path, and nothing is fetched from the network",
  ]);
  expect(bundle?.document["components"]).toMatchObject({
    schemas: { A: { $ref: "#/components/schemas/B" }, C: { type: "boolean" } },
  });
});
