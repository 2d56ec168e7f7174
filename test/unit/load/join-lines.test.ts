import { expect, test } from "vitest";
import { joinLines } from "../../../generator/1-load/join-lines.ts";
import { loadFiles } from "../resolve/memory-host.ts";

/** What YAML 1.2 forbids and real descriptions have, and what it means. */
const texts: [lines: string[], expected: unknown][] = [
  [["a:", "  b: [", "    1,", "    2", "  ]", "  c: 3"], { a: { b: [1, 2], c: 3 } }],
  [["a: [", "1, # one", "2]", "b: 1"], { a: [1, 2], b: 1 }],
  [["a:", "  b: {", "  c: 1", "  }"], { a: { b: { c: 1 } } }],
  [["a:", '  b: "one', '  two"', "  c: 3"], { a: { b: "one   two", c: 3 } }],
  [["a:", "  - b: 'it''s", "    two'", "    c: 3"], { a: [{ b: "it's     two", c: 3 }] }],
  [["a: {\tb: 1,\tc: [\t2] }"], { a: { b: 1, c: [2] } }],
  [["- [", "1", "]"], [[1]]],
  [['"a: b": [', "1", "]"], { "a: b": [1] }],
  [["a: &x [", "1", "]", "b: *x"], { a: [1], b: [1] }],
  [
    ["a: |", "  b: [", "  ]", "c:", "  it's", '  "plain', "d: [", "'x', \"y\", it's", "]"],
    { a: "b: [\n]\n", c: "it's \"plain", d: ["x", "y", "it's"] },
  ],
  [
    ["- >", "  text: {", "", "- b: [", "  1 ]"],
    ["text: {\n", { b: [1] }],
  ],
];

test.each(texts)("%j", async (lines, expected) => {
  const wrapped = ["x-a:", ...lines.map((line) => `  ${line}`)];
  for (const newline of ["\n", "\r\n"]) {
    const text = ["openapi: 3.1.0", "info: { title: T, version: '1' }", "paths: {}", ...wrapped, ""].join(
      newline,
    );
    const { bundle, lines: problems } = await loadFiles(text);
    expect(problems()).toEqual([]);
    expect(bundle?.document["x-a"]).toEqual(
      JSON.parse(
        JSON.stringify(expected)
          .replaceAll("one   two", newline === "\n" ? "one     two" : "one      two")
          .replaceAll("it's     two", newline === "\n" ? "it's       two" : "it's        two"),
      ),
    );
  }
});

test("positions stay what they are", async () => {
  const { lines } = await loadFiles(
    [
      "openapi: 3.1.0",
      "info: { title: T, version: '1' }",
      "components: {",
      "schemas: {",
      "A: { $ref: '#/x' }",
      "}",
      "}",
    ].join("\n"),
  );
  expect(lines()).toEqual(["spec.yaml:5:12 error unresolved-reference  `#/x` points to nothing"]);
});

test("what is in order stays as it is, character by character", () => {
  const text = [
    "a: 'one",
    "  two' # it's",
    "b: [1, # x",
    "  2]",
    "c: plain 'text",
    "  [ goes on",
    'd: "\\"',
    '  x"',
    "? e",
    ": - f: |2-",
    "     \tg",
    "'",
  ].join("\n");
  expect(joinLines(text)).toBe(text);
  expect(joinLines("")).toBe("");
});

test("what no joining helps is still an error", async () => {
  const { lines } = await loadFiles('openapi: 3.1.0\ninfo: {\n  title: "T\n  version: 1\npaths: {}\n');
  expect(lines()).not.toEqual([]);
});
