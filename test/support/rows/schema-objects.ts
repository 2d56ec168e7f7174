import { operationRow, type Section, schemaRow } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;
const string = { type: "string" };

export const schemaObjects: Section = {
  title: "Schemas: objects",
  rows: [
    schemaRow(
      "`properties`, `required`",
      { type: "object", required: ["a"], properties: { a: string, "b-c": string } },
      {
        shows: { types: '  "b-c"?: string;', docs: "b-c" },
        values: { valid: [{ a: "x" }], invalid: [{}, { a: 1 }] },
      },
    ),
    schemaRow(
      "`required` without a property",
      { type: "object", required: ["toString"] },
      {
        shows: { docs: "- With `toString`" },
        values: { valid: [{ toString: 1 }], invalid: [{}] },
      },
    ),
    schemaRow(
      "`additionalProperties: false`",
      { type: "object", properties: { a: string }, additionalProperties: false },
      {
        shows: { docs: "- No other properties" },
        values: { valid: [{ a: "x" }], invalid: [{ b: "x" }] },
      },
    ),
    schemaRow(
      "`additionalProperties` with a schema",
      { type: "object", additionalProperties: { type: "integer" } },
      {
        shows: { docs: "Type: Map of Integer", types: "{ [key: string]: number }" },
        values: { valid: [{ a: 1 }], invalid: [{ a: "1" }] },
      },
    ),
    schemaRow(
      "`patternProperties`",
      { type: "object", patternProperties: { "^x": { type: "integer" } } },
      {
        versions: since31,
        shows: { docs: "| `/^x/` | Integer |", types: "{ [key: string]: number }" },
        values: { valid: [{ x1: 1, y: "a" }], invalid: [{ x1: "1" }] },
      },
    ),
    schemaRow(
      "`propertyNames`",
      { type: "object", propertyNames: { maxLength: 2 } },
      {
        versions: since31,
        shows: { docs: "- Each name: Any value, at most 2 characters" },
        values: { valid: [{ ab: 1 }], invalid: [{ abc: 1 }] },
      },
    ),
    schemaRow(
      "`minProperties`, `maxProperties`",
      { type: "object", minProperties: 1, maxProperties: 2 },
      {
        shows: { docs: "- Between 1 and 2 properties", types: "@minProperties 1" },
        values: { valid: [{ a: 1 }], invalid: [{}, { a: 1, b: 2, c: 3 }] },
      },
    ),
    schemaRow(
      "`dependentRequired`",
      { type: "object", dependentRequired: { a: ["b"] } },
      {
        versions: since31,
        shows: { docs: "- With `a` also `b`" },
        values: { valid: [{ b: 1 }, { a: 1, b: 1 }], invalid: [{ a: 1 }] },
      },
    ),
    schemaRow(
      "`dependentSchemas`",
      { type: "object", dependentSchemas: { a: { required: ["b"] } } },
      {
        versions: since31,
        shows: { docs: "- With `a`: Object, with `b`" },
        values: { valid: [{ b: 1 }, { a: 1, b: 1 }], invalid: [{ a: 1 }] },
      },
    ),
    schemaRow(
      "`unevaluatedProperties`",
      {
        type: "object",
        allOf: [{ properties: { a: string } }],
        properties: { b: string },
        unevaluatedProperties: false,
      },
      {
        versions: since31,
        shows: { docs: "- No other properties" },
        values: { valid: [{ a: "", b: "" }], invalid: [{ c: "" }] },
      },
    ),
    schemaRow(
      "`readOnly`",
      { type: "object", required: ["id"], properties: { id: { type: "string", readOnly: true } } },
      {
        shows: { types: "readonly id: string;", docs: "Read-only" },
        values: { valid: [{ id: "x" }], invalid: [{ id: 1 }] },
      },
    ),
    operationRow(
      "`writeOnly`",
      {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
        responses: {
          "200": {
            description: "Done",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
      {
        method: "post",
        rest: {
          components: {
            schemas: {
              Thing: { type: "object", properties: { secret: { type: "string", writeOnly: true } } },
            },
          },
        },
        shows: { types: "export type Thing = Record<string, unknown>;", docs: "Write-only" },
      },
    ),
  ],
};
