import { expect, test } from "vitest";
import { folder, loadFiles } from "../resolve/memory-host.ts";

/** Descriptions that cannot be read, and what is said about them. */
const broken: { [title: string]: [source: string | Uint8Array, ...lines: string[]] } = {
  "an empty file": ["", "1:1 error empty-document  the file is empty"],
  "nothing but space and comments": ["\n# nothing\n", "1:1 error empty-document  the file is empty"],
  "a second document": [
    "openapi: 3.1.0\n---\nopenapi: 3.1.0\n",
    "2:1 error multiple-documents  a second YAML document starts here, and a description is a single one",
  ],
  "a tab": ["a:\n\tb: 1\n", "2:1 error syntax-error  Tabs are not allowed as indentation"],
  "every mistake, not the first only": [
    "a: Foo: bar\nb: x: y\nc: @d\n",
    "1:4 error syntax-error  Nested mappings are not allowed in compact mappings",
    "2:4 error syntax-error  Nested mappings are not allowed in compact mappings",
    "3:4 error syntax-error  Plain value cannot start with reserved character @",
  ],
  "a mistake and what it seems to cause in the same line": [
    "- a\nb: 1\n",
    "2:1 error syntax-error  Unexpected scalar at node end",
  ],
  "an object as a key": [
    "? [a]\n: 1\n",
    "1:1 error syntax-error  a key must be a string, not an object or an array",
  ],
  "an alias without an anchor": ["a: *b\n", '1:5 error syntax-error  unidentified alias "b"'],
  "an unknown tag": [
    "a: !!binary aGk=\n",
    "1:4 error syntax-error  unknown scalar tag !<tag:yaml.org,2002:binary>",
  ],
  "a merge of something else than an object": [
    "<<: 1\n",
    "1:1 error syntax-error  `<<` takes an object, or a list of objects",
  ],
  "an alias inside of what it stands for": [
    "a: &a\n  b: *a\n",
    "2:6 error recursive-alias  the alias stands inside of what it refers to",
  ],
  "bytes that are not UTF-8": [
    Uint8Array.of(0x61, 0x0a, 0x62, 0xff),
    "2:2 error invalid-encoding  the file is not UTF-8",
  ],
  "UTF-16": [Uint8Array.of(0xff, 0xfe, 0x61, 0), "1:1 error invalid-encoding  the file is UTF-16, not UTF-8"],
  "a byte of UTF-16's mark": [Uint8Array.of(0xff, 0x41), "1:1 error invalid-encoding  the file is not UTF-8"],
  "an escape sequence": [
    "a: \u001b[31m\n",
    "1:4 error syntax-error  the stream contains non-printable characters",
  ],
  "deep nesting": [
    `a: ${"[".repeat(300)}${"]".repeat(300)}\n`,
    "1:203 error nesting-too-deep  the value is nested deeper than the limit of 200 levels",
  ],
};

test.each(Object.entries(broken))("YAML: %s", async (_, [source, ...expected]) => {
  const { lines, bundle } = await loadFiles({ "spec.yaml": source });
  expect(lines()).toEqual(expected.map((line) => `spec.yaml:${line}`));
  expect(bundle).toBeUndefined();
});

const brokenJson: { [title: string]: [source: string, ...lines: string[]] } = {
  "an empty file": [" \n", "1:1 error empty-document  the file is empty"],
  "a trailing comma": [
    '{\n  "a": 1,\n}',
    "3:1 error syntax-error  expected a key in double quotes instead of `}`",
  ],
  "a missing comma": ['{"a": 1 "b": 2}', '1:9 error syntax-error  expected `,` or `}` instead of `"`'],
  "a missing bracket": [
    '{"a": [1',
    "1:9 error syntax-error  expected `,` or `]` instead of the end of the file",
  ],
  "a missing colon": ['{"a" 1}', "1:6 error syntax-error  expected `:` instead of `1`"],
  "an unquoted value": ['{"a": yes}', "1:7 error syntax-error  expected a value instead of `y`"],
  "an unclosed string": ['{"a": "b', '1:7 error syntax-error  expected a value instead of `"`'],
  "text behind the end": ["{}\n{}", "2:1 error syntax-error  expected the end of the file instead of `{`"],
  "deep nesting": [
    `${"[".repeat(300)}${"]".repeat(300)}`,
    "1:201 error nesting-too-deep  the value is nested deeper than the limit of 200 levels",
  ],
};

