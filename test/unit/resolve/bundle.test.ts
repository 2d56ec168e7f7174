import { expect, test } from "vitest";
import { describe31, folder, loadFiles } from "./memory-host.ts";

function component(document: object | undefined, section: string): unknown {
  return (document as { components?: Record<string, unknown> } | undefined)?.components?.[section];
}

test("a description in one file is not copied", async () => {
  const { bundle, sources, lines } = await loadFiles(
    describe31(
      "paths:",
      "  /a:",
      "    get: { responses: { 200: { $ref: '#/components/responses/Ok' } } }",
      "components:",
      "  responses: { Ok: { description: ok, content: { text/plain: { schema: { $ref: '#/paths/~1a/x-schema' } } } } }",
      "  schemas: { A: { properties: { self: { $ref: '#/components/schemas/A' } } } }",
    ).replace("    get:", "    x-schema: { type: string }\n    get:"),
  );
  expect(lines()).toEqual([]);
  expect(bundle?.document).toBe(sources.get(`${folder}/spec.yaml`)?.value);
  expect(bundle?.resolve("#/paths/~1a/x-schema")).toEqual({
    pointer: "/paths/~1a/x-schema",
    value: { type: "string" },
  });
});

test("targets in other files become entries of components, references in them are relative to their file", async () => {
  const { bundle, lines } = await loadFiles({
    "api/spec.yaml": describe31(
      "paths:",
      "  /a:",
      "    get:",
      "      parameters: [{ $ref: './parts/parameters.yaml#/limit' }]",
      "      requestBody: { $ref: parts/body.yaml }",
      "      responses:",
      "        200: { $ref: 'parts/all.json#/responses/Ok' }",
    ),
    "api/parts/parameters.yaml":
      "limit: { name: limit, in: query, schema: { $ref: 'schemas/limit.yaml' } }\n",
    "api/parts/schemas/limit.yaml": "type: integer\n",
    "api/parts/body.yaml": "content: { application/json: { schema: { $ref: 'all.json#/schemas/Body' } } }\n",
    "api/parts/all.json": JSON.stringify({
      responses: { Ok: { description: "ok", headers: { Next: { $ref: "#/headers/Next" } } } },
      headers: { Next: { schema: { $ref: "schemas/limit.yaml" } } },
      schemas: { Body: { type: "object", properties: { child: { $ref: "#/schemas/Body" } } } },
    }),
  });
  expect(lines()).toEqual([]);
  expect(bundle?.document["paths"]).toEqual({
    "/a": {
      get: {
        parameters: [{ $ref: "#/components/parameters/limit" }],
        requestBody: { $ref: "#/components/requestBodies/body" },
        responses: { 200: { $ref: "#/components/responses/Ok" } },
      },
    },
  });
  expect(bundle?.document["components"]).toEqual({
    parameters: { limit: { name: "limit", in: "query", schema: { $ref: "#/components/schemas/limit" } } },
    requestBodies: {
      body: { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
    },
    responses: { Ok: { description: "ok", headers: { Next: { $ref: "#/components/headers/Next" } } } },
    headers: { Next: { schema: { $ref: "#/components/schemas/limit" } } },
    schemas: {
      limit: { type: "integer" },
      Body: { type: "object", properties: { child: { $ref: "#/components/schemas/Body" } } },
    },
  });
});

test("every part knows the file that it comes from", async () => {
  const { bundle, sources } = await loadFiles({
    "spec.yaml": describe31(
      "paths:",
      "  /a: { $ref: path.yaml, summary: own }",
      "components:",
      "  schemas: { Pet: { $ref: 'pets.yaml#/Pet' } }",
    ),
    "path.yaml": "get:\n  responses:\n    200: { $ref: 'ok.yaml' }\n",
    "ok.yaml": "description: ok\n",
    "pets.yaml": "Pet:\n  type: object\n",
  });
  const place = (pointer: string, at?: "key" | "value") => {
    const location = bundle?.locate(pointer, at);
    const position = location && sources.lookup(location)?.position;
    return `${location?.file.slice(folder.length + 1)}:${position?.line}:${position?.column}`;
  };
  expect(place("")).toBe("spec.yaml:1:1");
  expect(place("/info/title")).toBe("spec.yaml:2:16");
  expect(place("/paths/~1a")).toBe("path.yaml:1:1");
  expect(place("/paths/~1a", "key")).toBe("spec.yaml:4:3");
  expect(place("/paths/~1a/summary")).toBe("spec.yaml:4:35");
  expect(place("/paths/~1a/get/responses/200", "key")).toBe("path.yaml:3:5");
  expect(place("/components/responses/ok/description")).toBe("ok.yaml:1:14");
  expect(place("/components/responses/ok", "key")).toBe("ok.yaml:1:1");
  expect(place("/components/schemas/Pet", "key")).toBe("spec.yaml:6:14");
  expect(place("/components/schemas/Pet/type", "key")).toBe("pets.yaml:2:3");
});

test("an entry of the root that is only a reference is where its target lives", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    Animal: { $ref: 'models/animal.yaml' }",
      "    Beast: { $ref: 'models/animal.yaml' }",
      "    Cat: { allOf: [{ $ref: 'models/cat.yaml' }] }",
    ),
    "models/animal.yaml":
      "properties: { parent: { $ref: '../spec.yaml#/components/schemas/Animal' }, mother: { $ref: '#' } }\n",
    "models/cat.yaml": "$ref: animal.yaml\n",
  });
  expect(lines()).toEqual([]);
  const animal = { $ref: "#/components/schemas/Animal" };
  expect(component(bundle?.document, "schemas")).toEqual({
    Animal: { properties: { parent: animal, mother: animal } },
    Beast: animal,
    Cat: { allOf: [animal] },
  });
});

