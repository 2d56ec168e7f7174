import { describe, expect, test } from "vitest";
import { lint } from "../../../generator/3-lint/lint.ts";
import { rules } from "../../../generator/3-lint/rules/index.ts";
import type { Code } from "../../../generator/diagnostics/catalog.ts";
import { describe31, type Files, loadFiles } from "../resolve/memory-host.ts";

async function lintFiles(files: Files | string): Promise<string[]> {
  const { bundle, diagnostics, lines } = await loadFiles(files);
  if (bundle !== undefined) await lint(bundle, diagnostics);
  return lines();
}

/** What each rule says about descriptions whose lines begin at line 3. `[]`: all is well. */
const cases: { [code in Code]?: [lines: string[], expected: string[]][] } = {
  "wrong-type": [
    [["paths: []"], ["3:8 error wrong-type  `paths` must be an object, and this is an array"]],
    [
      ["paths: { /a: null }"],
      ["3:14 warning mistyped-value  `/a` must be an object, and this is null: it is read as {}"],
    ],
    [
      ["paths: { /a: { parameters: {}, get: { deprecated: 'yes', tags: [1] } } }"],
      [
        "3:28 error wrong-type  `parameters` must be an array, and this is an object",
        "3:51 error wrong-type  `deprecated` must be a boolean, and this is a string",
        '3:65 warning mistyped-value  this must be a string, and this is a number: it is read as "1"',
      ],
    ],
    [
      [
        "components: { schemas: { A: { required: true, properties: { $ref: 1, b: 'x' }, type: {}, maximum: '1' } } }",
      ],
      [
        "3:41 warning mistyped-value  `required` must be an array, and this is a boolean: it is ignored",
        "3:67 error wrong-type  `$ref` must be an object or a boolean, and this is a number",
        "3:73 error wrong-type  `b` must be an object or a boolean, and this is a string",
        "3:86 error wrong-type  `type` must be a string or an array, and this is an object",
        "3:99 warning mistyped-value  `maximum` must be a number, and this is a string: it is read as 1",
      ],
    ],
    [
      ["components: { schemas: { A: { $ref: 1 } }, responses: { B: { $ref: 2 } } }"],
      [
        "3:37 error wrong-type  `$ref` must be a string, and this is a number",
        "3:68 error wrong-type  `$ref` must be a string, and this is a number",
      ],
    ],
    [["components: { schemas: { A: true, B: { items: false }, C: { default: 1, x-y: 2 } } }"], []],
  ],
  "missing-field": [
    [[], ["1:1 error missing-field  the description has no `paths`, `webhooks` or `components`"]],
    [["webhooks: {}"], []],
    [["components: {}"], []],
    [
      ["paths: {}", "tags: [{ description: x }]", "servers: [{ description: x }]"],
      ["4:8 error missing-field  the tag has no `name`", "5:11 error missing-field  the server has no `url`"],
    ],
    [
      [
        "components: { parameters: { A: {}, B: { name: b, in: query, content: {} }, C: { $ref: '#/components/parameters/B' } } }",
      ],
      [
        "3:32 error missing-field  the parameter has no `name`",
        "3:32 error missing-field  the parameter has no `in`",
        "3:32 error missing-field  the parameter has no `schema` or `content`",
      ],
    ],
    [
      ["paths: { /a: { get: { responses: { 200: {} }, requestBody: {} } } }"],
      [
        "3:41 warning omitted-field  the response has no `description`, which OpenAPI requires",
        "3:60 error missing-field  the request body has no `content`",
      ],
    ],
    [
      [
        "components:",
        "  securitySchemes:",
        "    a: { type: apiKey, name: x }",
        "    b: { type: http }",
        "    c: { type: oauth2 }",
        "    d: { type: openIdConnect }",
        "    e: { type: mutualTLS }",
        "    f: { description: x }",
      ],
      [
        "5:8 error missing-field  the apiKey security scheme has no `in`",
        "6:8 error missing-field  the http security scheme has no `scheme`",
        "7:8 error missing-field  the oauth2 security scheme has no `flows`",
        "8:8 error missing-field  the openIdConnect security scheme has no `openIdConnectUrl`",
        "10:8 error missing-field  the security scheme has no `type`",
      ],
    ],
  ],
  "invalid-value": [
    [
      ["components: { schemas: { A: { type: sting }, B: { type: [string, any] } } }"],
      [
        "3:37 error invalid-value  `type` cannot be `sting`",
        "3:66 error invalid-value  `type` cannot be `any`",
      ],
    ],
    [
      ["components: { parameters: { A: { name: a, in: body, schema: {}, style: Form } } }"],
      [
        "3:47 error invalid-value  `in` cannot be `body`",
        "3:72 error invalid-value  `style` cannot be `Form`",
      ],
    ],
    [
      ["components: { securitySchemes: { A: { type: basic } } }"],
      ["3:45 error invalid-value  `type` cannot be `basic`"],
    ],
  ],
  "unknown-field": [
    [
      ["paths: { /a: { get: { operationid: a, x-b: c } } }"],
      ["3:23 warning unknown-field  `operationid` is not a field of the operation and is ignored"],
    ],
    [
      ["components: { schemas: { A: { requried: [a], properties: { requried: {} } } }, schema: {} }"],
      [
        "3:31 warning unknown-field  `requried` is not a field of the schema and is ignored",
        "3:80 warning unknown-field  `schema` is not a field of the components object and is ignored",
      ],
    ],
  ],
  "unavailable-field": [
    [
      ["components: { schemas: { A: { type: string, nullable: true } } }"],
      [
        "3:45 warning unavailable-field  `nullable` is no field of OpenAPI 3.1, and is read as in OpenAPI 3.0",
      ],
    ],
  ],
  "invalid-status": [
    [
      [
        "paths: { /a: { get: { responses: { 20: { $ref: '#/components/responses/R' }, 2xx: { $ref: '#/components/responses/R' } } } } }",
        "components: { responses: { R: { description: r } } }",
      ],
      ["3:36 error invalid-status  `20` is not a status", "3:78 error invalid-status  `2xx` is not a status"],
    ],
    [
      [
        "paths: { /a: { get: { responses: { 200: { description: a }, 4XX: { description: b }, default: { description: c }, x-d: 1 } } } }",
      ],
      [],
    ],
  ],
  "invalid-path": [
    [
      ["paths: { a: {}, /b: {}, x-c: 1 }"],
      ["3:10 error invalid-path  the path `a` does not begin with a slash"],
    ],
  ],
  "duplicate-path": [
    [
      [
        "paths:",
        "  /a/{b}: { parameters: [{ name: b, in: path, required: true, schema: {} }], get: {} }",
        "  /a/{c}: { parameters: [{ name: c, in: path, required: true, schema: {} }], get: {}, put: {} }",
        "  /a/{d}: { parameters: [{ name: d, in: path, required: true, schema: {} }], post: {} }",
      ],
      ["5:3 warning duplicate-path  `/a/{c}` matches the same requests as `/a/{b}`"],
    ],
  ],
  "duplicate-operation-id": [
    [
      [
        "paths: { /a: { get: { operationId: a }, put: { operationId: b } }, /b: { get: { operationId: a } } }",
        "webhooks: { c: { post: { operationId: b } } }",
      ],
      [
        "3:94 warning duplicate-operation-id  the operationId `a` is used a second time",
        "4:39 warning duplicate-operation-id  the operationId `b` is used a second time",
      ],
    ],
  ],
  "duplicate-parameter": [
    [
      [
        "paths:",
        "  /a:",
        "    parameters: [{ $ref: '#/components/parameters/A' }]",
        "    get:",
        "      parameters:",
        "        - { $ref: '#/components/parameters/A' }",
        "        - { name: a, in: query, schema: {} }",
        "        - { name: a, in: header, schema: {} }",
        "        - { name: A, in: header, schema: {} }",
        "        - { name: A, in: query, schema: {} }",
        "components: { parameters: { A: { name: a, in: query, schema: {} } } }",
      ],
      [
        "9:11 error duplicate-parameter  the query parameter `a` stands here a second time",
        "11:11 error duplicate-parameter  the header parameter `A` stands here a second time",
      ],
    ],
  ],
  "path-parameter-missing": [
    [
      [
        "paths:",
        "  /{a}/{b}:",
        "    parameters: [{ name: a, in: path, required: true, schema: {} }]",
        "    get: { parameters: [{ $ref: '#/components/parameters/B' }] }",
        "    put: { parameters: [{ name: b, in: query, schema: {} }] }",
        "components: { parameters: { B: { name: b, in: path, required: true, schema: {} } } }",
      ],
      ["7:5 error path-parameter-missing  no path parameter `b` is declared for `/{a}/{b}`"],
    ],
  ],
  "path-query": [
    [
      [
        "paths:",
        "  /a?x={x}&y=1: { get: { parameters: [{ name: x, in: query, schema: {} }] } }",
        "  /b#?c: { get: {} }",
      ],
      ["4:3 warning path-query  the path `/a?x={x}&y=1` has a query, which OpenAPI does not allow"],
    ],
  ],
  "path-parameter-unused": [
    [
      [
        "paths:",
        "  /{id}:",
        "    parameters: [{ name: id, in: path, required: true, schema: {} }]",
        "    get: { parameters: [{ name: ID, in: path, required: true, schema: {} }] }",
      ],
      ["6:25 error path-parameter-unused  the path parameter `ID` does not occur in `/{id}`"],
    ],
  ],
  "path-parameter-not-required": [
    [
      [
        "paths: { '/{a}/{b}': { get: { parameters: [{ name: a, in: path, schema: {} }, { $ref: '#/components/parameters/B' }] } } }",
        "components: { parameters: { B: { name: b, in: path, required: false, schema: {} } } }",
      ],
      [
        "3:44 warning path-parameter-not-required  the path parameter `a` is not `required: true`, and is required nevertheless",
        "4:32 warning path-parameter-not-required  the path parameter `b` is not `required: true`, and is required nevertheless",
      ],
    ],
  ],
  "slow-pattern": [
    [
      [
        "components:",
        "  schemas:",
        "    A: { type: string, pattern: '^(a+)+$' }",
        "    B: { patternProperties: { '^x(a|ab|b)*$': { pattern: '^(a+)+$' }, '^y+$': {} }, propertyNames: { pattern: ^a+$ } }",
        "    C: { $ref: '#/x-deep/D' }",
        "x-deep: { D: { items: { pattern: '^d*d*d*$' } } }",
      ],
      [
        "5:33 warning slow-pattern  the time to match this pattern grows exponentially with the length of the text: `'a' + 'a'.repeat(31) + '\\x00'` keeps a program busy",
        "6:31 warning slow-pattern  the time to match this pattern grows exponentially with the length of the text: `'x' + 'ab'.repeat(30) + '\\x00'` keeps a program busy",
        "8:34 warning slow-pattern  the time to match this pattern grows with the length of the text to the power of 3: `'d'.repeat(1651) + 'd'.repeat(1651) + '\\x00'` keeps a program busy",
      ],
    ],
  ],
  "unknown-security-scheme": [
    [
      [
        "security: [{ key: [] }, {}, { kee: [] }]",
        "paths: { /a: { get: { security: [{ oauth: [read] }] } } }",
        "components: { securitySchemes: { key: { type: http, scheme: bearer } } }",
      ],
      [
        "3:31 warning unknown-security-scheme  there is no security scheme `kee` in `components.securitySchemes`, and no credentials are sent for it",
        "4:36 warning unknown-security-scheme  there is no security scheme `oauth` in `components.securitySchemes`, and no credentials are sent for it",
      ],
    ],
  ],
};

