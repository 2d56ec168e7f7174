import type { ChildProcess } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type CliResult, useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

const description = (title: string, schema = "{ type: string }") => `openapi: 3.1.0
info: { title: ${title}, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      responses: { "200": { description: Done, content: { application/json: { schema: ${schema} } } } }
`;

/** Ashlar watching in a folder with these files. */
async function watching(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const folder = temporaryFolder();
  folder.write(files);
  let output = "";
  let child: ChildProcess | undefined;
  const result: Promise<CliResult> = ashlar(["watch", ...args], {
    directory: folder.path,
    onStart(started) {
      child = started;
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on("data", (data: string | Buffer) => {
          output += data.toString();
        });
      }
    },
  });
  onTestFinished(async () => {
    child?.kill("SIGKILL");
    await result;
  });
  /** What is printed until a text comes, which is then gone. */
  async function until(text: string): Promise<string> {
    for (;;) {
      const index = output.indexOf(text);
      if (index >= 0) {
        const printed = output.slice(0, index + text.length);
        output = output.slice(index + text.length);
        return printed;
      }
      if (child?.exitCode !== null) throw new Error(`It ended without ${text}: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await until("watching ");
  await until("file");
  return { ...folder, until, result, stop: () => child?.kill("SIGINT"), rest: () => output };
}

test("a changed description is generated anew, also when an editor puts a new file in its place", async () => {
  const watch = await watching({ "a.yaml": description("First") }, ["a.yaml", "-o", "out"]);
  await watch.until("created");
  watch.write({ "a.yaml": description("Second") });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toContain("# Second");
  writeFileSync(join(watch.path, "a.yaml.tmp"), description("Third"));
  renameSync(join(watch.path, "a.yaml.tmp"), join(watch.path, "a.yaml"));
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toContain("# Third");
});

test("a broken description is told, and the last output stays until it is mended", async () => {
  const watch = await watching({ "a.yaml": description("First") }, ["a.yaml", "-o", "out"]);
  await watch.until("created");
  watch.write({ "a.yaml": "openapi: 3.1.0\ninfo: [\n" });
  await watch.until("error syntax-error");
  expect(watch.read()["out/README.md"]).toContain("# First");
  watch.write({ "a.yaml": description("Second") });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toContain("# Second");
});

test("other files of the description, templates, overlays and the config are watched", async () => {
  const config = (rest: string) =>
    `export default { apis: [{ spec: "a.yaml", output: "out", overlays: ["o.yaml"] }], ${rest} };\n`;
  const overlay = (title: string) =>
    `overlay: 1.0.0\ninfo: { title: T, version: "1" }\nactions: [{ target: $.info, update: { title: ${title} } }]\n`;
  const watch = await watching({
    "a.yaml": description("First", "{ $ref: thing.yaml }"),
    "thing.yaml": "{ type: string }",
    "o.yaml": overlay("One"),
    "mine/package/README.md.hbs": "one {{plain title}}\n",
    "ashlar.config.mjs": config('templates: "mine"'),
  });
  await watch.until("created");
  expect(watch.read()["out/README.md"]).toBe("one One\n");
  watch.write({ "thing.yaml": "{ type: integer }" });
  await watch.until("changed");
  expect(watch.read()["out/src/schemas/thing.ts"]).toContain("number");
  watch.write({ "o.yaml": overlay("Two") });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toBe("one Two\n");
  watch.write({ "mine/package/README.md.hbs": "two {{plain title}}\n" });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toBe("two Two\n");
  // One that was not there when it began.
  watch.write({ "mine/docs/llms.hbs": "mine\n" });
  await watch.until("changed");
  expect(watch.read()["out/docs/llms.txt"]).toBe("mine\n");
  watch.write({ "ashlar.config.mjs": "export default {" });
  await watch.until("cannot be loaded");
  watch.write({ "ashlar.config.mjs": config("") });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toContain("# Two");
});

test("several saves in a row are one change, and what is written is none", async () => {
  const watch = await watching({ "a.yaml": description("First") }, ["a.yaml", "-o", "out"]);
  await watch.until("created");
  for (const number of [1, 2, 3, 4, 5]) watch.write({ "a.yaml": description(`Title${number}`) });
  await watch.until("changed");
  expect(watch.read()["out/README.md"]).toContain("# Title5");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(watch.rest()).not.toMatch(/changed|up to date/);
});

test("an interrupt ends it", async () => {
  const watch = await watching({ "a.yaml": description("First") }, ["a.yaml", "-o", "out"]);
  watch.stop();
  expect((await watch.result).exitCode).toBe(0);
});

test.each([
  [["-", "-o", "out"], "standard input cannot be watched"],
  [[], "there is no ashlar.config"],
])("%j: what cannot be watched is refused", async (args, message) => {
  const { exitCode, stderr } = await ashlar(["watch", ...args], { directory: temporaryFolder().path });
  expect(stderr).toContain(message);
  expect(exitCode).toBe(1);
});
