import { expect, test } from "vitest";
import type { ApiModel, Identifier, Json, KeywordSchema, Schema } from "../../../generator/4-model/types.ts";
import { sampleValue } from "../../../generator/5-render/views/docs/sample-value.ts";
import { meterModel } from "./meter-model.ts";

function schema(keywords: Partial<KeywordSchema>): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations: {}, ...keywords };
}

const integer = schema({ type: ["integer"] });

test.each<[Schema, Json]>([
  [schema({ type: ["string"], annotations: { examples: ["a"], default: "b" } }), "a"],
  [schema({ type: ["string"], annotations: { default: "b" }, enum: ["a", "b"] }), "b"],
  [schema({ enum: ["a", "b"] }), "a"],
  [schema({ const: null }), null],
  [schema({ type: ["null", "boolean"] }), true],
  [schema({ type: ["integer"], number: { minimum: 61, multipleOf: 60 } }), 120],
  [schema({ type: ["number"], number: { exclusiveMaximum: 0 } }), -1],
  [schema({ type: ["integer"], number: { format: "unix-time", multipleOf: 86400 } }), 1735689600],
  [schema({ type: ["string"], string: { format: "date" } }), "2025-01-31"],
  [schema({ type: ["string"], string: { minLength: 8, maxLength: 8 } }), "stringxx"],
  [schema({ type: ["array"], array: { items: integer } }), [1]],
  [schema({ oneOf: [integer, schema({ type: ["string"] })] }), 1],
])("sample %#", (value, expected) => {
  expect(sampleValue(value, meterModel)).toEqual(expected);
});

test("an object shows what is required, and parts of an allOf are put together", () => {
  const object = (name: string, required: boolean) =>
    schema({
      type: ["object"],
      object: {
        required: required ? [name] : [],
        properties: [
          { name, required, schema: integer },
          { name: `${name}2`, required: false, schema: integer },
        ],
      },
    });
  expect(sampleValue(object("a", true), meterModel)).toEqual({ a: 1 });
  expect(sampleValue(schema({ allOf: [object("a", true), object("b", true)] }), meterModel)).toEqual({
    a: 1,
    b: 1,
  });
});

test("a schema that contains itself ends", () => {
  const loop = "Loop" as Identifier;
  const reference: Schema = { kind: "reference", pointer: "", target: loop, annotations: {} };
  const model: ApiModel = {
    ...meterModel,
    schemas: [
      {
        pointer: "",
        name: loop,
        file: "loop" as never,
        schema: schema({
          type: ["object"],
          object: {
            required: [],
            properties: ["a", "b", "c"].map((name) => ({ name, required: false, schema: reference })),
          },
        }),
      },
    ],
  };
  expect(JSON.stringify(sampleValue(reference, model)).length).toBeLessThan(500);
});
