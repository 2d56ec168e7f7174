import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

const description = `openapi: 3.1.0
info: { title: Stations, version: 1.0.0 }
paths:
  /stations:
    get: { operationId: listStations, responses: { "204": { description: None } } }
`;

function project(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write({ "a.yaml": description, ...files });
  return { ...folder, ashlar: (...args: readonly string[]) => ashlar(args, { directory: folder.path }) };
}

const lister = `function lister(model, tools) {
  return [{ path: "operations.json", text: JSON.stringify(model.operations.map(({ id }) => id)) }];
}`;

test.each([
  [
    "ashlar.config.mjs",
    `export default { apis: [{ spec: "a.yaml", output: "out" }], targets: [${lister}] };\n`,
  ],
  [
    "ashlar.config.ts",
    `const apis: readonly object[] = [{ spec: "a.yaml", output: "out" }];
export default { apis, targets: [${lister.replace("model, tools", "model: { operations: { id: string }[] }")}] };\n`,
  ],
])("%s: what a target writes is generated, checked, and deleted when it goes", async (name, text) => {
  const { ashlar, path, read, write } = project({ [name]: text });
  expect(await ashlar("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read()["out/operations.json"]).toBe('["listStations"]');
  expect((await ashlar("check")).exitCode).toBe(0);
  expect((await ashlar("generate")).stdout).toMatch(/^out {2}is up to date/);
  write({ "out/operations.json": "edited" });
  const checked = await ashlar("check");
  expect(checked.stdout).toMatch(/^ {2}edited +out\/operations\.json$/m);
  expect(checked.exitCode).toBe(1);
  rmSync(join(path, name));
  write({ "ashlar.config.json": '{ "apis": [{ "spec": "a.yaml", "output": "out" }] }' });
  expect((await ashlar("generate")).stdout).toMatch(/1 deleted/);
  expect(Object.keys(read())).not.toContain("out/operations.json");
});

test("an API has its own targets and templates, or those for all", async () => {
  const { ashlar, read } = project({
    "ashlar.config.mjs": `const file = (text) => () => [{ path: "mine.txt", text }];
export default {
  apis: [
    { spec: "a.yaml", output: "one" },
    { spec: "a.yaml", output: "two", targets: [file("two")], templates: "two-templates" },
  ],
  targets: [file("all")],
  templates: "templates",
};
`,
    "templates/docs/llms.hbs": "all\n",
    "two-templates/docs/llms.hbs": "two\n",
  });
  expect(await ashlar("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  const files = read();
  expect([files["one/mine.txt"], files["two/mine.txt"]]).toEqual(["all", "two"]);
  expect([files["one/docs/llms.txt"], files["two/docs/llms.txt"]]).toEqual(["all\n", "two\n"]);
});

test("a target that throws is a mistake of the config's: its place is shown, and nothing is written", async () => {
  const { ashlar, read } = project({
    "ashlar.config.mjs": `export default {
  apis: [{ spec: "a.yaml", output: "out" }],
  targets: [
    function hooks(model) {
      return model.nothing.map(String);
    },
  ],
};
`,
  });
  const { exitCode, stderr, stdout } = await ashlar("generate");
  expect(stderr).toMatch(
    /^ashlar\.config\.mjs:5:\d+ error failing-target {2}targets\[0\] \(hooks\) failed: TypeError: Cannot read/,
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(Object.keys(read()).sort()).toEqual(["a.yaml", "ashlar.config.mjs"]);
});

test("a config that is data cannot have functions", async () => {
  const { ashlar } = project({
    "ashlar.config.yaml": "apis: [{ spec: a.yaml, output: out }]\ntargets: [./mine.js]\n",
  });
  const { exitCode, stderr } = await ashlar("generate");
  expect(stderr).toMatch(
    /^ashlar\.config\.yaml:2:11 error wrong-type {2}`targets\.0` must be a function, in a config in TypeScript/,
  );
  expect(exitCode).toBe(1);
});
