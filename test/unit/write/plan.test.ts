import { expect, test } from "vitest";
import { encodeFile } from "../../../generator/5-render/output-file.ts";
import { readManifest, withManifest } from "../../../generator/6-write/manifest.ts";
import { compare, isUpToDate } from "../../../generator/6-write/plan.ts";

type Texts = Readonly<Record<string, string>>;

function outputFiles(texts: Texts) {
  return Object.entries(texts).map(([path, text]) => encodeFile({ path, text }));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Plans for a folder that held `generated`, where someone has then put or removed files. */
function planFor({ wanted, generated, disk }: { wanted: Texts; generated: Texts; disk: Texts }) {
  const manifest = withManifest(outputFiles(generated), { version: "1.0.0", input: "" }).at(-1)?.text ?? "";
  return compare(outputFiles(wanted), {
    paths: new Set(Object.keys(disk)),
    contents: new Map(
      Object.entries(disk)
        .filter(([path]) => path in wanted || path in generated)
        .map(([path, text]) => [path, bytes(text)]),
    ),
    manifest: readManifest(manifest),
  });
}

const nothing = { creates: [], changes: [], deletes: [], emptied: [], foreign: [], obstacles: [] };

test("what is as wanted needs nothing", () => {
  const files = { "a.ts": "a", "b.ts": "b" };
  const plan = planFor({ wanted: files, generated: files, disk: files });
  expect(plan).toEqual(nothing);
  expect(isUpToDate(plan)).toBe(true);
});

test("a new file is created, also in a new folder", () => {
  expect(planFor({ wanted: { "b/c.ts": "c", "a.ts": "a" }, generated: {}, disk: {} })).toEqual({
    ...nothing,
    creates: outputFiles({ "a.ts": "a", "b/c.ts": "c" }),
  });
});

test("a changed file tells whether it was edited by hand", () => {
  const plan = planFor({
    wanted: { "a.ts": "new", "b.ts": "new" },
    generated: { "a.ts": "old", "b.ts": "old" },
    disk: { "a.ts": "old", "b.ts": "mine" },
  });
  expect(plan.changes).toEqual([
    { path: "a.ts", before: bytes("old"), after: bytes("new"), edited: false },
    { path: "b.ts", before: bytes("mine"), after: bytes("new"), edited: true },
  ]);
});

test("what was generated and is no longer wanted is deleted, with the folders it leaves empty", () => {
  const plan = planFor({
    wanted: { "keep/a.ts": "a" },
    generated: {
      "keep/a.ts": "a",
      "keep/b.ts": "b",
      "old/deep/c.ts": "c",
      "mixed/d.ts": "d",
      "absent.ts": "",
    },
    disk: {
      "keep/a.ts": "a",
      "keep/b.ts": "b",
      "old/deep/c.ts": "c",
      "mixed/d.ts": "d",
      "mixed/mine.ts": "",
    },
  });
  expect(plan).toEqual({
    ...nothing,
    deletes: [
      { path: "keep/b.ts", bytes: bytes("b") },
      { path: "mixed/d.ts", bytes: bytes("d") },
      { path: "old/deep/c.ts", bytes: bytes("c") },
    ],
    emptied: ["old"],
    foreign: ["mixed/mine.ts"],
  });
});

test("installed and built files and dot-folders are nobody's business", () => {
  const disk = {
    "node_modules/x/index.js": "",
    "dist/index.js": "",
    ".turbo/log": "",
    "src/.DS_Store": "",
    "x.ts": "",
  };
  expect(planFor({ wanted: {}, generated: {}, disk }).foreign).toEqual(["x.ts"]);
});

test("a file that Ashlar has not written is in the way, unless it is the same", () => {
  const plan = planFor({
    wanted: { "a.ts": "a", "b.ts": "b" },
    generated: {},
    disk: { "a.ts": "a", "b.ts": "mine" },
  });
  expect(plan).toEqual({ ...nothing, obstacles: ["b.ts"] });
  expect(isUpToDate(plan)).toBe(false);
});

test("someone else's manifest.json is in the way, the one of the last run is not", () => {
  const wanted = outputFiles({ "manifest.json": "new" });
  const folder = { paths: new Set(["manifest.json"]), contents: new Map([["manifest.json", bytes("old")]]) };
  const manifest = { version: "1.0.0", input: "", files: new Map<string, string>() };
  expect(compare(wanted, { ...folder, manifest: undefined }).obstacles).toEqual(["manifest.json"]);
  expect(compare(wanted, { ...folder, manifest })).toEqual({
    ...nothing,
    changes: [{ path: "manifest.json", before: bytes("old"), after: bytes("new"), edited: false }],
  });
});

test("a file where a folder must be is in the way, and the other way round", () => {
  const plan = planFor({ wanted: { "a/b.ts": "", c: "" }, generated: {}, disk: { a: "", "c/d.ts": "" } });
  expect(plan.obstacles).toEqual(["a", "c"]);
});

test.each(["../a.ts", "/a.ts", "a/../../b.ts", "a//b.ts", "a/./b.ts", "C:/a.ts", "a\\..\\b.ts", "", "a/"])(
  "the path %j is a mistake of ours",
  (path) => {
    expect(() => planFor({ wanted: { [path]: "" }, generated: {}, disk: {} })).toThrow(
      "outside the output folder",
    );
  },
);

test("two files with one path are a mistake of ours", () => {
  const twice = [...outputFiles({ "a.ts": "1" }), ...outputFiles({ "a.ts": "2" })];
  expect(() => compare(twice, { paths: new Set(), contents: new Map(), manifest: undefined })).toThrow(
    "Two targets",
  );
});