test("names: taken ones get the file and folders in front, then a number", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    pet: {}",
      "    All:",
      "      anyOf:",
      "        - $ref: 'a/pet.yaml'",
      "        - $ref: 'b/pet.yaml'",
      "        - $ref: 'pet.yaml'",
      "        - $ref: 'b/more.yaml#/definitions/pet'",
      "        - $ref: 'b/more.yaml#/others/pet'",
      "        - $ref: 'b/my%20file.yaml'",
    ),
    "a/pet.yaml": "title: a\n",
    "b/pet.yaml": "title: b\n",
    "pet.yaml": "title: root\n",
    "b/more.yaml": "definitions: { pet: { title: c } }\nothers: { pet: { title: d } }\n",
    "b/my file.yaml": "title: space\n",
  });
  expect(lines()).toEqual([]);
  const { All, ...others } = component(bundle?.document, "schemas") as Record<string, unknown>;
  expect(others).toEqual({
    pet: {},
    a_pet: { title: "a" },
    b_pet: { title: "b" },
    pet_2: { title: "root" },
    more_pet: { title: "c" },
    b_more_pet: { title: "d" },
    my_file: { title: "space" },
  });
  expect(All).toEqual({
    anyOf: ["a_pet", "b_pet", "pet_2", "more_pet", "b_more_pet", "my_file"].map((name) => {
      return { $ref: `#/components/schemas/${name}` };
    }),
  });
});

test("where OpenAPI allows no reference, the target takes its place", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe31(
      "tags: [{ name: a, description: { $ref: 'texts.yaml#/intro' } }, { $ref: 'texts.yaml#/tag' }]",
      "paths:",
      "  /a: { $ref: 'paths.yaml#/~1a' }",
      "  /b: { $ref: '#/paths/~1a' }",
      "  /c: { get: { $ref: 'paths.yaml#/operation', deprecated: true } }",
      "  /d: { get: { $ref: '#/x-operation' } }",
      "x-operation: { parameters: { $ref: 'paths.yaml#/parameters' } }",
    ),
    "texts.yaml": "intro: Hello\ntag: { name: b }\n",
    "paths.yaml": [
      "/a: { get: { $ref: '#/operation' } }",
      "operation: { operationId: x, responses: { 200: { description: { $ref: 'texts.yaml#/intro' } } } }",
      "parameters: [{ $ref: '#/limit' }]",
      "limit: { name: limit, in: query, schema: {} }",
    ].join("\n"),
  });
  expect(lines()).toEqual([]);
  const operation = { operationId: "x", responses: { 200: { description: "Hello" } } };
  expect(bundle?.document).toMatchObject({
    tags: [{ name: "a", description: "Hello" }, { name: "b" }],
    paths: {
      "/a": { get: operation },
      "/b": { $ref: "#/paths/~1a" },
      "/c": { get: { ...operation, deprecated: true } },
      "/d": { get: { parameters: [{ $ref: "#/components/parameters/limit" }] } },
    },
    components: { parameters: { limit: { name: "limit" } } },
  });
});

test("what stands beside a reference that is replaced stays, and wins, also where keys are free", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    A: { properties: { $ref: 'properties.yaml', b: { $ref: '#/components/schemas/A' }, c: {} } }",
    ),
    "properties.yaml": "a: { title: a }\nb: { title: b }\n",
  });
  expect(lines()).toEqual([]);
  expect(component(bundle?.document, "schemas")).toEqual({
    A: { properties: { a: { title: "a" }, b: { $ref: "#/components/schemas/A" }, c: {} } },
  });
  const files = ["a", "b", "c"].map(
    (name) => bundle?.locate(`/components/schemas/A/properties/${name}`).file,
  );
  expect(files).toEqual(["properties.yaml", "spec.yaml", "spec.yaml"].map((name) => `${folder}/${name}`));
});

