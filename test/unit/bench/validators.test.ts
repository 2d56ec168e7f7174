import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { findDisagreements } from "../../bench/validators/agreement.ts";
import { createCaseValues } from "../../bench/validators/case-values.ts";
import { componentSchema, parametersSchema } from "../../bench/validators/json-schema.ts";
import { callsPerSecond } from "../../bench/validators/measure.ts";
import { contestTable, formatRate } from "../../bench/validators/results.ts";

const description = {
  paths: {
    "/pets": {
      get: {
        parameters: [
          { name: "id", in: "query", required: true, schema: { type: "string", maxLength: 5 } },
          { $ref: "#/components/parameters/expand" },
        ],
      },
    },
  },
  components: {
    parameters: {
      expand: { name: "expand[]", in: "query", schema: { type: "array", items: { type: "string" } } },
    },
    schemas: {
      pet: {
        description: "A pet.",
        type: "object",
        required: ["born", "owner"],
        properties: {
          born: { type: "integer", format: "unix-time" },
          size: { type: "string", enum: ["small", "large"], nullable: true },
          owner: { anyOf: [{ $ref: "#/components/schemas/owner" }], nullable: true },
          tags: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      owner: {
        type: "object",
        properties: { pets: { type: "array", items: { $ref: "#/components/schemas/pet" } } },
      },
    },
  },
};

test("a component is JSON Schema that stands alone", () => {
  expect(componentSchema(description, "pet")).toEqual({
    $ref: "#/$defs/pet",
    $defs: {
      pet: {
        type: "object",
        required: ["born", "owner"],
        properties: {
          born: { type: "integer", minimum: -8.64e12, maximum: 8.64e12 },
          size: { type: ["string", "null"], enum: ["small", "large", null] },
          owner: { anyOf: [{ anyOf: [{ $ref: "#/$defs/owner" }] }, { type: "null" }] },
          tags: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      owner: { type: "object", properties: { pets: { type: "array", items: { $ref: "#/$defs/pet" } } } },
    },
  });
});

test("parameters are the only properties of their object, without the brackets of their names", () => {
  expect(parametersSchema(description, "/pets", "get")).toEqual({
    type: "object",
    properties: {
      id: { type: "string", maxLength: 5 },
      expand: { type: "array", items: { type: "string" } },
    },
    required: ["id"],
    additionalProperties: false,
  });
});

test("values are right or wrong as they should be, and the same each time", () => {
  const schema = componentSchema(description, "pet");
  const judge = new Ajv2020({ strict: false }).compile(schema);
  const options = { judge: { is: (value: unknown) => judge(value) } };
  const { valid, invalid } = createCaseValues(schema, options);
  expect([valid.length, invalid.length]).toEqual([16, 16]);
  expect(valid.filter((value) => !judge(value))).toEqual([]);
  expect(invalid.filter((value) => judge(value))).toEqual([]);
  expect(createCaseValues(schema, options)).toEqual({ valid, invalid });
});

test("lists at the top have as many items as they are asked to have", () => {
  const schema = { type: "object", required: ["data"], properties: { data: { type: "array", items: {} } } };
  const { valid } = createCaseValues(schema, { items: 10 });
  expect(valid[0]).toMatchObject({ data: { length: 10 } });
});

test("a value that somebody judges otherwise is left out, and who judges most otherwise too", () => {
  const values = { valid: [1, 2, 3, 4], invalid: ["a", "b", "c", "d"] };
  const right = { is: (value: unknown) => typeof value === "number" };
  const strict = { is: (value: unknown) => right.is(value) && value !== 2 };
  const blind = { is: () => true };
  const contestants = new Map(Object.entries({ right, strict, blind }));
  expect(findDisagreements("case", contestants, values)).toEqual({
    validators: new Map(Object.entries({ right, strict })),
    values: { valid: [1, 3, 4], invalid: values.invalid },
    judgements: [
      { case: "case", contestant: "strict", kind: "disagrees", refused: 1, accepted: 0, isOut: false },
      { case: "case", contestant: "blind", kind: "disagrees", refused: 0, accepted: 4, isOut: true },
    ],
  });
});

test("calls are counted for as long as asked, with all values in turn", () => {
  const seen: unknown[] = [];
  const rate = callsPerSecond((value) => seen.push(value), ["a", "b"], 5);
  expect(rate).toBeGreaterThan(1000);
  expect(seen.filter((value) => value === "a").length * 2).toBe(seen.length);
});

test("a row has the rates, the ratios of the same round, bytes and size", () => {
  const described = {
    name: "pet",
    description: "pets",
    module: "",
    validator: "",
    type: "",
    schema: () => ({}),
  };
  const sizes = new Map([["ashlar", 1500]]);
  const prepared = { described, schema: {}, modules: {}, sizes, refusals: new Map<string, string>() };
  const samples = [
    { case: "pet", contestant: "ashlar", valid: [4e6, 2e6], invalid: [1, 1], explain: [10, 10], bytes: 0.4 },
    { case: "pet", contestant: "ajv", valid: [2e6, 1e6], invalid: [2, 2], explain: [5, 5], bytes: 80 },
  ];
  expect(contestTable([prepared], { samples, judgements: [] }).rows).toEqual([
    ["pet", "ashlar", "3.0 M", "2.0", "1.0", "1.0", "0.50", "0.50", "10", "2.0", 0, 1500],
    ["pet", "ajv", "1.5 M", "1.0", "0.50", "2.0", "1.0", "1.0", "5.0", "1.0", 80, "–"],
  ]);
  expect([999, 12_345, 4e6].map(formatRate)).toEqual(["999", "12 k", "4.0 M"]);
});
