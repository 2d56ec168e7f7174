import { type Section, schemaRow } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;
const a = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
const b = { type: "object", required: ["b"], properties: { b: { type: "integer" } } };
const variants = {
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, tricks: { type: "array", items: { type: "string" } } },
  },
};
const oneOf = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }];

export const schemaComposition: Section = {
  title: "Schemas: composition and references",
  rows: [
    schemaRow(
      "`allOf`",
      { allOf: [a, b] },
      {
        shows: { docs: "| `b` | Integer | Yes |", types: "} & {" },
        values: { valid: [{ a: "x", b: 1 }], invalid: [{ a: "x" }] },
      },
    ),
    schemaRow(
      "`anyOf`",
      { anyOf: [{ type: "string" }, { type: "integer" }] },
      {
        shows: { docs: "Type: String or Integer", types: "export type Thing = string | number;" },
        values: { valid: ["a", 1], invalid: [1.5] },
      },
    ),
    schemaRow(
      "`oneOf`",
      {
        oneOf: [
          { type: "integer", multipleOf: 2 },
          { type: "integer", multipleOf: 3 },
        ],
      },
      {
        shows: { docs: "- Integer: a multiple of 3", types: "export type Thing = number;" },
        values: { valid: [2, 3], invalid: [6, 1] },
      },
    ),
    schemaRow(
      "`not`",
      { type: "integer", not: { const: 0 } },
      {
        versions: since31,
        shows: { docs: "- Not: `0`" },
        values: { valid: [1], invalid: [0] },
      },
    ),
    schemaRow(
      "`if`, `then`, `else`",
      { if: { type: "string" }, then: { minLength: 2 }, else: { type: "integer" } },
      {
        versions: since31,
        shows: { docs: "- If String, then Any value, at least 2 characters, else Integer" },
        values: { valid: ["ab", 1], invalid: ["a", 1.5] },
      },
    ),
    schemaRow(
      "`discriminator`",
      {
        oneOf,
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
      },
      {
        components: variants,
        values: {
          valid: [{ kind: "cat", lives: 9 }],
          invalid: [{ kind: "fish" }, { kind: "cat", lives: "x" }],
        },
        shows: {
          docs: "`kind` tells which it is: `cat` is [Cat](cat.md) and `dog` is [Dog](dog.md)",
          types: "export type Thing = ",
        },
      },
    ),
    schemaRow(
      "`$ref` to a component",
      { type: "object", properties: { other: { $ref: "#/components/schemas/Other" } } },
      {
        components: { Other: { type: "string" } },
        shows: { types: "  other?: Other;", docs: "other.html" },
        values: { valid: [{ other: "a" }], invalid: [{ other: 1 }] },
      },
    ),
    schemaRow(
      "`$ref` to any other place",
      {
        type: "object",
        properties: { a: { type: "string" }, b: { $ref: "#/components/schemas/Thing/properties/a" } },
      },
      {
        shows: { docs: "| `b` | [ThingA](thing-a.md) |", types: "  b?: ThingA;" },
        values: { valid: [{ b: "a" }], invalid: [{ b: 1 }] },
      },
    ),
    schemaRow(
      "`$ref` to itself",
      { type: "object", properties: { next: { $ref: "#/components/schemas/Thing" } } },
      {
        shows: { docs: "| `next` | [Thing](thing.md) |", types: "  next?: Thing;" },
        values: { valid: [{ next: { next: {} } }], invalid: [{ next: { next: 1 } }] },
      },
    ),
    schemaRow(
      "`$ref` in `allOf` to a schema that lists this one among its alternatives",
      { allOf: [{ $ref: "#/components/schemas/Base" }], required: ["a"] },
      {
        components: {
          Base: {
            type: "object",
            properties: { a: { type: "string" } },
            oneOf: [{ $ref: "#/components/schemas/Thing" }],
          },
        },
        bundled: '"allOf": [\n',
        shows: { docs: "| `a` | String | Yes |" },
        values: { valid: [{ a: "a" }], invalid: [{}, { a: 1 }] },
        diagnostics: [
          {
            code: "circular-inheritance",
            severity: "warning",
            at: "/components/schemas/Thing/allOf/0",
          },
        ],
        note: "it is read without its alternatives",
      },
    ),
    schemaRow(
      "`$ref` to itself about the same value",
      { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Thing" }] },
      {
        diagnostics: [
          { code: "circular-schema", severity: "error", at: "/components/schemas/Thing/anyOf/1" },
        ],
        note: "no value can be judged by it",
      },
    ),
    schemaRow(
      "`$ref` to another file",
      { type: "object", properties: { other: { $ref: "other.json#/Other" } } },
      {
        files: { "other.json": '{ "Other": { "type": "string" } }' },
        bundled: '"$ref": "#/components/schemas/Other"',
        shows: { docs: "| `other` | [Other](other.md) |", types: "  other?: Other;" },
        values: { valid: [{ other: "a" }], invalid: [{ other: 1 }] },
      },
    ),
    schemaRow(
      "`$ref` beside other keywords",
      { $ref: "#/components/schemas/Other", minLength: 2 },
      {
        versions: since31,
        components: { Other: { type: "string" } },
        shows: { docs: "- At least 2 characters", types: "export type Thing = Other" },
        values: { valid: ["ab"], invalid: ["a", 1] },
      },
    ),
    schemaRow(
      "`$defs`",
      { $defs: { short: { type: "string", maxLength: 2 } }, $ref: "#/components/schemas/Thing/$defs/short" },
      {
        versions: since31,
        values: { valid: ["ab"], invalid: ["abc"] },
        shows: { docs: "Type: [ThingDefsShort](thing-defs-short.md)", types: "export type Thing = " },
      },
    ),
    schemaRow(
      "`$anchor`",
      {
        $defs: { short: { $anchor: "short", type: "string", maxLength: 2 } },
        properties: { a: { $ref: "#short" } },
      },
      {
        versions: since31,
        bundled: '"$ref": "#/components/schemas/Thing/$defs/short"',
        shows: { docs: "| `a` | [ThingDefsShort](thing-defs-short.md) |" },
        values: { valid: [{ a: "ab" }], invalid: [{ a: "abc" }] },
      },
    ),
    schemaRow(
      "`$id`",
      {
        $id: "https://example.com/thing",
        properties: { next: { $ref: "https://example.com/thing" } },
        type: "object",
      },
      {
        versions: since31,
        bundled: '"$ref": "#/components/schemas/Thing"',
        shows: { docs: "| `next` | [Thing](thing.md) |" },
        values: { valid: [{ next: {} }], invalid: [{ next: 1 }] },
      },
    ),
    schemaRow(
      "`$dynamicRef`, `$dynamicAnchor`",
      { $dynamicAnchor: "node", type: "object", properties: { next: { $dynamicRef: "#node" } } },
      {
        versions: since31,
        shows: { docs: "| `next` | [Thing](thing.md) |" },
        values: { valid: [{ next: {} }], invalid: [{ next: 1 }] },
      },
    ),
    schemaRow(
      "`$schema` of another dialect",
      { $schema: "https://example.com/dialect", type: "string" },
      {
        versions: since31,
        diagnostics: [
          {
            code: "unsupported-construct",
            severity: "error",
            at: "/components/schemas/Thing/$schema",
          },
        ],
      },
    ),
    schemaRow(
      "`$vocabulary`",
      { $vocabulary: { "https://example.com/v": true }, type: "string" },
      { versions: since31, note: "means something in a meta-schema only" },
    ),
    schemaRow(
      "`$comment`",
      { $comment: "why", type: "string" },
      {
        versions: since31,
        values: { valid: ["a"], invalid: [1] },
      },
    ),
  ],
};