test("mappings of discriminators and operationRefs refer too", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths:",
      "  /a:",
      "    get:",
      "      responses:",
      "        200:",
      "          description: ok",
      "          links: { next: { operationRef: '#/paths/~1a/get' }, far: { operationRef: 'https://x/y#/paths/~1b/get' } }",
      "components:",
      "  schemas:",
      "    Pet:",
      "      discriminator:",
      "        propertyName: kind",
      "        mapping: { cat: Cat, dog: '#/components/schemas/Dog', bird: 'bird.yaml', $ref: Cat }",
      "    Cat: {}",
      "    Dog: {}",
    ),
    "bird.yaml": "title: bird\n",
  });
  expect(lines()).toEqual([]);
  expect(component(bundle?.document, "schemas")).toMatchObject({
    Pet: {
      discriminator: {
        mapping: {
          cat: "Cat",
          dog: "#/components/schemas/Dog",
          bird: "#/components/schemas/bird",
          $ref: "Cat",
        },
      },
    },
    bird: { title: "bird" },
  });
});

test("a $ref in data is data, and a property can be named $ref", async () => {
  const reference = "{ $ref: nowhere.yaml }";
  const { bundle, host, lines } = await loadFiles(
    describe31(
      "paths: {}",
      `x-any: ${reference}`,
      "components:",
      `  examples: { a: { value: ${reference} } }`,
      "  schemas:",
      "    A:",
      `      default: ${reference}`,
      `      example: ${reference}`,
      `      examples: [${reference}]`,
      `      enum: [${reference}]`,
      `      const: ${reference}`,
      "      properties:",
      "        $ref: { type: string }",
      "        example: { $ref: '#/components/schemas/B' }",
      "        default: { $ref: '#/components/schemas/B' }",
      "    B: {}",
    ),
  );
  expect(lines()).toEqual([]);
  expect(host.reads).toEqual([`${folder}/spec.yaml`]);
  expect(bundle).toBeDefined();
});

test("a property named like a keyword for data is a schema all the same", async () => {
  const { lines } = await loadFiles(
    describe31(
      "paths: {}",
      "components: { schemas: { A: { properties: { example: { $ref: '#/nowhere' } } }, default: { $ref: '#/no' } } }",
    ),
  );
  expect(lines()).toEqual([
    "spec.yaml:4:62 error unresolved-reference  `#/nowhere` points to nothing",
    "spec.yaml:4:98 error unresolved-reference  `#/no` points to nothing",
  ]);
});

test("each file is read once, and from standard input relative to the working directory", async () => {
  const { bundle, host, lines } = await loadFiles({
    "-": describe31(
      "paths: {}",
      "components: { schemas: { A: { $ref: 'a.yaml' }, B: { $ref: 'a.yaml#/not' } } }",
    ),
    "a.yaml": "not: { type: string }\n",
  });
  expect(lines()).toEqual([]);
  expect(host.reads).toEqual(["-", `${folder}/a.yaml`]);
  expect(component(bundle?.document, "schemas")).toEqual({
    A: { not: { type: "string" } },
    B: { type: "string" },
  });
});

test("following references", async () => {
  const { bundle } = await loadFiles(
    describe31(
      "paths: {}",
      "components:",
      "  schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/a%20b' }, 'a b': { x: 1 } }",
    ),
  );
  const start = bundle?.resolve("#/components/schemas/A");
  expect(start).toEqual({ pointer: "/components/schemas/A", value: { $ref: "#/components/schemas/B" } });
  expect(start && bundle?.follow(start.value, start.pointer)).toEqual({
    pointer: "/components/schemas/a b",
    value: { x: 1 },
  });
  expect(bundle?.follow({ y: 1 }, "/here")).toEqual({ pointer: "/here", value: { y: 1 } });
  expect(bundle?.follow({ $ref: "#/nowhere" }, "/here")).toBeUndefined();
  expect(bundle?.follow({ $ref: "#/x" }, "/x")).toBeUndefined();
  for (const reference of [
    "#/constructor",
    "#/components/schemas/toString",
    "#/paths/__proto__",
    "A",
    "x.yaml#/a",
    "#a",
  ]) {
    expect(bundle?.resolve(reference), reference).toBeUndefined();
  }
});
