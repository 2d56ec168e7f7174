import { rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { type CliResult, useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

const description = `openapi: 3.1.0
info: { title: Stations, version: 1.0.0 }
paths:
  /stations:
    get:
      operationId: listStations
      responses:
        "200": { description: All stations }
`;
const broken = "openapi: 3.1.0\ninfo: [\n";

/** A folder with these files, and Ashlar called in it. */
function project(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write(files);
  return { ...folder, ashlar: (...args: readonly string[]) => ashlar(args, { directory: folder.path }) };
}

describe("without a command", () => {
  test("--version", async () => {
    const { stdout, exitCode } = await project({}).ashlar("--version");
    expect(stdout).toContain(`ashlar/${manifest.version}`);
    expect(exitCode).toBe(0);
  });

  test.each([[[]], [["--help"]]])("%j shows the commands that exist", async (args) => {
    const { stdout, exitCode } = await project({}).ashlar(...args);
    expect(Array.from(stdout.matchAll(/^ {2}(\w+) \[\w+\]/gm), ([, name]) => name)).toEqual([
      "generate",
      "check",
      "lint",
      "watch",
      "init",
      "eject",
    ]);
    expect(exitCode).toBe(0);
  });

  test("a command that does not exist is an error", async () => {
    expect(await project({}).ashlar("generat")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "error  there is no command generat\n  help: the commands are generate, check, lint, watch, init, eject\n",
    });
  });
});

describe("arguments", () => {
  test.each([
    [["generate", "--outptu", "x"], "Unknown option `--outptu`"],
    [["generate", "a.yaml", "-o"], "value is missing"],
    [["generate", "a.yaml", "b.yaml", "-o", "x"], "Unused args: `b.yaml`"],
    [["generate", "a.yaml", "-o", "x", "-o", "y"], "--output is given more than once"],
    [["generate", "-o", "x"], "--output needs the description that goes there"],
    [["generate"], "there is no ashlar.config.{ts,js,mjs,json,yaml} in"],
    [["generate", "a.yaml"], "there is no ashlar.config.{ts,js,mjs,json,yaml} in"],
  ])("%j", async (args, message) => {
    const { exitCode, stdout, stderr } = await project({ "a.yaml": description }).ashlar(...args);
    expect(stderr).toContain(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  });

  test("a description that no package is made from", async () => {
    const { ashlar } = project({ "ashlar.config.yaml": "apis: [{ spec: a.yaml, output: a }]", "b.yaml": "" });
    const { exitCode, stderr } = await ashlar("generate", "b.yaml");
    expect(stderr).toContain("the config does not say where the package of b.yaml goes");
    expect(exitCode).toBe(1);
  });
});

/** A project whose package `out` was generated from `a.yaml`: once, since that loads the TypeScript compiler. */
const generated = temporaryFolder(afterAll);
let firstRun: CliResult;
beforeAll(async () => {
  generated.write({ "a.yaml": description });
  firstRun = await ashlar(["generate", "a.yaml", "-o", "out", "--verbose"], { directory: generated.path });
});

describe("generate", () => {
  test("needs no config, and writes a package", () => {
    expect(firstRun.exitCode).toBe(0);
    expect(firstRun.stdout).toMatch(/^out {2}\d+ created\n$/);
    expect(Object.keys(generated.read())).toEqual(
      expect.arrayContaining(["out/manifest.json", "out/openapi.json", "out/src/index.ts"]),
    );
  });

  test("--verbose shows one line a stage", () => {
    const stages = Array.from(firstRun.stderr.matchAll(/^ {2}(\w+) +\d+\.\d ms$/gm), ([, stage]) => stage);
    expect(stages).toEqual(["load", "lint", "model", "render", "paths"]);
  });

  test("a second run writes nothing", async () => {
    const { ashlar, path } = project(generated.read());
    const file = join(path, "out/src/index.ts");
    utimesSync(file, 1, 1);
    const { stdout } = await ashlar("generate", "a.yaml", "-o", "out");
    expect(stdout).toMatch(/^out {2}is up to date \(\d+ files\)\n$/);
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test("the same bytes from standard input", async () => {
    const { path, read } = project({});
    const result = await ashlar(["generate", "-", "-o", "out"], { directory: path, input: description });
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect({ ...read(), "a.yaml": description }).toEqual(generated.read());
  });

  test("the same bytes from another folder, and the result as data", async () => {
    const { path, read } = project({ "a.yaml": description, "elsewhere/x.txt": "" });
    const { stdout, stderr, exitCode } = await ashlar(
      ["generate", join(path, "a.yaml"), "-o", "../out", "--json"],
      { directory: join(path, "elsewhere") },
    );
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(read()).toEqual({ ...generated.read(), "elsewhere/x.txt": "" });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      config: [],
      apis: [
        {
          ok: true,
          diagnostics: [],
          created: expect.arrayContaining(["src/index.ts"]),
          changed: [],
          deleted: [],
        },
      ],
    });
  });

  test("does not write into someone's project", async () => {
    const { ashlar, read } = project({ "a.yaml": description, "src/README.md": "mine" });
    const { exitCode, stderr } = await ashlar("generate", "a.yaml", "-o", "src");
    expect(stderr).toContain("src/README.md is in the way, and Ashlar has not written it");
    expect(exitCode).toBe(1);
    expect(read()).toEqual({ "a.yaml": description, "src/README.md": "mine" });
  });

  test("a wrong description is shown with its place, keeps its package, and does not hide another", async () => {
    const inFolder = (folder: string) =>
      Object.fromEntries(Object.entries(generated.read()).map(([name, text]) => [`${folder}/${name}`, text]));
    const { path, read } = project({
      ...inFolder("one"),
      ...inFolder("two"),
      "one/a.yaml": broken,
      "deep/er/x.txt": "",
      "ashlar.config.yaml":
        "apis: [{ spec: one/a.yaml, output: one/out }, { spec: two/a.yaml, output: two/out }]",
    });
    const before = read();
    // From below the config, too.
    const { exitCode, stdout, stderr } = await ashlar(["generate"], { directory: join(path, "deep/er") });
    expect(stderr).toMatch(/one\/a\.yaml:\d+:\d+ error syntax-error/);
    expect(stdout).toMatch(/two\/out {2}is up to date/);
    expect(exitCode).toBe(1);
    expect(read()).toEqual(before);
  });

  test("a mistake in the config is shown with its place", async () => {
    const { ashlar } = project({ "ashlar.config.yaml": "apis:\n  - spec: a.yaml\n" });
    const { exitCode, stderr } = await ashlar("generate");
    expect(stderr).toMatch(/^ashlar\.config\.yaml:2:5 error missing-field/);
    expect(exitCode).toBe(1);
  });

  test("--json shows mistakes as data, and nothing else", async () => {
    const { ashlar } = project({ "b.yaml": broken });
    const bad = await ashlar("generate", "b.yaml", "-o", "out", "--json");
    expect(bad).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(bad.stdout)).toMatchObject({
      ok: false,
      apis: [{ spec: "b.yaml", ok: false, diagnostics: [{ code: "syntax-error", file: "b.yaml" }] }],
    });
    const none = await ashlar("generate", "--json");
    expect(none).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(none.stdout)).toMatchObject({
      ok: false,
      failure: expect.stringContaining("ashlar.config"),
    });
  });
});