describe.each(Object.entries(cases))("%s", (_, table) => {
  test.each(table)("%#", async (lines, expected) => {
    expect(await lintFiles(describe31(...lines))).toEqual(expected.map((line) => `spec.yaml:${line}`));
  });
});

test("every rule has cases", () => {
  const elsewhere: Code[] = [
    "omitted-field",
    "invalid-method",
    "invalid-querystring",
    "unknown-tag-parent",
    "circular-tags",
  ];
  expect(rules.map(({ code }) => code).sort()).toEqual([...Object.keys(cases), ...elsewhere].sort());
});

test("fields of OpenAPI 3.1 in 3.0 are told, with what to write instead", async () => {
  const { bundle, diagnostics, lines } = await loadFiles(
    [
      "openapi: 3.0.3",
      "info: { title: Test, version: '1', summary: s }",
      "paths: {}",
      "components: { schemas: { A: { const: 1, nullable: true } } }",
      "",
    ].join("\n"),
  );
  if (bundle !== undefined) await lint(bundle, diagnostics);
  expect(lines()).toEqual([
    "spec.yaml:2:36 warning unavailable-field  `summary` means nothing in OpenAPI 3.0",
    "spec.yaml:4:31 warning unavailable-field  `const` means nothing in OpenAPI 3.0",
  ]);
  expect(diagnostics.all.map(({ help }) => help)).toEqual([undefined, "write an `enum` of one value"]);
});

