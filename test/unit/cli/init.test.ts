import { expect, test } from "vitest";
import { useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

function project(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write(files);
  return { ...folder, ashlar: (...args: readonly string[]) => ashlar(args, { directory: folder.path }) };
}

test("an empty folder becomes a project that generates and is up to date", async () => {
  const { ashlar, read } = project({ "package.json": '{\n    "name": "mine"\n}\n' });
  const { stdout, exitCode } = await ashlar("init");
  expect(stdout).toBe(
    "ashlar.config.yaml  written\nopenapi.yaml        written\npackage.json        changed\nNext: npx ashlar generate\n",
  );
  expect(exitCode).toBe(0);
  expect(read()["package.json"]).toBe(
    '{\n    "name": "mine",\n    "scripts": {\n        "generate": "ashlar generate",\n        "check": "ashlar check",\n        "watch": "ashlar watch"\n    }\n}\n',
  );
  expect(await ashlar("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read()["client/src/operations/default.ts"]).toContain("export function listPets(");
  expect((await ashlar("check")).exitCode).toBe(0);
});

test("nothing that is there is overwritten, and a second time nothing is done", async () => {
  const files = {
    "api.json": "{}",
    "ashlar.config.mjs": "export default {};\n",
    "package.json": '{ "scripts": { "generate": "mine", "check": "mine", "watch": "mine" } }',
  };
  const { ashlar, read } = project(files);
  expect((await ashlar("init")).stdout).toBe(
    "ashlar.config.mjs  kept\npackage.json       kept\nNext: npx ashlar generate\n",
  );
  expect(read()).toEqual(files);
});

test("a description that is there is used", async () => {
  const { ashlar, read } = project({ "spec/my api.yaml": "openapi: 3.1.0\n" });
  expect((await ashlar("init", "spec/my api.yaml")).exitCode).toBe(0);
  expect(read()["ashlar.config.yaml"]).toContain('  - spec: "spec/my api.yaml"\n');
  expect(Object.keys(read()).sort()).toEqual(["ashlar.config.yaml", "spec/my api.yaml"]);
});

test.each([
  [["init", "nothing.yaml"], {}, "there is no file nothing.yaml"],
  [["init"], { "package.json": "{" }, "package.json is not JSON"],
])("%j: what is wrong is said", async (args, files, message) => {
  const { exitCode, stderr } = await project(files).ashlar(...args);
  expect(stderr).toContain(message);
  expect(exitCode).toBe(1);
});
