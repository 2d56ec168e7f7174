import { expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { type Files, loadFiles } from "./memory-host.ts";

/** Loads `spec.yaml` with overlays: all other files, in order. */
async function overlay(files: Files) {
  const overlays = Object.keys(files).slice(1);
  const { bundle, diagnostics, lines } = await loadFiles(files, { overlays });
  if (bundle !== undefined) await lint(bundle, diagnostics);
  return { document: bundle?.document, lines: lines() };
}

const spec = [
  "openapi: 3.1.0",
  "info: { title: Zoo, version: '1' }",
  "servers:",
  "  - { url: https://a.example.com, description: A }",
  "  - { url: https://b.example.com, description: B }",
  "tags: [{ name: a }, { name: b }, { name: c }]",
  "paths:",
  "  /items:",
  "    get:",
  "      description: Items",
  "      tags: [a, dummy, b]",
  "      parameters: [{ name: q, in: query, schema: {} }, { name: dummy, in: query, schema: {} }]",
  "      responses: { '200': { description: OK } }",
  "  /others:",
  "    get: { responses: { '200': { description: OK } } }",
  "",
].join("\n");

function actions(...lines: string[]): string {
  return ["overlay: 1.1.0", "info: { title: O, version: '1' }", "actions:", ...lines, ""].join("\n");
}

/** The examples of the specification, and its rules one by one. */
const effects: [name: string, lines: string[], path: string[], expected: unknown][] = [
  [
    "a structure that mirrors the description",
    ["- { target: $, update: { info: { summary: S }, paths: { /items: { get: { summary: I } } } } }"],
    ["paths", "/items", "get", "summary"],
    "I",
  ],
  [
    "a text is replaced",
    ["- target: $.paths['/items'].get.description", "  update: New"],
    ["paths", "/items", "get", "description"],
    "New",
  ],
  [
    "all that a wildcard selects",
    ["- { target: $.paths.*.get, update: { x-safe: true } }"],
    ["paths", "/others", "get", "x-safe"],
    true,
  ],
  [
    "an array takes a further item",
    ["- { target: $.tags, update: { name: d } }"],
    ["tags"],
    [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }],
  ],
  [
    "arrays are put one after the other, also deep inside",
    ["- target: $.paths['/items']", "  update: { get: { tags: [z] } }"],
    ["paths", "/items", "get", "tags"],
    ["a", "dummy", "b", "z"],
  ],
  [
    "an item is removed by what it says",
    ["- target: $.paths.*.get.parameters[?@.name == 'dummy']", "  remove: true"],
    ["paths", "/items", "get", "parameters"],
    [{ name: "q", in: "query", schema: {} }],
  ],
  [
    "a text is removed from an array",
    ["- target: $.paths.*.get.tags[?@ == 'dummy']", "  remove: true"],
    ["paths", "/items", "get", "tags"],
    ["a", "b"],
  ],
  [
    "several items of an array are removed",
    ["- { target: '$.tags[0,2]', remove: true }"],
    ["tags"],
    [{ name: "b" }],
  ],
  [
    "`remove` beats `update`",
    ["- { target: '$.tags[0,1]', remove: true, update: { x-a: 1 } }"],
    ["tags"],
    [{ name: "c" }],
  ],
  [
    "a path is copied once its place exists",
    [
      "- { target: $.paths, update: { /other-items: {} } }",
      `- { target: '$.paths["/other-items"]', copy: '$.paths["/others"]' }`,
    ],
    ["paths", "/other-items"],
    { get: { responses: { 200: { description: "OK" } } } },
  ],
  [
    "a path is moved",
    [
      "- { target: $.paths, update: { /new: {} } }",
      `- { target: '$.paths["/new"]', copy: '$.paths["/others"]' }`,
      `- { target: '$.paths["/others"]', remove: true }`,
      `- { target: '$.paths["/items"]', remove: true }`,
    ],
    ["paths"],
    { "/new": { get: { responses: { 200: { description: "OK" } } } } },
  ],
  [
    "a trait: what carries a mark gets what the mark says",
    [
      "- { target: '$.paths[\"/others\"].get', update: { x-traits: [paged] } }",
      "- target: $.paths.*.get[?@[?@ == 'paged']]",
      "  remove: true",
    ],
    ["paths", "/others", "get", "x-traits"],
    undefined,
  ],
];

test.each(effects)("%s", async (_, lines, path, expected) => {
  const { document, lines: problems } = await overlay({ "spec.yaml": spec, "o.yaml": actions(...lines) });
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], document);
  expect(value).toEqual(expected);
  expect(problems).toEqual([]);
});

