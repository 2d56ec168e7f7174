import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { typeErrors } from "../../real/type-errors.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";
import { describe31, loadFiles, memoryHost } from "./memory-host.ts";

const head = describe31("components:", "  schemas:").trimEnd();

async function load(schemas: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const text = `${[head, ...schemas.map((line) => `    ${line}`)].join("\n")}\n`;
  const { bundle, lines } = await loadFiles({ "spec.yaml": text, ...files });
  if (bundle === undefined) throw new Error("there is no bundle");
  const { schemas: read } = bundle.document["components"] as { schemas: Record<string, unknown> };
  return { bundle, schemas: read, lines: lines() };
}

test("what a schema builds on is read without its alternatives, if the schema is one of them", async () => {
  const { bundle, schemas, lines } = await load([
    "Pet:",
    "  type: object",
    "  properties: { kind: { type: string } }",
    "  discriminator: { propertyName: kind }",
    "  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]",
    "Cat: { allOf: [{ type: object }, { $ref: '#/components/schemas/Pet' }] }",
    "Dog: { type: object }",
    "House: { allOf: [{ $ref: '#/components/schemas/Pet' }] }",
  ]);
  const pet = { type: "object", properties: { kind: { type: "string" } } };
  expect(schemas["Cat"]).toEqual({ allOf: [{ type: "object" }, pet] });
  // Neither the whole itself nor what only has it are changed.
  expect(schemas["Pet"]).toMatchObject({ ...pet, oneOf: [{}, {}], discriminator: { propertyName: "kind" } });
  expect(schemas["House"]).toEqual({ allOf: [{ $ref: "#/components/schemas/Pet" }] });
  expect(lines).toEqual([
    "spec.yaml:10:38 warning circular-inheritance  `Pet` lists `Cat` among its alternatives, and is read here without them",
  ]);
  // What is wrong with it is wrong where it is written.
  expect(bundle.locate("/components/schemas/Cat/allOf/1/properties/kind")).toMatchObject({
    pointer: "/components/schemas/Pet/properties/kind",
  });
});

test("so is what that builds on, over several generations", async () => {
  const { schemas } = await load([
    "A: { title: A, anyOf: [{ $ref: '#/components/schemas/B' }] }",
    "B: { title: B, allOf: [{ $ref: '#/components/schemas/A' }], oneOf: [{ $ref: '#/components/schemas/C' }] }",
    "C: { allOf: [{ $ref: '#/components/schemas/B' }] }",
  ]);
  expect(schemas["B"]).toMatchObject({ title: "B", allOf: [{ title: "A" }], oneOf: [{}] });
  expect(schemas["C"]).toEqual({ allOf: [{ title: "B", allOf: [{ title: "A" }] }] });
});

test("a schema from another file is found there", async () => {
  const { bundle, schemas } = await load(["Cat: { allOf: [{ $ref: 'pet.yaml#/Pet' }] }"], {
    "pet.yaml": "Pet:\n  title: Any\n  oneOf: [{ $ref: 'spec.yaml#/components/schemas/Cat' }]\n",
  });
  expect(schemas["Cat"]).toEqual({ allOf: [{ title: "Any" }] });
  const { file, pointer } = bundle.locate("/components/schemas/Cat/allOf/0/title");
  expect([file.endsWith("pet.yaml"), pointer]).toEqual([true, "/Pet/title"]);
});

test("alternatives that build on nothing stay as they are", async () => {
  const lines = ["A: { oneOf: [{ $ref: '#/components/schemas/B' }] }", "B: { allOf: [{ type: object }] }"];
  const { schemas, lines: found } = await load(lines);
  expect(schemas["B"]).toEqual({ allOf: [{ type: "object" }] });
  expect(found).toEqual([]);
});

test("the package of such a description compiles", async () => {
  const schemas = {
    Pet: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    },
    Cat: {
      allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { lives: { type: "integer" } } }],
    },
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
  };
  const text = describe31(`components: ${JSON.stringify({ schemas })}`);
  const host = memoryHost({ "/spec.yaml": text });
  const { files = [] } = await generate({ spec: "/spec.yaml", output: "/pets", host });
  const sources = temporaryFolder();
  const modules = files.filter(({ path }) => path.startsWith("src/"));
  sources.write(Object.fromEntries(modules.map((file) => [file.path, file.text])));
  expect(await typeErrors(sources.path, { compiler: "typescript-7" })).toBe("");
});
