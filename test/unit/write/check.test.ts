import { expect, test } from "vitest";
import { findDifferences, formatDifferences } from "../../../generator/6-write/check.ts";
import type { Plan } from "../../../generator/6-write/plan.ts";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const clean: Plan = { creates: [], changes: [], deletes: [], emptied: [], foreign: [], obstacles: [] };

test("a folder that is as wanted has no differences", async () => {
  expect(await findDifferences(clean)).toEqual([]);
  expect(formatDifferences([], "out")).toBe("");
});

test("every kind of difference is named, and edits are shown", async () => {
  const plan: Plan = {
    ...clean,
    creates: [{ path: "new.ts", bytes: bytes("new\n") }],
    changes: [
      { path: "edited.ts", before: bytes("a\nmine\nc\n"), after: bytes("a\nb\nc\n"), edited: true },
      { path: "old.ts", before: bytes("1\n"), after: bytes("2\n"), edited: false },
    ],
    deletes: [{ path: "stale.ts", bytes: bytes("") }],
    foreign: ["mine.ts"],
  };
  expect(formatDifferences(await findDifferences(plan), "generated/meters")).toBe(`\
  edited    generated/meters/edited.ts
  foreign   generated/meters/mine.ts
  missing   generated/meters/new.ts
  outdated  generated/meters/old.ts
  stale     generated/meters/stale.ts

--- generated/meters/edited.ts
+++ generated/meters/edited.ts (from the description)
@@ -1,3 +1,3 @@
 a
-mine
+b
 c

--- generated/meters/old.ts
+++ generated/meters/old.ts (from the description)
@@ -1,1 +1,1 @@
-1
+2
`);
});

test("long diffs are cut, and say so", async () => {
  const lines = Array.from({ length: 100 }, (_, index) => `${index}`).join("\n");
  const plan: Plan = {
    ...clean,
    changes: [{ path: "a.ts", before: bytes(""), after: bytes(`${lines}\n`), edited: false }],
  };
  const [difference] = await findDifferences(plan, { lines: 3 });
  expect(difference?.diff).toBe("@@ -0,0 +1,100 @@\n+0\n+1\n… and 98 more lines\n");
});

test("diffs are shown for some files, and all are named", async () => {
  const changes = ["a.ts", "b.ts"].map((path) => ({
    path,
    before: bytes("1"),
    after: bytes("2"),
    edited: false,
  }));
  const text = formatDifferences(await findDifferences({ ...clean, changes }, { files: 1 }), "out");
  expect(text).toContain("outdated  out/b.ts");
  expect(text).toContain("--- out/a.ts");
  expect(text).not.toContain("--- out/b.ts");
});
