import { expect, test } from "vitest";
import { model } from "./build-text.ts";

/** A description with an operation for each list of tags, and the tags that it declares. */
async function groupsOf(tags: readonly (readonly string[])[], declared: readonly string[] = []) {
  const operations = tags.map((list, index) => [
    `/p${index}`,
    { get: { operationId: `op${index}`, tags: list, responses: { 204: { description: "" } } } },
  ]);
  const { groups } = await model(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      tags: declared.map((name) => ({ name })),
      paths: Object.fromEntries(operations),
    }),
  );
  return groups;
}

test("declared tags come first, in their order; one without operations is no group", async () => {
  const groups = await groupsOf([["b"], ["c"], ["a"], ["b"]], ["a", "empty", "b"]);
  expect(groups.map(({ tag, operations }) => [tag, operations])).toEqual([
    ["a", ["op2"]],
    ["b", ["op0", "op3"]],
    ["c", ["op1"]],
  ]);
});

test("operations without tags are together with those that are tagged `default`", async () => {
  const groups = await groupsOf([[], ["default"], ["x"]]);
  expect(groups.map(({ tag, operations }) => [tag, operations])).toEqual([
    ["default", ["op0", "op1"]],
    ["x", ["op2"]],
  ]);
});

test.each([
  [["constructor", "__proto__", "toString", "hasOwnProperty"]],
  [["Pets", "pets", "PETS", "pe-ts"]],
  [["index", "CON", "nul", "com1", "llms"]],
  [["🎉", "✨", "", " ", "---", "/"]],
  [["../../etc/passwd", "a/b", "a\\b", "a:b", "a\u0000b"]],
  [["café", "cafe\u0301", "ペット", "한국어"]],
  [["x".repeat(400), `${"x".repeat(400)}y`]],
])("each of %j has a file of its own, on any disk", async (tags) => {
  const groups = await groupsOf(tags.map((tag) => [tag]));
  expect(groups.map(({ tag }) => tag)).toEqual(tags);
  const files = groups.map(({ file }) => file.normalize("NFC").toLowerCase());
  expect(new Set(files).size).toBe(tags.length);
  for (const file of files) {
    expect(file).toMatch(/^[\p{ID_Continue}-]+$/u);
    expect(file).not.toMatch(/^(con|nul|com1|index|llms)$/);
    expect(Buffer.byteLength(`${file}.ts`)).toBeLessThanOrEqual(255);
  }
});

test("hundreds of tags are hundreds of groups, each with its operations in order", async () => {
  const tags = Array.from({ length: 3000 }, (_, index) => [`Tag ${index % 600}`]);
  const groups = await groupsOf(tags);
  expect(groups).toHaveLength(600);
  expect(groups[7]).toMatchObject({
    tag: "Tag 7",
    file: "tag-7",
    operations: ["op7", "op607", "op1207", "op1807", "op2407"],
  });
});
