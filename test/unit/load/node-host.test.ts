import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

const host = nodeHost();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ashlar-host-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(...path: string[]): Promise<string> {
  return new TextDecoder().decode(await host.readFile(join(folder, ...path)));
}

test("files are written, listed, moved and removed", async () => {
  expect(await host.list(folder)).toEqual([]);
  expect(await host.list(join(folder, "nowhere"))).toEqual([]);
  await host.writeFile(join(folder, "b", "c", "d.txt"), "deep ü");
  await host.writeFile(join(folder, "b", "a.txt"), "one");
  await host.writeFile(join(folder, "a.txt"), "two");
  expect(await host.list(folder)).toEqual(["a.txt", "b/a.txt", "b/c/d.txt"]);
  expect(await read("b", "c", "d.txt")).toBe("deep ü");

  await host.rename(join(folder, "a.txt"), join(folder, "b", "a.txt"));
  expect(await read("b", "a.txt")).toBe("two");
  await host.remove(join(folder, "b", "c"));
  await host.remove(join(folder, "nowhere"));
  expect(await host.list(folder)).toEqual(["b/a.txt"]);
});

test("a description that is a folder, and one that does not exist", async () => {
  const diagnostics = new Diagnostics();
  const missing = join(folder, "nowhere.yaml");
  await loadBundle(folder, host, diagnostics);
  await loadBundle(missing, host, diagnostics);
  expect(diagnostics.all.map(({ code, message, location }) => [code, message, location.file])).toEqual([
    ["unreadable-file", `\`${folder}\` cannot be read: EISDIR`, folder],
    ["file-not-found", `there is no file \`${missing}\``, missing],
  ]);
});