test("help: the right word, the allowed ones, or quotes", async () => {
  const { bundle, diagnostics } = await loadFiles(
    describe31(
      "paths: {}",
      "components: { schemas: { A: { type: sting, min_items: 2 }, B: { type: any, title: 1.0 } } }",
    ),
  );
  if (bundle !== undefined) await lint(bundle, diagnostics);
  expect(Object.fromEntries(diagnostics.all.map(({ message, help }) => [message, help]))).toEqual({
    "`type` cannot be `sting`": "did you mean `string`?",
    "`type` cannot be `any`":
      "it is one of `null`, `boolean`, `integer`, `number`, `string`, `array` or `object`",
    "`min_items` is not a field of the schema and is ignored": "did you mean `minItems` or `maxItems`?",
    '`title` must be a string, and this is a number: it is read as "1.0"': "put quotes around it",
  });
});

test("what is wrong in another file is reported there", async () => {
  expect(
    await lintFiles({
      "spec.yaml": describe31("paths: { '/{id}': { $ref: item.yaml } }"),
      "item.yaml": "get:\n  parameters:\n  - $ref: limit.yaml\n",
      "limit.yaml": "name: limit\nin: query\nschema: { type: strin }\n",
    }),
  ).toEqual([
    "limit.yaml:3:17 error invalid-value  `type` cannot be `strin`",
    "item.yaml:1:1 error path-parameter-missing  no path parameter `id` is declared for `/{id}`",
  ]);
});

