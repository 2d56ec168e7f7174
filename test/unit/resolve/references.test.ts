import { expect, test } from "vitest";
import { describe31, loadFiles } from "./memory-host.ts";

/** References of a schema in `spec.yaml` that cannot be followed. */
const wrong: { [reference: string]: string } = {
  "#/components/schemas/Pets": "unresolved-reference  `#/components/schemas/Pets` points to nothing",
  "#/components/schemas/constructor":
    "unresolved-reference  `#/components/schemas/constructor` points to nothing",
  "#/paths/length": "unresolved-reference  `#/paths/length` points to nothing",
  "other.yaml#/nowhere": "unresolved-reference  `other.yaml#/nowhere` points to nothing",
  "nowhere.yaml": "unresolved-reference  `nowhere.yaml` is in a file that does not exist",
  "../secret.yaml": "forbidden-reference  `../secret.yaml` is outside of the folder of the description",
  "%2e%2e/secret.yaml":
    "forbidden-reference  `%2e%2e/secret.yaml` is outside of the folder of the description",
  "a/../../secret.yaml":
    "forbidden-reference  `a/../../secret.yaml` is outside of the folder of the description",
  "/etc/passwd": "forbidden-reference  `/etc/passwd` is outside of the folder of the description",
  "https://example.com/a.yaml":
    "forbidden-reference  `https://example.com/a.yaml` is not a path, and nothing is fetched from the network",
  "//example.com/a.yaml":
    "forbidden-reference  `//example.com/a.yaml` is not a path, and nothing is fetched from the network",
  "file:///etc/passwd":
    "forbidden-reference  `file:///etc/passwd` is not a path, and nothing is fetched from the network",
  "#Pet": "unsupported-reference  `#Pet` is not a JSON Pointer",
  "other.yaml#pet": "unsupported-reference  `other.yaml#pet` is not a JSON Pointer",
  "other.yaml?v=1": "unsupported-reference  `other.yaml?v=1` is not a JSON Pointer",
};

test.each(Object.entries(wrong))("%s", async (reference, expected) => {
  const { lines, host } = await loadFiles({
    "api/spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      `    A: { not: { $ref: "${reference}" } }`,
      "    Pet: {}",
    ),
    "api/other.yaml": "pet: {}\n",
    "secret.yaml": "secret: true\n",
  });
  expect(lines()).toEqual([`api/spec.yaml:6:23 error ${expected}`]);
  expect(host.reads.filter((path) => !path.includes("/api/"))).toEqual([]);
});

test("a wider root allows files beside the folder of the description", async () => {
  const { lines } = await loadFiles(
    {
      "api/spec.yaml": describe31(
        "paths: {}",
        "components: { schemas: { A: { $ref: '../shared/a.yaml' } } }",
      ),
      "shared/a.yaml": "title: a\n",
    },
    { root: "." },
  );
  expect(lines()).toEqual([]);
});

test("a folder whose name begins like that of the description is outside", async () => {
  const { lines } = await loadFiles({
    "api/spec.yaml": describe31(
      "paths: {}",
      "components: { schemas: { A: { $ref: '../api-secret/a.yaml' } } }",
    ),
    "api-secret/a.yaml": "title: a\n",
  });
  expect(lines()).toEqual([
    "api/spec.yaml:4:37 error forbidden-reference  `../api-secret/a.yaml` is outside of the folder of the description",
  ]);
});

test("what was perhaps meant is told", async () => {
  const { diagnostics } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    Pet: { properties: { name: {} } }",
      "    A: { $ref: '#/components/schema/Pet' }",
      "    B: { $ref: '#/components/schemas/Pets' }",
      "    C: { $ref: 'other.yaml#/petts/cat' }",
      "    D: { $ref: '#/components/schemas/Elephant' }",
    ),
    "other.yaml": "pets: { cat: {} }\n",
  });
  expect(diagnostics.all.map(({ help }) => help)).toEqual([
    "did you mean `other.yaml#/pets/cat`?",
    "did you mean `#/components/schemas/Pet`?",
    "did you mean `#/components/schemas/Pet`?",
    undefined,
  ]);
});