const mistakes: [lines: string[], expected: string[]][] = [
  [
    ["- { target: $.nowhere, update: {} }"],
    ["o.yaml:4:13 warning unmatched-target  `$.nowhere` selects nothing"],
  ],
  [
    ["- { target: '$.tags[', update: {} }"],
    [
      "o.yaml:4:13 error invalid-json-path  `$.tags[` is not a JSONPath: unclosed bracketed selection ('$.tags[':7)",
    ],
  ],
  [
    ["- { target: '$', update: { info: [], tags: 1 } }"],
    [
      "o.yaml:4:34 error incompatible-update  an array cannot be merged into an object, which stands at `/info`",
      "o.yaml:4:44 error incompatible-update  a number cannot be merged into an array, which stands at `/tags`",
    ],
  ],
  [
    ["- { target: '$.*', update: {} }"],
    [
      "o.yaml:4:13 error mixed-targets  `$.*` selects values of several kinds: an update needs objects only, arrays only or neither",
    ],
  ],
  [
    ["- { target: $.info, copy: $.paths.* }", "- { target: $.info, copy: $.none }"],
    [
      "o.yaml:4:27 error invalid-copy  `$.paths.*` selects 2 values, and one is copied",
      "o.yaml:5:27 error invalid-copy  `$.none` selects 0 values, and one is copied",
    ],
  ],
  [
    ["- { target: $, remove: true }"],
    ["o.yaml:4:13 error removed-root  the whole description cannot be removed"],
  ],
  [
    ["- { target: $.info }"],
    ["o.yaml:4:13 warning idle-action  the action has no `update`, `copy` or `remove`, and does nothing"],
  ],
  [
    ["- { target: 1, remove: 'yes', updat: {} }", "- x", "- { update: {} }"],
    [
      "o.yaml:4:13 error wrong-type  `target` must be a string, and this is a number",
      "o.yaml:4:24 error wrong-type  `remove` must be a boolean, and this is a string",
      "o.yaml:4:31 warning unknown-field  `updat` is not a field of the action and is ignored",
      "o.yaml:5:3 error wrong-type  `1` must be an object, and this is a string",
      "o.yaml:6:3 error missing-field  the action has no `target`",
    ],
  ],
];

test.each(mistakes)("%j", async (lines, expected) => {
  const { lines: problems } = await overlay({ "spec.yaml": spec, "o.yaml": actions(...lines) });
  expect(problems).toEqual(expected);
});

test.each([
  ["[]", "o.yaml:1:1 error wrong-type  the overlay must be an object, and this is an array"],
  ["overlay: 2.0.0\nactions: []", "o.yaml:1:10 error unsupported-overlay  Overlay 2.0.0 is not supported"],
  ["overlay: 1.0.0", "o.yaml:1:1 error missing-field  the overlay has no `actions`"],
  ["overlay: [", "o.yaml:1:11 error syntax-error  "],
])("not an overlay: %s", async (text, expected) => {
  const { lines } = await overlay({ "spec.yaml": spec, "o.yaml": text });
  expect(lines).toEqual([expect.stringContaining(expected)]);
});

test("an overlay that does not exist", async () => {
  const { bundle, lines } = await loadFiles({ "spec.yaml": spec }, { overlays: ["o.yaml"] });
  expect(bundle).toBeUndefined();
  expect(lines()).toEqual([expect.stringMatching(/^o\.yaml error file-not-found {2}there is no file/)]);
});

test("what is wrong in a value is shown in the file that it comes from", async () => {
  const { lines } = await overlay({
    "spec.yaml": spec.replace("- { url: https://b", "- { ur: https://b").replace("{ name: c }", "{ nam: c }"),
    "a.yaml": actions(
      "- { target: '$.servers[0]', remove: true }",
      "- { target: $.tags, update: [{ name: 1 }] }",
      "- { target: '$.tags[0]', remove: true }",
    ),
    "b.yaml": actions(
      "- { target: $, update: { paths: { bad: { get: { deprecated: 2 } } } } }",
      "- { target: $.paths, update: { worse: {} } }",
      "- { target: $.paths.worse, copy: $.paths.bad }",
    ),
  });
  expect(lines).toEqual([
    'a.yaml:5:38 warning mistyped-value  `name` must be a string, and this is a number: it is read as "1"',
    "b.yaml:4:35 error invalid-path  the path `bad` does not begin with a slash",
    "b.yaml:4:61 error wrong-type  `deprecated` must be a boolean, and this is a number",
    "b.yaml:5:32 error invalid-path  the path `worse` does not begin with a slash",
    "spec.yaml:5:5 error missing-field  the server has no `url`",
    "spec.yaml:5:7 warning unknown-field  `ur` is not a field of the server and is ignored",
    "spec.yaml:6:34 error missing-field  the tag has no `name`",
    "spec.yaml:6:36 warning unknown-field  `nam` is not a field of the tag and is ignored",
  ]);
});

test("references of other files into the description see what overlays did to it", async () => {
  const { bundle, lines } = await loadFiles(
    {
      "spec.yaml":
        "openapi: 3.1.0\ninfo: { title: A, version: '1' }\ncomponents: { schemas: { A: { $ref: b.yaml } } }\n",
      "b.yaml": "{ not: { $ref: 'spec.yaml#/components/schemas/C' } }",
      "o.yaml": actions("- { target: $.components.schemas, update: { C: { type: string } } }"),
    },
    { overlays: ["o.yaml"] },
  );
  expect(lines()).toEqual([]);
  expect(bundle?.document["components"]).toEqual({
    schemas: { A: { not: { $ref: "#/components/schemas/C" } }, C: { type: "string" } },
  });
});