test("a description full of wrong types does not throw, wherever they are", async () => {
  const complete = {
    openapi: "3.1.0",
    info: { title: "t", version: "1", contact: { name: "n" }, license: { name: "n" } },
    servers: [{ url: "/", variables: { v: { default: "d", enum: ["d"] } } }],
    security: [{ key: [] }],
    tags: [{ name: "t" }],
    paths: {
      "/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: "a",
          parameters: [{ $ref: "#/components/parameters/P" }],
          requestBody: { content: { "text/plain": { schema: {}, encoding: { a: { style: "form" } } } } },
          responses: {
            200: { description: "d", headers: { H: { schema: {} } }, links: { l: { operationId: "a" } } },
          },
          callbacks: { c: { "{$url}": { post: {} } } },
        },
      },
    },
    components: {
      parameters: { P: { name: "p", in: "query", schema: { $ref: "#/components/schemas/S" } } },
      schemas: {
        S: { type: ["string"], discriminator: { propertyName: "p", mapping: { a: "S" } }, allOf: [{}] },
      },
      securitySchemes: {
        key: { type: "oauth2", flows: { implicit: { authorizationUrl: "u", scopes: { s: "d" } } } },
      },
    },
  };
  expect(await lintFiles({ "spec.json": JSON.stringify(complete) })).toEqual([]);

  const failures: string[] = [];
  for (const replacement of [null, 1, "x", [], [1], {}, { $ref: 1 }, { $ref: "#/nowhere" }, { a: null }]) {
    for (const changed of replaceEach(complete, replacement)) {
      const source = JSON.stringify(changed);
      await lintFiles({ "spec.json": source }).catch((error) => failures.push(`${error} in ${source}`));
    }
  }
  expect(failures).toEqual([]);
});

/** Copies of a value, each with another part replaced. */
function* replaceEach(value: unknown, replacement: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const copies = [replacement, ...replaceEach(child, replacement)];
    for (const copy of copies) {
      yield Array.isArray(value) ? value.with(Number(key), copy) : { ...value, [key]: copy };
    }
  }
}
