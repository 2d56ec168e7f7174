import { join } from "node:path";
import { expect, test } from "vitest";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { generate } from "../../../generator/generate.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const spec = `openapi: 3.1.0
info: { title: "Pets */ \${1}", version: 1.0.0 }
paths:
  /pets:
    get: { operationId: listPets, responses: { "204": { description: None. } } }
`;

/** Generates with templates of a user's. */
async function generateWith(templates: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write({ "spec.yaml": spec });
  for (const [name, text] of Object.entries(templates)) folder.write({ [`mine/${name}`]: text });
  const { files, diagnostics, lookup } = await generate({
    spec: join(folder.path, "spec.yaml"),
    output: join(folder.path, "out"),
    templates: join(folder.path, "mine"),
    host: nodeHost(),
  });
  const printed = printDiagnostics(diagnostics, lookup, { directory: folder.path });
  return { printed, files: files && new Map(files.map(({ path, text }) => [path, text])) };
}

test("a template of the user's replaces ours of the same name, and only that", async () => {
  const { files, printed } = await generateWith({ "package/README.md.hbs": "# Ours: {{plain title}}\n" });
  expect(printed).toBe("");
  expect(files?.get("README.md")).toMatch(/^# Ours: Pets/);
  expect(files?.get("src/operations/default.ts")).toContain('path: "/pets"');
});

test.each([
  ["nothing.hbs", "x", "mine/nothing.hbs error unknown-template"],
  ["package/README.hbs", "x", "did you mean `package/README.md.hbs`"],
  ["client/index.hbs", "a\n{{#each exports}}\n", "mine/client/index.hbs:3:1 error broken-template"],
  ["client/index.hbs", "\n {{shout title}}", "mine/client/index.hbs:2:2 error broken-template"],
  ["package/README.md.hbs", "{{title}}", "mine/package/README.md.hbs error failing-template"],
  ["package/README.md.hbs", "{{plain colour}}", 'The view has no "colour"'],
])("a mistake in %s is a diagnostic, and nothing is generated", async (name, text, expected) => {
  const { files, printed } = await generateWith({ [name]: text });
  expect(printed).toContain(expected);
  expect(files).toBeUndefined();
});

test("a folder without templates is a mistake", async () => {
  const { files, printed } = await generateWith({});
  expect(printed).toContain("there is no template (*.hbs) in");
  expect(files).toBeUndefined();
});
