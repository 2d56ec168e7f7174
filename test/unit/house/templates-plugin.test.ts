import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";
import { rolldown } from "rolldown";
import { afterEach, beforeEach, expect, test } from "vitest";
import { templateOptions } from "../../../generator/5-render/environment/template-options.ts";
import { templatesPlugin } from "../../../generator/build/templates-plugin.ts";

type Templates = typeof import("virtual:templates");

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ashlar-templates-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

const helperNames = ["string"];

/** Builds `virtual:templates` from the written files and loads it, as the published package does. */
async function load(): Promise<Templates> {
  const build = await rolldown({
    input: "virtual:templates",
    plugins: [templatesPlugin({ directory: join(directory, "templates"), helperNames })],
  });
  const file = join(directory, "out", "templates.mjs");
  await build.write({ file, format: "esm" });
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

test("templates are compiled, modules of the runtime and other files are text", async () => {
  write({
    "templates/client/index.ts.hbs": "{{string name}}\r\n",
    "templates/runtime/call.ts": "export const call = `x`;\r\n",
    "templates/docs/style.css": "a { color: red }",
    "templates/README.md": "for authors of templates",
  });
  const { templates, runtime, assets } = await load();
  expect(Object.keys(templates)).toEqual(["client/index.ts"]);
  expect({ ...runtime }).toEqual({ "call.ts": "export const call = `x`;\n" });
  expect({ ...assets }).toEqual({ "docs/style.css": "a { color: red }" });
});

test("a partial can be replaced by one that is compiled at run time", async () => {
  write({
    "templates/page.hbs": "page: {{> partials/name owner}}\n",
    "templates/partials/name.hbs": "built in {{string this}}",
  });
  const { templates } = await load();
  const handlebars = Handlebars.create();
  handlebars.registerHelper("string", (value: string) => JSON.stringify(value));
  const data = { helpers: { string: (value: string) => JSON.stringify(value) } };
  for (const [name, spec] of Object.entries(templates))
    handlebars.registerPartial(name, handlebars.template(spec));
  const page = (): string => handlebars.template(templates["page"] ?? {})({ owner: "Ada" }, { data });

  expect(page()).toBe('page: built in "Ada"\n');
  handlebars.registerPartial(
    "partials/name",
    handlebars.compile("replaced {{string this}}", templateOptions(helperNames)),
  );
  expect(page()).toBe('page: replaced "Ada"\n');
});

test.each([
  ["a helper nobody registered", "{{shout name}}"],
  ["a helper Handlebars brings along", "{{lookup name key}}"],
  ["broken syntax", "{{#if a}}"],
])("%s does not build, and the error names the template", async (_what, text) => {
  write({ "templates/client/bad.ts.hbs": text });
  await expect(load()).rejects.toThrow("templates/client/bad.ts.hbs");
});

test("the house's own templates load in tests as they do in the build", async () => {
  const { templates, runtime, assets } = await import("virtual:templates");
  for (const record of [templates, runtime, assets]) expect(Object.getPrototypeOf(record)).toBeNull();
});
