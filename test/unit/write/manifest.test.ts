import { expect, test } from "vitest";
import { readManifest, withManifest } from "../../../generator/6-write/manifest.ts";
import { sha256 } from "../../../generator/host/sha256.ts";

const files = [
  { path: "src/b.ts", text: "b" },
  { path: "src/a.ts", text: "ä" },
];

test("the manifest lists every file with its hash, sorted, and ends with a line break", () => {
  const written = withManifest(files, { version: "1.2.3", input: "abc" });
  expect(written.map(({ path, text }) => ({ path, text }))).toEqual([
    ...files,
    {
      path: "manifest.json",
      text: `{
  "generator": {
    "name": "ashlar",
    "version": "1.2.3"
  },
  "input": "abc",
  "files": {
    "src/a.ts": "${sha256("ä")}",
    "src/b.ts": "${sha256("b")}"
  }
}
`,
    },
  ]);
});

test("the order of the files makes no difference to the manifest", () => {
  const options = { version: "1.2.3", input: "abc" };
  expect(withManifest(files.toReversed(), options)[2]).toEqual(withManifest(files, options)[2]);
});

test("a manifest can be read again", () => {
  const text = withManifest(files, { version: "1.2.3", input: "abc" })[2]?.text ?? "";
  expect(readManifest(text)).toEqual({
    version: "1.2.3",
    input: "abc",
    files: new Map([
      ["src/a.ts", sha256("ä")],
      ["src/b.ts", sha256("b")],
    ]),
  });
});

test.each([
  ["no JSON", "<<<<<<< HEAD"],
  ["no object", "null"],
  ["a web extension's", '{ "manifest_version": 3, "name": "x", "version": "1" }'],
  ["another generator's", '{ "generator": { "name": "other", "version": "1" }, "input": "", "files": {} }'],
])("%s is no manifest", (_what, text) => {
  expect(readManifest(text)).toBeUndefined();
});