describe("check", () => {
  test("is content with what was generated", async () => {
    const { ashlar } = project(generated.read());
    const { exitCode, stdout } = await ashlar("check", "a.yaml", "-o", "out");
    expect(stdout).toMatch(/^out {2}is up to date \(\d+ files\)\n$/);
    expect(exitCode).toBe(0);
  });

  test("shows everything that is not, and changes nothing", async () => {
    const { ashlar, path, read, write } = project(generated.read());
    write({
      "a.yaml": description.replace("Stations", "Stops"),
      "out/src/index.ts": "edited\n",
      "out/mine.ts": "mine",
    });
    rmSync(join(path, "out/README.md"));
    const before = read();
    const { exitCode, stdout } = await ashlar("check", "a.yaml", "-o", "out");
    expect(stdout).toContain("out  is not what a.yaml gives:");
    expect(stdout).toMatch(/^ {2}missing +out\/README\.md$/m);
    expect(stdout).toMatch(/^ {2}edited +out\/src\/index\.ts$/m);
    expect(stdout).toMatch(/^ {2}outdated +out\/openapi\.json$/m);
    expect(stdout).toMatch(/^ {2}foreign +out\/mine\.ts$/m);
    expect(stdout).toMatch(/^-edited$/m);
    expect(stdout).toContain("Run `ashlar generate` and commit what it writes.");
    expect(exitCode).toBe(1);
    expect(read()).toEqual(before);
  });
});

describe("the folder that holds all packages", () => {
  const config = "apis:\n  - { spec: a.yaml, output: all/out }\nfolder: all\n";

  test("holds nothing else", async () => {
    const { ashlar, write } = project({ "ashlar.config.yaml": config, "a.yaml": description });
    expect((await ashlar("generate")).exitCode).toBe(0);
    expect((await ashlar("check")).exitCode).toBe(0);
    write({ "all/old/src/index.ts": "an API that is gone", "all/node_modules/x.js": "installed" });
    const { exitCode, stdout } = await ashlar("check");
    expect(stdout).toContain("all  holds what no API of the config gives:");
    expect(stdout.match(/^ {2}foreign .*$/gm)).toEqual(["  foreign   all/old/src/index.ts"]);
    expect(exitCode).toBe(1);
  });
});

describe("lint", () => {
  test("a description without mistakes", async () => {
    const { ashlar } = project({ "a.yaml": description });
    expect(await ashlar("lint", "a.yaml")).toEqual({
      exitCode: 0,
      stdout: "a.yaml  nothing is wrong\n",
      stderr: "",
    });
  });

  test("a description with mistakes", async () => {
    const { ashlar } = project({ "a.yaml": broken });
    const { exitCode, stdout, stderr } = await ashlar("lint", "a.yaml");
    expect(stderr).toMatch(/^a\.yaml:\d+:\d+ error syntax-error/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  });

  test("a file that does not exist", async () => {
    const { exitCode, stderr } = await project({}).ashlar("lint", "nothing.yaml");
    expect(stderr).toContain("file-not-found");
    expect(exitCode).toBe(1);
  });
});
