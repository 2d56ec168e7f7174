import { mkdtemp, rm, symlink } from "node:fs/promises";
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
    ["unreadable-file", `\`${folder}\` cannot be read: it is a folder`, folder],
    ["file-not-found", `there is no file \`${missing}\``, missing],
  ]);
});

test("links are followed in the folder of the description, and not out of it", async () => {
  const inside = join(folder, "api");
  await host.writeFile(join(folder, "secret.yaml"), "type: string");
  await host.writeFile(join(inside, "real", "a.yaml"), "type: string");
  await symlink(join("real", "a.yaml"), join(inside, "a.yaml"));
  await symlink(join("..", "secret.yaml"), join(inside, "b.yaml"));
  await symlink(folder, join(inside, "c"));
  await symlink("d.yaml", join(inside, "d.yaml"));
  const references = ["a.yaml", "b.yaml", "c/secret.yaml", "d.yaml", "real", "real/a.yaml/x"];
  const schemas = references.map((name, index) => `    S${index}: { $ref: ${name} }`).join("\n");
  const text = `openapi: 3.1.0\ninfo: { title: A, version: "1" }\ncomponents:\n  schemas:\n${schemas}\n`;
  await host.writeFile(join(inside, "spec.yaml"), text);

  const diagnostics = new Diagnostics();
  const { sources } = await loadBundle(join(inside, "spec.yaml"), host, diagnostics);
  expect(diagnostics.all.map(({ message }) => message)).toEqual([
    "`b.yaml` is a link that leads out of the folder of the description",
    "`c/secret.yaml` is a link that leads out of the folder of the description",
    "`d.yaml` is in a file that cannot be read: its links lead in a circle",
    "`real` is in a file that cannot be read: it is a folder",
    "`real/a.yaml/x` is in a file that does not exist",
  ]);
  expect(sources.get(join(folder, "secret.yaml"))).toBeUndefined();
});