test.each(Object.entries(brokenJson))("JSON: %s", async (_, [source, ...expected]) => {
  const { lines, bundle } = await loadFiles({ "spec.json": source });
  expect(lines()).toEqual(expected.map((line) => `spec.json:${line}`));
  expect(bundle).toBeUndefined();
});

test("the whole description can be 100,000 brackets deep without harm", async () => {
  const brackets = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  for (const file of ["spec.json", "spec.yaml"]) {
    const { diagnostics } = await loadFiles({ [file]: brackets });
    expect(diagnostics.all.map(({ code }) => code)).toEqual(["nesting-too-deep"]);
  }
});

const head = "openapi: 3.1.0\ninfo: { title: Test, version: '1' }\npaths: {}\n";

test("duplicate keys are all reported, with the place of the first", async () => {
  const { lines, diagnostics, sources, bundle } = await loadFiles(
    `${head}x-a: { b: 1, c: 2, b: 3 }\npaths: {}\n`,
  );
  expect(lines()).toEqual([
    "spec.yaml:4:20 error duplicate-key  the key `b` stands here a second time",
    "spec.yaml:5:1 error duplicate-key  the key `paths` stands here a second time",
  ]);
  const [related] = diagnostics.all[0]?.related ?? [];
  expect(related && sources.lookup(related.location)?.position).toEqual({ line: 3, column: 1 });
  expect(bundle).toBeDefined();
});

test("duplicate keys in JSON, which JSON.parse does not mention", async () => {
  const source =
    '{"openapi": "3.1.0", "info": {"title": "\\"a\\": ", "title": "b"},\n "\\u0061": 1, "a": [{"b": {}, "b": 1}]}';
  const { lines } = await loadFiles({ "spec.json": source });
  expect(lines()).toEqual([
    "spec.json:1:51 error duplicate-key  the key `title` stands here a second time",
    "spec.json:2:15 error duplicate-key  the key `a` stands here a second time",
    "spec.json:2:31 error duplicate-key  the key `b` stands here a second time",
  ]);
});

test("numbers that JavaScript does not hold", async () => {
  const { lines } = await loadFiles(
    [
      `${head}x-a: .inf`,
      "x-b: [-.inf, .nan, 9007199254740991, -9007199254740993, 1e30, 9223372036854776000]",
      "x-c: { maximum: 18446744073709551615, enum: [9007199254740993], default: 9007199254740993 }",
      "",
    ].join("\n"),
  );
  expect(lines()).toEqual([
    "spec.yaml:4:6 error non-finite-number  .inf is not a number that JSON can hold",
    "spec.yaml:5:7 error non-finite-number  -.inf is not a number that JSON can hold",
    "spec.yaml:5:14 error non-finite-number  .nan is not a number that JSON can hold",
    "spec.yaml:5:38 warning inexact-number  -9007199254740993 is beyond 2^53 and was read as -9007199254740992",
    "spec.yaml:6:17 warning inexact-number  18446744073709551615 is beyond 2^53 and was read as 18446744073709551616",
    "spec.yaml:6:46 error inexact-value  9007199254740993 is beyond 2^53 and would be sent as 9007199254740992",
    "spec.yaml:6:74 error inexact-value  9007199254740993 is beyond 2^53 and would be sent as 9007199254740992",
  ]);
});

test("a number too large for JSON.parse", async () => {
  const { lines } = await loadFiles({ "spec.json": '{"openapi": "3.1.0",\n "x-a": 1e999}' });
  expect(lines()).toEqual([
    "spec.json:2:9 error non-finite-number  1e999 is not a number that JSON can hold",
  ]);
});

