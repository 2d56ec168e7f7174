import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfigFile } from "../../../generator/cli/config/file.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

/** Reads the config that a folder with these files has. */
async function read(files: Readonly<Record<string, string>>, from = ".") {
  const folder = temporaryFolder();
  folder.write(files);
  const diagnostics = new Diagnostics();
  const file = await readConfigFile(join(folder.path, from), { host: nodeHost(), diagnostics });
  const printed = printDiagnostics(diagnostics.all, file?.lookup ?? (() => undefined), {
    directory: folder.path,
  });
  return { config: file?.config, path: file?.path.slice(folder.path.length + 1), printed };
}

const api = { spec: "a.yaml", output: "out" };

test.each([
  ["ashlar.config.yaml", "apis: [{ spec: a.yaml, output: out }]"],
  ["ashlar.config.json", '{ "apis": [{ "spec": "a.yaml", "output": "out" }] }'],
  ["ashlar.config.js", 'export default { apis: [{ spec: "a.yaml", output: "out" }] };'],
  ["ashlar.config.mjs", 'export default { apis: [{ spec: "a.yaml", output: "out" }] };'],
  ["ashlar.config.ts", 'const spec: string = "a.yaml";\nexport default { apis: [{ spec, output: "out" }] };'],
])("%s", async (name, text) => {
  const files = { [name]: text, "package.json": '{ "type": "module" }' };
  expect(await read(files)).toEqual({ config: { apis: [api] }, path: name, printed: "" });
});

test("everything that can be said", async () => {
  const { config } = await read({
    "ashlar.config.yaml": `
apis:
  - { spec: a.yaml, output: out }
  - spec: b.yaml
    output: out-b
    package: { name: "@acme/b", version: 2.0.0-rc.1 }
    types: { enums: open, int64: bigint }
    validators: { formats: annotate }
    overlays: [b.overlay.yaml]
    include: ["tag:b", "GET /b/*"]
    exclude: [internal*]
network: ["https://example.com", "http://localhost:8080"]
`,
  });
  expect(config).toEqual({
    apis: [
      api,
      {
        spec: "b.yaml",
        output: "out-b",
        package: { name: "@acme/b", version: "2.0.0-rc.1" },
        types: { enums: "open", int64: "bigint" },
        validators: { formats: "annotate" },
        overlays: ["b.overlay.yaml"],
        include: ["tag:b", "GET /b/*"],
        exclude: ["internal*"],
      },
    ],
    network: ["https://example.com", "http://localhost:8080"],
  });
});

test("the config of the closest folder above counts", async () => {
  const text = "apis: [{ spec: a.yaml, output: out }]";
  const files = {
    "ashlar.config.yaml": "broken",
    "inner/ashlar.config.yaml": text,
    "inner/deep/er/x.txt": "",
  };
  expect((await read(files, "inner/deep/er")).path).toBe("inner/ashlar.config.yaml");
});

test("two configs in one folder are refused, whichever would win", async () => {
  const files = { "ashlar.config.yaml": "apis: []", "ashlar.config.json": "{}" };
  await expect(read(files)).rejects.toThrow("there are ashlar.config.json and ashlar.config.yaml in");
});

test("a config that cannot run says why", async () => {
  const files = { "ashlar.config.mjs": 'throw new Error("no token")' };
  await expect(read(files)).rejects.toThrow(/ashlar\.config\.mjs cannot be loaded: no token/);
});

test("all mistakes are shown, each at its place", async () => {
  const { config, printed } = await read({
    "ashlar.config.yaml": `
apis:
  - spec: 1
    ouput: out
  - spec: a.yaml
    output: out
    package:
      name: Not A Name
      version: v1
    overlays: b.yaml
    include: [1, "*"]
theme: x
network: ["http://example.com", "https://example.com/api", "https://example.com"]
`,
  });
  expect(config).toBeUndefined();
  const places = printed.split("\n").filter((line) => line.startsWith("ashlar.config.yaml"));
  expect(places).toEqual([
    "ashlar.config.yaml:3:5 error missing-field  the API has no `output`",
    "ashlar.config.yaml:3:11 error wrong-type  `apis.0.spec` must be a string, and this is a number",
    "ashlar.config.yaml:4:5 warning unknown-field  `ouput` is not a field of the API and is ignored",
    "ashlar.config.yaml:8:13 error wrong-type  `apis.1.package.name` must be the name of an npm package, and this is `Not A Name`",
    "ashlar.config.yaml:9:16 error wrong-type  `apis.1.package.version` must be a version like 1.2.3, and this is `v1`",
    "ashlar.config.yaml:10:15 error wrong-type  `apis.1.overlays` must be an array, and this is `b.yaml`",
    "ashlar.config.yaml:11:15 error wrong-type  `apis.1.include.0` must be a string, and this is a number",
    "ashlar.config.yaml:12:1 warning unknown-field  `theme` is not a field of the config and is ignored",
    "ashlar.config.yaml:13:11 error wrong-type  `network.0` must be an origin like `https://example.com`, without a path, and this is `http://example.com`",
    "ashlar.config.yaml:13:33 error wrong-type  `network.1` must be an origin like `https://example.com`, without a path, and this is `https://example.com/api`",
  ]);
});

test.each([
  ["nothing", "export const config = {};", "the config must be an object, and this is nothing"],
  ["no list", "export default { apis: {} };", "`apis` must be an array, and this is an object"],
  ["no APIs", "export default {};", "the config has no `apis`"],
])("a program that exports %s", async (_what, text, message) => {
  const { config, printed } = await read({ "ashlar.config.mjs": text });
  expect(config).toBeUndefined();
  expect(printed).toContain(message);
});

test("a syntax error has its place", async () => {
  const { config, printed } = await read({ "ashlar.config.yaml": "apis: [\n" });
  expect(config).toBeUndefined();
  expect(printed).toMatch(/^ashlar\.config\.yaml:\d+:\d+ error syntax-error/);
});