test("every wrong reference is reported, also in other files and in texts that refer", async () => {
  const { lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    A: { $ref: 'a.yaml' }",
      "    B: { discriminator: { propertyName: x, mapping: { c: Cat, d: '#/no' } } }",
      "  links: { next: { operationRef: '#/paths/~1no' } }",
    ),
    "a.yaml": "anyOf:\n- $ref: '#/no'\n- $ref: no.yaml\n- $ref: 'spec.yaml#/no'\n",
  });
  expect(lines()).toEqual([
    "a.yaml:2:9 error unresolved-reference  `#/no` points to nothing",
    "a.yaml:3:9 error unresolved-reference  `no.yaml` is in a file that does not exist",
    "a.yaml:4:9 error unresolved-reference  `spec.yaml#/no` points to nothing",
    "spec.yaml:7:58 warning unresolved-mapping  `Cat` is no schema, and this value of the discriminator is ignored",
    "spec.yaml:7:66 warning unresolved-mapping  `#/no` is no schema, and this value of the discriminator is ignored",
    "spec.yaml:8:34 warning unresolved-link  `#/paths/~1no` points to no operation, and the link is ignored",
  ]);
});

test("a file that cannot be parsed is reported where it is broken, once", async () => {
  const { lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components: { schemas: { A: { $ref: a.yaml }, B: { $ref: 'a.yaml#/b' } } }",
    ),
    "a.yaml": "b: c: d\n",
  });
  expect(lines()).toEqual([
    "a.yaml:1:4 error syntax-error  Nested mappings are not allowed in compact mappings",
  ]);
});

test("references that lead to each other only", async () => {
  const { lines } = await loadFiles(
    describe31(
      "paths: {}",
      "components:",
      "  schemas:",
      "    User: { $ref: '#/components/schemas/B' }",
      "    B: { $ref: '#/components/schemas/A' }",
      "    A: { $ref: '#/components/schemas/B' }",
      "    Self: { $ref: '#/components/schemas/Self' }",
      "    Fine: { properties: { next: { $ref: '#/components/schemas/Fine' } } }",
    ),
  );
  const [a, b, self] = ["A", "B", "Self"].map((name) => `#/components/schemas/${name}`);
  expect(lines()).toEqual([
    `spec.yaml:8:16 error circular-reference  the reference leads back to itself: ${a} -> ${b} -> ${a}`,
    `spec.yaml:9:19 error circular-reference  the reference leads back to itself: ${self} -> ${self}`,
  ]);
});

test("files that lead to each other only, and one that contains itself", async () => {
  const { lines } = await loadFiles({
    "spec.yaml": describe31(
      "paths: { /a: { get: { $ref: operation.yaml } } }",
      "components: { schemas: { A: { $ref: a.yaml }, Fine: { $ref: fine.yaml } } }",
    ),
    "a.yaml": "$ref: b.yaml\n",
    "b.yaml": "$ref: a.yaml\n",
    "fine.yaml": "properties: { next: { $ref: fine.yaml } }\n",
    "operation.yaml": "callbacks: { again: { '{$url}': { post: { $ref: operation.yaml } } } }\n",
  });
  expect(lines()).toEqual([
    "operation.yaml:1:49 error circular-reference  the reference leads back to itself: operation.yaml -> operation.yaml",
    "a.yaml:1:7 error circular-reference  the reference leads back to itself: b.yaml -> a.yaml -> b.yaml",
    "b.yaml:1:7 error circular-reference  the reference leads back to itself: a.yaml -> b.yaml -> a.yaml",
  ]);
});

test("nothing in a document can reach prototypes", async () => {
  const { bundle } = await loadFiles({
    "spec.yaml": describe31(
      "paths: {}",
      "components: { schemas: { __proto__: { $ref: 'a.yaml#/__proto__' }, constructor: { $ref: 'a.yaml' } } }",
    ),
    "a.yaml": "__proto__: { title: a }\nproperties: { __proto__: { $ref: '#/__proto__' } }\n",
  });
  expect(({} as { title?: string }).title).toBeUndefined();
  expect(bundle?.resolve("#/components/schemas/__proto__")?.value).toEqual({ title: "a" });
  expect(JSON.stringify(bundle?.resolve("#/components/schemas/constructor")?.value)).toContain(
    '{"__proto__":{"$ref":"#/components/schemas/__proto__"}}',
  );
});