test("limits: bytes, and values behind aliases", async () => {
  const limits = { bytes: 1000, depth: 200, values: 1000 };
  const large = await loadFiles({ "spec.yaml": `${head}${"# ".repeat(500)}` }, { limits });
  expect(large.lines()).toEqual([
    "spec.yaml:1:1 error file-too-large  the file has 1061 bytes, more than the limit of 1000",
  ]);

  const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (const [name, before] of ["ba", "cb", "dc", "ed"])
    bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
  const { lines } = await loadFiles({ "spec.yaml": bomb.join("\n") }, { limits });
  expect(lines()).toEqual([
    "spec.yaml:4:8 error too-many-values  the file has more than 1000 values, counting those behind an alias each time it is used",
  ]);
});

test("an alias bomb of billions is refused at once", async () => {
  const bomb = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (let level = 1; level < 12; level++)
    bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
  const { diagnostics } = await loadFiles(bomb.join("\n"), {
    limits: { bytes: 10_000, depth: 200, values: 100_000 },
  });
  expect(diagnostics.all.map(({ code }) => code)).toEqual(["too-many-values"]);
});

test("what YAML 1.2 and real descriptions need is understood", async () => {
  const source = [
    "\ufeffopenapi: 3.1.0",
    "info: { title: Test, version: '1' }",
    "paths: {}",
    "x-date: 2020-01-01",
    "x-no: [no, off, 0o17, 0x1f, ~]",
    "x-keys: { 200: ok, null: 1, true: 2, __proto__: 3 }",
    "x-base: &base { a: 1, b: 2 }",
    "x-merged: { <<: *base, b: 3 }",
    "x-listed: { <<: [*base, { c: 4 }], a: 5 }",
    "",
  ].join("\r\n");
  const { bundle, lines } = await loadFiles(source);
  expect(lines()).toEqual([]);
  expect(Object.fromEntries(Object.entries(bundle?.document ?? {}).slice(3))).toEqual({
    "x-date": "2020-01-01",
    "x-no": ["no", "off", 15, 31, null],
    "x-keys": JSON.parse('{"200": "ok", "null": 1, "true": 2, "__proto__": 3}'),
    "x-base": { a: 1, b: 2 },
    "x-merged": { a: 1, b: 3 },
    "x-listed": { a: 5, b: 2, c: 4 },
  });
});

test("JSON is recognized by its name or its look, and read as YAML if it is none", async () => {
  const json = '{"openapi": "3.1.0", "paths": {}}';
  for (const file of ["spec.json", "spec.yaml", "spec", "-"]) {
    expect((await loadFiles({ [file]: json })).bundle?.document).toEqual(JSON.parse(json));
  }
  const flow = "{ openapi: 3.1.0, paths: {}, }";
  expect((await loadFiles({ "-": flow })).bundle?.document).toEqual(JSON.parse(json));
  expect((await loadFiles({ "spec.json": flow })).lines()).toEqual([
    "spec.json:1:3 error syntax-error  expected a key in double quotes instead of `o`",
  ]);
});

test.each([
  ["- 1", "1:1 error not-an-object  a description is an object, and this is an array"],
  [
    "title: x",
    "1:1 error missing-version  the field `openapi` is missing, so this is not an OpenAPI description",
  ],
  ["swagger: '1.2'", "1:10 error unsupported-version  OpenAPI 1.2 is not supported"],
  ["openapi: 3.3.0", "1:10 error unsupported-version  OpenAPI 3.3.0 is not supported"],
  ["openapi: 4.0.0", "1:10 error unsupported-version  OpenAPI 4.0.0 is not supported"],
])("not a description for Ashlar: %s", async (source, expected) => {
  const { lines, bundle } = await loadFiles(source);
  expect(lines()).toEqual([`spec.yaml:${expected}`]);
  expect(bundle).toBeUndefined();
});

test.each([
  ["3.0.0", "3.0"],
  ["3.0.4", "3.0"],
  ["3.1.0", "3.1"],
  ["3.1.1-rc1", "3.1"],
])("version %s", async (written, version) => {
  const { bundle } = await loadFiles(`openapi: ${written}\n`);
  expect(bundle?.version).toBe(version);
});

test("a file that is not there", async () => {
  const { lines, bundle } = await loadFiles({}, { workingDirectory: folder });
  expect(lines()).toEqual(["<stdin> error file-not-found  there is no file `<stdin>`"]);
  expect(bundle).toBeUndefined();
});
