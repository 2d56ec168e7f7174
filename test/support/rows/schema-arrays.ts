import { type Section, schemaRow } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;

export const schemaArrays: Section = {
  title: "Schemas: arrays",
  rows: [
    schemaRow(
      "`items`",
      { type: "array", items: { type: "integer" } },
      {
        shows: { types: "export type Thing = number[];", docs: "Array of Integer" },
        values: { valid: [[], [1]], invalid: [["1"]] },
      },
    ),
    schemaRow(
      "`items: false`",
      { type: "array", prefixItems: [{ type: "string" }], items: false },
      {
        versions: since31,
        values: { valid: [["a"], []], invalid: [["a", 1]] },
        shows: { docs: "- No other items", types: "export type Thing = [" },
      },
    ),
    schemaRow(
      "`prefixItems`",
      { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
      {
        versions: since31,
        shows: { docs: "| `[1]` | Integer |", types: "export type Thing = [" },
        values: { valid: [["a", 1], ["a"], []], invalid: [[1, "a"]] },
      },
    ),
    schemaRow(
      "`minItems`, `maxItems`",
      { type: "array", items: {}, minItems: 1, maxItems: 2 },
      {
        shows: { types: "@minItems 1", docs: "- Between 1 and 2 items" },
        values: { valid: [[1], [1, 2]], invalid: [[], [1, 2, 3]] },
      },
    ),
    schemaRow(
      "`uniqueItems`",
      { type: "array", items: {}, uniqueItems: true },
      {
        shows: { docs: "- No item twice", types: "@uniqueItems" },
        values: { valid: [[1, "1"]], invalid: [[{ a: 1 }, { a: 1 }]] },
      },
    ),
    schemaRow(
      "`contains`, `minContains`, `maxContains`",
      { type: "array", contains: { const: 1 }, minContains: 1, maxContains: 2 },
      {
        versions: since31,
        shows: { docs: "- Between 1 and 2 items of this kind: `1`" },
        values: { valid: [[1], [1, 2, 1]], invalid: [[2], [1, 1, 1]] },
      },
    ),
    schemaRow(
      "`unevaluatedItems`",
      { type: "array", anyOf: [{ prefixItems: [{ type: "string" }] }], unevaluatedItems: false },
      {
        versions: since31,
        shows: { docs: "- No other items" },
        values: { valid: [["a"]], invalid: [["a", 1]] },
      },
    ),
  ],
};
