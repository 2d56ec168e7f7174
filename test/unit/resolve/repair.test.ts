import { describe, expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { describe31, loadFiles } from "./memory-host.ts";

async function read(text: string, path: readonly string[]) {
  const { bundle, diagnostics, lines } = await loadFiles(text);
  if (bundle === undefined) throw new Error("there is no bundle");
  await lint(bundle, diagnostics);
  let value: unknown = bundle.document;
  for (const key of path) value = (value as Record<string, unknown>)[key];
  return { value, lines: lines().map((line) => line.replace(/^\S+ /, "")) };
}

const schema = (text: string) => describe31("components:", `  schemas: { A: ${text} }`);
const toSchema = ["components", "schemas", "A"];

describe("what can mean one thing only is read as that, and told", () => {
  test.each<[text: string, path: string[], expected: unknown, line: string]>([
    [
      "openapi: 3.1.0\ninfo: { title: A, version: 1.0 }\npaths: {}\n",
      ["info", "version"],
      "1.0",
      '`version` must be a string, and this is a number: it is read as "1.0"',
    ],
    [
      describe31("paths:", "  /a:"),
      ["paths", "/a"],
      {},
      "`/a` must be an object, and this is null: it is read as {}",
    ],
    [
      describe31("paths: {}", "tags:"),
      ["tags"],
      undefined,
      "`tags` must be an array, and this is null: it is ignored",
    ],
    [
      schema("{ type: [string, null] }"),
      [...toSchema, "type"],
      ["string", "null"],
      'this must be a string, and this is null: it is read as "null"',
    ],
    [
      schema("{ properties: { b: } }"),
      [...toSchema, "properties"],
      { b: {} },
      "`b` must be an object or a boolean, and this is null: it is read as {}",
    ],
    [
      schema("{ type: string, required: true }"),
      toSchema,
      { type: "string" },
      "`required` must be an array, and this is a boolean: it is ignored",
    ],
    [
      schema("{ required: id }"),
      toSchema,
      { required: ["id"] },
      '`required` must be an array, and this is a string: it is read as ["id"]',
    ],
    [
      schema("{ deprecated: 'true' }"),
      toSchema,
      { deprecated: true },
      "`deprecated` must be a boolean, and this is a string: it is read as true",
    ],
    [
      schema("{ maximum: '2.5' }"),
      toSchema,
      { maximum: 2.5 },
      "`maximum` must be a number, and this is a string: it is read as 2.5",
    ],
    [
      schema("{ examples: { a: 1 } }"),
      toSchema,
      {},
      "`examples` must be an array, and this is an object: it is ignored",
    ],
  ])("%j", async (text, path, expected, line) => {
    const { value, lines } = await read(text, path);
    expect(value).toEqual(expected);
    expect(lines).toEqual([`warning mistyped-value  ${line}`]);
  });
});

test("a pattern is the digits that are written", async () => {
  const { value } = await read(schema("{ pattern: 012 }"), toSchema);
  expect(value).toEqual({ pattern: "012" });
});

test.each([
  schema("{ type: 5 }"),
  schema("{ maximum: many }"),
  schema("{ deprecated: 'yes' }"),
  schema("{ allOf: {} }"),
  schema("{ items: [] }"),
  describe31("paths: []"),
  describe31("paths: { /a: { parameters: [null] } }"),
])("what may mean several things is an error: %s", async (text) => {
  const { lines } = await read(text, []);
  expect(lines).toEqual([expect.stringMatching(/^error wrong-type/)]);
});

test("also in another file, where it is written", async () => {
  const { bundle, lines } = await loadFiles({
    "spec.yaml": schema("{ $ref: a.yaml }"),
    "a.yaml": "title: 007\ndescription:\n",
  });
  expect(bundle?.document["components"]).toEqual({ schemas: { A: { title: "007" } } });
  expect(lines()).toEqual([
    'a.yaml:1:8 warning mistyped-value  `title` must be a string, and this is a number: it is read as "007"',
    expect.stringMatching(/^a\.yaml:2:\d+ warning mistyped-value/),
  ]);
});

test("a parameter that cannot be found is not missed a second time", async () => {
  const { lines } = await read(
    describe31("paths: { '/a/{b}': { get: { parameters: [{ $ref: '#/components/parameters/b' }] } } }"),
    [],
  );
  expect(lines).toEqual(["error unresolved-reference  `#/components/parameters/b` points to nothing"]);
});
