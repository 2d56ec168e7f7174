import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { readAbsent } from "../../../generator/5-render/environment/renderer.ts";
import {
  precompileTemplate,
  templateEnvironment,
} from "../../../generator/5-render/environment/template-compiler.ts";
import { templateOptions } from "../../../generator/5-render/environment/template-options.ts";

const options = templateOptions(["string", "number"]);
const environments = { theirs: Handlebars.create(), ours: templateEnvironment(Handlebars) };
const string = (value: string, more?: string) => (more === undefined ? `<${value}>` : `<${value} ${more}>`);
for (const environment of Object.values(environments)) {
  environment.registerHelper("string", (value: string, more: unknown) =>
    string(value, typeof more === "string" ? more : undefined),
  );
  environment.registerHelper("number", (value: number) => String(value));
}
const data = { helpers: { string, number: String, absent: readAbsent } };

/** What a template gives when it is compiled ahead of time, as for the package. */
function render(text: string, view: object): string {
  const source = precompileTemplate(environments.ours, text, options);
  const specification: TemplateSpecification = new Function(`return ${source}`)();
  return environments.ours.template(specification)(view, { data });
}

const view = {
  name: "Ada",
  empty: "",
  zero: 0,
  none: undefined,
  nothing: null,
  items: ["a", "b", "c"],
  noItems: [],
  inner: { name: "Bob", deeper: { name: "Cy", items: [{ name: "x" }, { name: "y" }] } },
};

test.each([
  "{{string name}} {{string name inner.name}}",
  "{{#if name}}yes{{/if}}{{#if empty}}no{{/if}}{{#if zero}}no{{/if}}{{#if none}}no{{/if}}{{#if noItems}}no{{/if}}",
  "{{#if nothing}}yes{{else if items}}items{{else}}neither{{/if}}",
  "{{#unless name}}no{{else}}named{{/unless}} {{#unless noItems}}none{{/unless}}",
  "{{#each items}}{{string this}}{{number @index}}{{#unless @last}}, {{/unless}}{{#if @first}}!{{/if}}{{/each}}",
  "{{#each noItems}}x{{else}}no items of {{string name}}{{/each}}",
  "{{#each items}}{{string this}} of {{string ../name}}{{/each}}",
  "{{#each inner.deeper.items}}{{#if name}}{{string name}} {{string ../name}}{{/if}}{{/each}}",
  "{{#each items}}{{#each ../inner.deeper.items}}{{string name}}{{string ..}}{{string ../../name}}{{/each}}{{/each}}",
  "{{#with inner}}{{#with deeper}}{{string name}} {{string ../name}} {{string ../../name}}{{/with}}{{/with}}",
  "{{#with none}}x{{else}}nobody{{/with}}",
  "{{#each items as |item place|}}{{string item}}{{number place}}{{/each}}",
  "a\n{{#if name}}\n  b {{string name}}\n{{/if}}\nc {{~string name~}} d\n",
])("%s gives what Handlebars makes of it", (text) => {
  // Not strict: it cannot see that an optional property is there.
  const expected = environments.theirs.compile(text, { ...options, strict: false })(view);
  expect(render(text, view)).toBe(expected);
  expect(environments.ours.compile(text, options)(view, { data })).toBe(expected);
});

test.each([
  "{{string missing}}",
  "{{string inner.missing}}",
  "{{string name missing}}",
  "{{#if missing}}{{/if}}",
  "{{#unless inner.missing}}{{/unless}}",
  "{{#each missing}}{{/each}}",
  "{{#with missing}}{{/with}}",
  "{{#each inner.deeper.items}}{{string missing}}{{/each}}",
  "{{#each items}}{{#if ../missing}}{{/if}}{{/each}}",
])("%s throws, as the view lacks the name", (text) => {
  expect(() => render(text, view)).toThrow(/The view has no "missing"; it has .*name/);
});

test.each(["{{string constructor}}", "{{#if inner.__proto__}}{{/if}}", "{{#each toString}}{{/each}}"])(
  "%s does not compile: it is no property of a view",
  (text) => {
    expect(() => precompileTemplate(environments.ours, text, options)).toThrow("is no property of a view");
  },
);
