import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();
const templates = join(import.meta.dirname, "../../../templates");

const description = `openapi: 3.1.0
info: { title: Stations, version: 1.0.0 }
paths:
  /stations:
    get: { operationId: listStations, responses: { "204": { description: None } } }
`;

function project(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write(files);
  return { ...folder, ashlar: (...args: readonly string[]) => ashlar(args, { directory: folder.path }) };
}

test("without a name, all templates are listed", async () => {
  const { stdout, exitCode } = await project({}).ashlar("eject");
  const files = readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map((entry) => join(entry.parentPath, entry.name).slice(templates.length + 1));
  expect(stdout.trim().split("\n").sort()).toEqual(files.sort());
  expect(exitCode).toBe(0);
});

test.each([
  "client/operations.hbs",
  "client/operations",
  "templates/client/operations.hbs",
  "./client/operations",
])("%s is copied as it is, and what to put in the config is said", async (name) => {
  const { ashlar, read } = project({});
  const { stdout, exitCode } = await ashlar("eject", name);
  expect(stdout).toBe(
    "templates/client/operations.hbs  replaces Ashlar's client/operations.hbs from now on\nName the folder in the config: templates: ./templates\n",
  );
  expect(exitCode).toBe(0);
  expect(read()).toEqual({
    "templates/client/operations.hbs": readFileSync(join(templates, "client/operations.hbs"), "utf8"),
  });
});

test("a template, a partial, a style sheet and a module of the runtime take effect once they are changed", async () => {
  const { ashlar, read, write } = project({
    "a.yaml": description,
    "ashlar.config.yaml": "apis: [{ spec: a.yaml, output: out }]\ntemplates: ./mine\n",
  });
  const names = [
    "package/README.md.hbs",
    "docs/partials/page-end.hbs",
    "docs/assets/style.css",
    "runtime/object.ts",
  ];
  for (const name of names) {
    expect((await ashlar("eject", name)).stdout).toBe(
      `mine/${name}  replaces Ashlar's ${name} from now on\n`,
    );
    write({ [`mine/${name}`]: `${name.endsWith(".ts") ? "//" : ""} mine\n${read()[`mine/${name}`]}` });
  }
  expect(await ashlar("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  const files = read();
  expect(files["out/README.md"]).toMatch(/^ mine\n# Stations/);
  expect(files["out/docs/index.html"]).toContain(" mine\n");
  expect(files["out/docs/assets/style.css"]).toMatch(/^ mine\n/);
  expect(files["out/src/runtime/object.ts"]).toMatch(/^\/\/ mine\n/);
});

test("what was ejected and not changed changes nothing", async () => {
  const { ashlar, read } = project({
    "a.yaml": description,
    "ashlar.config.yaml": "apis: [{ spec: a.yaml, output: out }]\n",
  });
  await ashlar("generate");
  const before = read()["out/manifest.json"];
  for (const name of (await ashlar("eject")).stdout.trim().split("\n")) {
    if (!name.startsWith("runtime/")) await ashlar("eject", name, "-o", "mine");
  }
  const { ashlar: again, read: readAgain } = project({
    ...read(),
    "ashlar.config.yaml": "apis: [{ spec: a.yaml, output: out }]\ntemplates: mine\n",
  });
  expect(await again("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readAgain()["out/manifest.json"]).toBe(before);
});

test("a file that is there is replaced only by force", async () => {
  const { ashlar, read } = project({ "mine/client/index.hbs": "precious" });
  expect(await ashlar("eject", "client/index", "-o", "mine")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: "error  mine/client/index.hbs is there already\n  help: --force replaces it\n",
  });
  expect(read()).toEqual({ "mine/client/index.hbs": "precious" });
  expect((await ashlar("eject", "client/index", "-o", "mine", "--force")).exitCode).toBe(0);
  expect(read()["mine/client/index.hbs"]).toContain("exports");
});

test("a name that does not exist is an error, with those that were meant", async () => {
  const { exitCode, stderr } = await project({}).ashlar("eject", "client/operatons");
  expect(stderr).toBe(
    "error  there is no template client/operatons\n  help: did you mean `client/operations`?\n",
  );
  expect(exitCode).toBe(1);
});
