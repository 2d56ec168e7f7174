/** A run that would do exactly what the last one did does not do it, and says the same. */
import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isUnchanged, record } from "../../../generator/cli/receipts/recording-host.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { type CliResult, useCli } from "../../setup/cli.ts";
import { generateIn } from "../../setup/command-functions.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();
const receipts = temporaryFolder(afterAll);

const pet = "type: object\nproperties: { name: { type: string } }\n";
const description = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      requestBody: { content: { text/plain: {} } }
      responses:
        "200":
          description: All pets
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
components:
  schemas:
    Pet: { $ref: "schemas/pet.yaml" }
`;
const config = (more: string) => `apis: [{ spec: a.yaml, output: out${more} }]\n`;

/** Generates, as `ashlar generate --verbose` does. */
type Generate = (
  directory: string,
  flags: readonly ("--force" | "--json")[],
) => Promise<Pick<CliResult, "exitCode" | "stdout" | "stderr">>;

const byCommand: Generate = (directory, flags) => ashlar(["generate", "--verbose", ...flags], { directory });

/** Without a process: what receipts are about is the same, and takes a tenth of the time. */
const byFunction: Generate = async (directory, flags) => {
  const outcome = await generateIn(directory, { cache: receipts.path, force: flags.includes("--force") });
  return { exitCode: outcome.exitCode, stdout: outcome.output, stderr: outcome.messages };
};

/** A project whose package has been generated, and a way to do it again. */
async function project(by: Generate = byFunction) {
  const folder = temporaryFolder();
  folder.write({ "a.yaml": description, "schemas/pet.yaml": pet, "ashlar.config.yaml": config("") });
  const generate = async (...flags: readonly ("--force" | "--json")[]) => {
    const result = await by(folder.path, flags);
    const stages = Array.from(result.stderr.matchAll(/^ {2}(\w+) +\d+\.\d ms$/gm), ([, stage]) => stage);
    const messages = result.stderr.replaceAll(/^ {2}\w+ +\d+\.\d ms\n/gm, "");
    return { ...result, messages, isRepeated: stages.length === 1 && stages[0] === "compare" };
  };
  const first = await generate();
  expect(first).toMatchObject({ exitCode: 0, isRepeated: false });
  return { ...folder, generate, first, packed: folder.read() };
}

test("the same again: the same exit code, messages and files", async () => {
  const { generate, first, packed, read } = await project(byCommand);
  const again = await generate();
  expect(first.messages).toMatch(/^a\.yaml:7:\d+ warning ignored-construct .*the request body/);
  expect(again).toMatchObject({ exitCode: 0, messages: first.messages, isRepeated: true });
  expect(again.stdout).toBe(`out  is up to date (${Object.keys(packed).length - 3} files)\n`);
  expect(read()).toEqual(packed);
});

test("as data, the warnings are there again too", async () => {
  const { generate } = await project(byCommand);
  const withoutTimings = (text: string) =>
    JSON.parse(text, (key, value) => (key === "timings" ? undefined : value));
  const repeated = await generate("--json");
  const forced = await generate("--json", "--force");
  expect(withoutTimings(repeated.stdout)).toEqual(withoutTimings(forced.stdout));
  expect(JSON.parse(repeated.stdout).apis[0].diagnostics).toHaveLength(1);
});

test("--force does all the work", async () => {
  const { generate } = await project();
  expect(await generate("--force")).toMatchObject({ exitCode: 0, isRepeated: false });
});

test("a file that got another time only is left alone, and is not read the next time", async () => {
  const { generate, path } = await project();
  const file = join(path, "out/src/index.ts");
  utimesSync(file, 1, 1);
  expect(await generate()).toMatchObject({ isRepeated: true });
  expect(statSync(file).mtimeMs).toBe(1000);
  expect(await generate()).toMatchObject({ isRepeated: true });
});

test.each([
  ["an edit", "out/src/index.ts", /[a-z]/],
  ["an edit of the manifest", "out/manifest.json", /[\da-f](?=",)/],
])("%s is repaired, even if it hides its time and keeps the size", async (_what, edited, character) => {
  const { generate, packed, path, read, write } = await project();
  const { atime, mtime } = statSync(join(path, edited));
  write({ [edited]: (packed[edited] ?? "").replace(character, "_") });
  utimesSync(join(path, edited), atime, mtime);
  expect(await generate()).toMatchObject({ exitCode: 0, isRepeated: false });
  expect(read()).toEqual(packed);
});

test("a description that nobody has written to since is not read again, and an edit that hides its time is noticed", async () => {
  const { generate, path, write } = await project();
  const file = join(path, "a.yaml");
  // As long as a stamp needs to be trusted.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await generate("--force");
  expect(await generate()).toMatchObject({ isRepeated: true });
  const { host, inputs } = record(nodeHost());
  await host.readFile(file);
  const [input] = inputs() ?? [];
  const unreadable = { ...nodeHost(), readFile: () => Promise.reject(new Error("read again")) };
  expect(input && (await isUnchanged(input, unreadable))).toBe(true);
  const { atime, mtime } = statSync(file);
  write({ "a.yaml": description.replace("All pets", "No pets!") });
  utimesSync(file, atime, mtime);
  expect(input && (await isUnchanged(input, nodeHost()))).toBe(false);
  expect(await generate()).toMatchObject({ exitCode: 0, isRepeated: false });
});

test("a file that is gone comes back", async () => {
  const { generate, packed, path, read } = await project();
  rmSync(join(path, "out/README.md"));
  expect(await generate()).toMatchObject({ stdout: "out  1 created\n", isRepeated: false });
  expect(read()).toEqual(packed);
});

describe("what else is asked for", () => {
  test.each([
    ["the description", { "a.yaml": description.replace("All pets", "Every pet") }],
    ["a file that it refers to", { "schemas/pet.yaml": pet.replace("name", "title") }],
    ["the config", { "ashlar.config.yaml": config(", package: { name: other }") }],
    [
      "templates",
      { "ashlar.config.yaml": `${config("")}templates: mine\n`, "mine/package/tsconfig.json.hbs": "{}\n" },
    ],
  ])("%s", async (_what, files) => {
    const { generate, write } = await project();
    write(files);
    expect(await generate()).toMatchObject({ exitCode: 0, isRepeated: false });
    expect(await generate()).toMatchObject({ exitCode: 0, isRepeated: true });
  });

  test("a template that is changed, and one that is added", async () => {
    const { generate, write } = await project();
    write({
      "ashlar.config.yaml": `${config("")}templates: mine\n`,
      "mine/package/tsconfig.json.hbs": "{}\n",
    });
    await generate();
    write({ "mine/package/tsconfig.json.hbs": "{ }\n" });
    expect(await generate()).toMatchObject({ isRepeated: false });
    write({ "mine/package/package.json.hbs": "{}\n" });
    expect(await generate()).toMatchObject({ isRepeated: false });
    expect(await generate()).toMatchObject({ isRepeated: true });
  });
});

test("standard input is compared by what it says", async () => {
  const { path } = temporaryFolder();
  const input = "openapi: 3.1.0\ninfo: { title: Nothing, version: 1.0.0 }\npaths: {}\n";
  const generate = (text: string) =>
    ashlar(["generate", "-", "-o", "out", "--verbose"], { directory: path, input: text });
  await generate(input);
  expect((await generate(input)).stderr).toMatch(/^ {2}compare .*\n$/);
  expect(await generate(input.replace("Nothing", "Something"))).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("changed"),
  });
});

test("no place for receipts is no mistake", async () => {
  const folder = temporaryFolder();
  folder.write({ "a.yaml": description, "schemas/pet.yaml": pet, cache: "a file" });
  const environment = { XDG_CACHE_HOME: join(folder.path, "cache") };
  for (const stdout of [/created/, /is up to date/]) {
    const result = await ashlar(["generate", "a.yaml", "-o", "out"], { directory: folder.path, environment });
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(stdout) });
  }
});

test("a receipt is forgotten after a month, which is looked for once a day", async () => {
  const cache = temporaryFolder();
  const folder = temporaryFolder();
  folder.write({ "a.yaml": description, "schemas/pet.yaml": pet, "ashlar.config.yaml": config("") });
  const place = { cache: cache.path, force: true };
  const daysAgo = (days: number) => Date.now() / 1000 - days * 24 * 60 * 60;
  const age = (name: string, days: number) =>
    utimesSync(join(cache.path, name), daysAgo(days), daysAgo(days));
  cache.write({ old: "", recent: "" });
  age("old", 31);
  age("recent", 29);
  await generateIn(folder.path, place);
  expect(readdirSync(cache.path)).toEqual(expect.arrayContaining(["recent"]));
  expect(readdirSync(cache.path)).not.toContain("old");
  age("recent", 31);
  await generateIn(folder.path, place);
  expect(readdirSync(cache.path)).toContain("recent");
  age("cleaned", 2);
  await generateIn(folder.path, place);
  expect(readdirSync(cache.path)).not.toContain("recent");
});

test("what is wrong is said each time", async () => {
  const { generate, write } = await project();
  write({ "a.yaml": description.replace("listPets", "[]") });
  const first = await generate();
  expect(first).toMatchObject({ exitCode: 1, isRepeated: false });
  expect(await generate()).toMatchObject({ exitCode: 1, messages: first.messages });
});
