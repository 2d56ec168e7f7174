import { type Section, schemaRow } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;

export const schemaTypes: Section = {
  title: "Schemas: types and values",
  rows: [
    schemaRow(
      "`true`, `{}`",
      {},
      {
        shows: { docs: "Type: Any value", types: "export type Thing = unknown;" },
        values: { valid: [1, "a", null], invalid: [] },
      },
    ),
    schemaRow("`false`", false, {
      versions: since31,
      shows: { docs: "Type: No value", types: "export type Thing = never;" },
      values: { valid: [], invalid: [1, null, {}] },
    }),
    schemaRow(
      "`type: string`",
      { type: "string" },
      {
        shows: { types: "export type Thing = string;", docs: "Type: String" },
        values: { valid: ["", "a"], invalid: [1, null] },
      },
    ),
    schemaRow(
      "`type: number`",
      { type: "number" },
      {
        shows: { types: "export type Thing = number;", docs: "Type: Number" },
        values: { valid: [1, 1.5], invalid: ["1", Number.NaN, Infinity] },
      },
    ),
    schemaRow(
      "`type: integer`",
      { type: "integer" },
      {
        shows: { types: "export type Thing = number;", docs: "Type: Integer" },
        values: { valid: [1, 2.0], invalid: [1.5, "1"] },
      },
    ),
    schemaRow(
      "`type: boolean`",
      { type: "boolean" },
      {
        shows: { types: "export type Thing = boolean;", docs: "Type: Boolean" },
        values: { valid: [true, false], invalid: [0, "true"] },
      },
    ),
    schemaRow(
      "`type: array`",
      { type: "array", items: { type: "string" } },
      {
        shows: { types: "export type Thing = string[];", docs: "Array of String" },
        values: { valid: [[], ["a"]], invalid: [{}, [1]] },
      },
    ),
    schemaRow(
      "`type: object`",
      { type: "object" },
      {
        shows: { types: "export type Thing = Record<string, unknown>;", docs: "Type: Object" },
        values: { valid: [{}, { a: 1 }], invalid: [[], null, "a"] },
      },
    ),
    schemaRow(
      "`type: 'null'`",
      { type: "null" },
      {
        versions: since31,
        shows: { docs: "Type: null", types: "export type Thing = null;" },
        values: { valid: [null], invalid: [0, ""] },
      },
    ),
    schemaRow(
      "`type: [a, b]`",
      { type: ["string", "integer", "null"] },
      {
        versions: since31,
        shows: {
          docs: "Type: String, Integer or null",
          types: "export type Thing = string | number | null;",
        },
        values: { valid: ["a", 1, null], invalid: [1.5, true] },
      },
    ),
    schemaRow(
      "`nullable`",
      { type: "string", nullable: true },
      {
        versions: ["3.0"],
        shows: { docs: "Type: String or null", types: "export type Thing = string | null;" },
        values: { valid: ["a", null], invalid: [1] },
      },
    ),
    schemaRow(
      "`enum`",
      { type: "string", enum: ["a", "b"] },
      {
        shows: { types: 'export type Thing = "a" | "b";', docs: '`"a"`' },
        values: { valid: ["a"], invalid: ["c"] },
      },
    ),
    schemaRow(
      "`enum` of any values",
      { enum: ["a", 1, true, { b: [1] }] },
      {
        shows: {
          docs: 'Possible values: `"a"` `1` `true` `{"b":[1]}`',
          types: 'export type Thing = "a" | 1 | true | ',
        },
        values: { valid: ["a", { b: [1] }], invalid: ["c", { b: [2] }] },
      },
    ),
    schemaRow(
      "`const`",
      { const: 42 },
      {
        versions: since31,
        shows: { types: "export type Thing = 42;", docs: "- Always `42`" },
        values: { valid: [42], invalid: ["42", 43] },
      },
    ),
    schemaRow(
      "`minimum`, `maximum`",
      { type: "number", minimum: 1, maximum: 10 },
      {
        shows: { types: "@minimum 1", docs: "Between 1 and 10" },
        values: { valid: [1, 10], invalid: [0.9, 10.1] },
      },
    ),
    schemaRow(
      "`exclusiveMinimum: true`",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      {
        versions: ["3.0"],
        shows: { types: "@exclusiveMinimum 1", docs: "Greater than 1" },
        values: { valid: [1.1], invalid: [1] },
      },
    ),
    schemaRow(
      "`exclusiveMinimum`, `exclusiveMaximum`",
      { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 },
      {
        versions: since31,
        shows: { types: "@exclusiveMinimum 1", docs: "Greater than 1" },
        values: { valid: [1.5], invalid: [1, 2] },
      },
    ),
    schemaRow(
      "`multipleOf`",
      { type: "number", multipleOf: 0.01 },
      {
        shows: { types: "@multipleOf 0.01", docs: "A multiple of 0.01" },
        values: { valid: [0, 1.15], invalid: [0.001] },
        note: "decimals are divided exactly",
      },
    ),
    schemaRow(
      "`minLength`, `maxLength`",
      { type: "string", minLength: 1, maxLength: 2 },
      {
        shows: { types: "@minLength 1", docs: "Between 1 and 2 characters" },
        values: { valid: ["a", "🎉🎉"], invalid: ["", "abc"] },
        note: "counted in code points",
      },
    ),
    schemaRow(
      "`pattern`",
      { type: "string", pattern: "^a+$" },
      {
        shows: { types: "@pattern ^a+$", docs: "- Matches `^a+$`" },
        values: { valid: ["aa"], invalid: ["b"] },
      },
    ),
    schemaRow(
      "`pattern` that ECMAScript does not know",
      { type: "string", pattern: "(?>a)" },
      {
        diagnostics: [{ code: "unsupported-construct", severity: "error", at: "/components/schemas/Thing" }],
      },
    ),
    schemaRow(
      "`pattern` that some text takes exponential time to match",
      { type: "string", pattern: "^(a+)+$" },
      {
        shows: { types: "@pattern ^(a+)+$", docs: "- Matches `^(a+)+$`" },
        values: { valid: ["aa"], invalid: ["b"] },
        diagnostics: [{ code: "slow-pattern", severity: "warning", at: "/components/schemas/Thing/pattern" }],
      },
    ),
    schemaRow(
      "`format`: those of JSON Schema",
      { type: "string", format: "date-time" },
      {
        shows: { types: "@format date-time", docs: "A date and time such as" },
        values: { valid: ["2025-01-01T00:00:00Z"], invalid: ["yesterday"] },
        note: "asserted",
      },
    ),
    schemaRow(
      "`format: int32`",
      { type: "integer", format: "int32" },
      {
        shows: { docs: "- 32-bit", types: "@format int32" },
        values: { valid: [2147483647], invalid: [2147483648] },
      },
    ),
    schemaRow(
      "`format: int64`",
      { type: "integer", format: "int64" },
      {
        shows: { docs: "- 64-bit", types: "export type Thing = number;" },
        values: { valid: [1], invalid: [1.5] },
      },
    ),
    schemaRow(
      "`format: unix-time`",
      { type: "integer", format: "unix-time" },
      {
        shows: { docs: "- Seconds since the Unix epoch", types: "@format unix-time" },
        values: { valid: [0, 1735689600], invalid: [1.5, 8.64e15] },
        note: "whole seconds that a `Date` can represent; as a parameter also a `Date`",
      },
    ),
    schemaRow(
      "`format`: any other",
      { type: "string", format: "iban" },
      {
        shows: { docs: "- Format `iban`", types: "@format iban" },
        values: { valid: ["anything"], invalid: [1] },
        note: "shown, not checked",
      },
    ),
    schemaRow(
      "`contentEncoding`, `contentMediaType`",
      { type: "string", contentEncoding: "base64", contentMediaType: "image/png" },
      {
        versions: since31,
        shows: { docs: "- Encoded as `base64`", types: "export type Thing = string;" },
        values: { valid: ["anything"], invalid: [1] },
        note: "not checked",
      },
    ),
  ],
};
