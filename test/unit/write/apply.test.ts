import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apply } from "../../../generator/6-write/apply.ts";
import { withManifest } from "../../../generator/6-write/manifest.ts";
import { isUpToDate, plan } from "../../../generator/6-write/plan.ts";
import type { Host } from "../../../generator/host/host.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const host = nodeHost();

/** What `generate` does once it has the files. */
async function write(
  texts: Readonly<Record<string, string>>,
  directory: string,
  on: Host = host,
): Promise<void> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const wanted = withManifest(files, { version: "1.0.0", input: "" });
  await apply(await plan(wanted, directory, host), directory, on);
}

test("creates, changes and deletes, and leaves nothing else behind", async () => {
  const folder = temporaryFolder();
  await write({ "README.md": "1", "src/a.ts": "a", "src/old/b.ts": "b" }, folder.path);
  folder.write({ "src/mine.ts": "mine" });
  await write({ "README.md": "2", "src/a.ts": "a", "docs/c.md": "c" }, folder.path);

  const { "manifest.json": manifest, ...rest } = folder.read();
  expect(rest).toEqual({ "README.md": "2", "docs/c.md": "c", "src/a.ts": "a", "src/mine.ts": "mine" });
  expect(Object.keys(JSON.parse(manifest ?? "").files)).toEqual(["README.md", "docs/c.md", "src/a.ts"]);
  expect(readdirSync(join(folder.path, "src"))).toEqual(["a.ts", "mine.ts"]);
});

test("a second run writes nothing", async () => {
  const folder = temporaryFolder();
  await write({ "a.ts": "a" }, folder.path);
  for (const file of ["a.ts", "manifest.json"]) utimesSync(join(folder.path, file), 1, 1);
  await write({ "a.ts": "a" }, folder.path);
  expect(["a.ts", "manifest.json"].map((file) => statSync(join(folder.path, file)).mtimeMs)).toEqual([
    1000, 1000,
  ]);
});

test("an edited file is generated again", async () => {
  const folder = temporaryFolder();
  await write({ "a.ts": "a" }, folder.path);
  folder.write({ "a.ts": "edited" });
  await write({ "a.ts": "a" }, folder.path);
  expect(folder.read()["a.ts"]).toBe("a");
});

test("a file of someone's project is not overwritten, nor is anything else written", async () => {
  const folder = temporaryFolder();
  folder.write({ "index.ts": "mine" });
  await expect(write({ "index.ts": "generated", "other.ts": "" }, folder.path)).rejects.toThrow("index.ts");
  expect(folder.read()).toEqual({ "index.ts": "mine" });
});

test("nothing is written through a link", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere.path, join(folder.path, "src"), "dir");
  await expect(write({ "src/a.ts": "a" }, folder.path)).rejects.toThrow("src");
  expect(elsewhere.read()).toEqual({});
});

test("a link in place of a generated file is replaced, not followed", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  elsewhere.write({ "a.ts": "elsewhere" });
  await write({ "a.ts": "a" }, folder.path);
  rmSync(join(folder.path, "a.ts"));
  symlinkSync(join(elsewhere.path, "a.ts"), join(folder.path, "a.ts"));
  await write({ "a.ts": "a" }, folder.path);
  expect(folder.read()["a.ts"]).toBe("a");
  expect(elsewhere.read()).toEqual({ "a.ts": "elsewhere" });
});

test("the folder itself may be a link: the user has named it", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere.path, join(folder.path, "out"), "dir");
  await write({ "a.ts": "a" }, join(folder.path, "out"));
  expect(elsewhere.read()["a.ts"]).toBe("a");
});

/** The real disk, which refuses one operation: a full disk and a locked file cannot be had on every machine. */
function failingHost(operation: "writeFile" | "rename" | "remove", refuses: (path: string) => boolean): Host {
  let failed = false;
  const refuse = (path: string): void => {
    if (failed || !refuses(path)) return;
    failed = true;
    throw new Error(`refused: ${operation}`);
  };
  return {
    ...host,
    async writeFile(path, text) {
      if (operation === "writeFile") refuse(path);
      await host.writeFile(path, text);
    },
    async rename(from, to) {
      if (operation === "rename") refuse(to);
      await host.rename(from, to);
    },
    async remove(path) {
      if (operation === "remove") refuse(path);
      await host.remove(path);
    },
  };
}

test.each([
  ["a text cannot be written", failingHost("writeFile", (path) => path.endsWith("-2"))],
  ["a file cannot be moved", failingHost("rename", (path) => path.endsWith("c.ts"))],
  ["a stale file cannot be deleted", failingHost("remove", (path) => path.endsWith("stale.ts"))],
  ["the manifest cannot be replaced", failingHost("rename", (path) => path.endsWith("manifest.json"))],
])("when %s, everything is as before", async (_what, failing) => {
  const folder = temporaryFolder();
  await write({ "a.ts": "1", "b.ts": "1", "stale.ts": "1" }, folder.path);
  const before = folder.read();
  await expect(write({ "a.ts": "2", "b.ts": "2", "c.ts": "2" }, folder.path, failing)).rejects.toThrow(
    "refused",
  );
  expect(folder.read()).toEqual(before);
});

test("a folder in place of a file is left alone", async () => {
  const folder = temporaryFolder();
  await write({ "a.ts": "1", "b.ts": "1" }, folder.path);
  const before = folder.read();
  mkdirSync(join(folder.path, "c.ts"));
  await expect(write({ "a.ts": "2", "b.ts": "1", "c.ts": "2" }, folder.path)).rejects.toThrow();
  expect(folder.read()).toEqual(before);
});

test("many files are written without running out of file handles", async () => {
  const folder = temporaryFolder();
  const texts = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`docs/${index}.md`, `${index}`]),
  );
  await write(texts, folder.path);
  expect(Object.keys(folder.read())).toHaveLength(501);
});

test("a plan knows when it is done", async () => {
  const folder = temporaryFolder();
  const wanted = withManifest([{ path: "a.ts", text: "a" }], { version: "1.0.0", input: "" });
  expect(isUpToDate(await plan(wanted, folder.path, host))).toBe(false);
  await apply(await plan(wanted, folder.path, host), folder.path, host);
  expect(isUpToDate(await plan(wanted, folder.path, host))).toBe(true);
});
