import { expect, test } from "vitest";
import type { KeywordSchema, Schema } from "../../../generator/4-model/types.ts";
import { Text } from "../../../generator/5-render/environment/text.ts";
import { phraseText } from "../../../generator/5-render/sentences/phrase.ts";
import { schemaConstraints } from "../../../generator/5-render/sentences/schema-constraints.ts";
import { typeName } from "../../../generator/5-render/sentences/type-name.ts";
import { defaultValue, possibleValues } from "../../../generator/5-render/sentences/values.ts";
import { meterModel, meterOperation } from "../docs/meter-model.ts";

function schema(keywords: Partial<KeywordSchema>): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations: {}, ...keywords };
}

const reference = {
  kind: "reference",
  pointer: "",
  target: meterModel.schemas[1]?.name ?? ("" as never),
  annotations: {},
} satisfies Schema;

const string = schema({ type: ["string"] });

test("types of the meter endpoint's parameters", () => {
  const names = meterOperation.parameters.map((parameter) => [
    parameter.name,
    Text.reveal(phraseText(typeName(parameter.schema, meterModel))),
  ]);
  expect(Object.fromEntries(names)).toMatchObject({
    id: "String",
    limit: "Integer",
    "expand[]": "Array of String",
    value_grouping_window: "String",
  });
});

test.each<[Schema, string]>([
  [schema({}), "Any value"],
  [schema({ type: ["string", "null"] }), "String or null"],
  [schema({ enum: ["a", 1] }), "String or Number"],
  [schema({ oneOf: [string, reference, string] }), "String or MeterEventSummary"],
  [schema({ type: ["array"], array: { items: reference } }), "Array of MeterEventSummary"],
  [schema({ type: ["array"] }), "Array"],
  [schema({ allOf: [reference] }), "MeterEventSummary"],
  [
    schema({ type: ["object"], object: { properties: [], required: [], additionalProperties: string } }),
    "Map of String",
  ],
  [schema({ type: ["string"], string: { format: "binary" } }), "File"],
])("type %#", (value, expected) => {
  expect(Text.reveal(phraseText(typeName(value, meterModel)))).toBe(expected);
});

test.each<[Partial<KeywordSchema>, string[]]>([
  [{ number: { minimum: 1, maximum: 100 } }, ["between 1 and 100"]],
  [{ number: { exclusiveMinimum: 0, maximum: 5 } }, ["at most 5", "greater than 0"]],
  [
    { number: { format: "unix-time", multipleOf: 60 } },
    ["seconds since the Unix epoch", "a multiple of 60 (whole minutes)"],
  ],
  [{ string: { maxLength: 5000 } }, ["at most 5000 characters"]],
  [{ string: { minLength: 1, maxLength: 5000 } }, ["between 1 and 5000 characters"]],
  [{ string: { minLength: 3, maxLength: 3, pattern: "^a|b$" } }, ["exactly 3 characters", "matches `^a|b$`"]],
  [{ string: { format: "constructor" } }, ["format `constructor`"]],
  [
    { array: { minItems: 1, uniqueItems: true, items: schema({ string: { minLength: 1 } }) } },
    ["at least 1 item", "no item twice", "each item at least 1 character"],
  ],
  [{ enum: ["list"] }, ["always `list`"]],
  [
    { object: { properties: [], required: [], minProperties: 2 }, annotations: { readOnly: true } },
    ["at least 2 properties", "read-only"],
  ],
])("constraints of %j", (keywords, expected) => {
  const phrases = schemaConstraints(schema(keywords), meterModel);
  expect(phrases.map((words) => Text.reveal(phraseText(words)))).toEqual(expected);
});

test("possible values and defaults are JSON", () => {
  expect(possibleValues(schema({ enum: ["day", null] }), meterModel).map(Text.reveal)).toEqual([
    '"day"',
    "null",
  ]);
  expect(possibleValues(string, meterModel)).toEqual([]);
  const value = defaultValue(schema({ annotations: { default: 'a"b' } }), meterModel);
  expect(value && Text.reveal(value)).toBe('"a\\"b"');
});

test("a schema that refers to itself ends", () => {
  const loop = { ...reference, target: "Loop" as never };
  const model = {
    ...meterModel,
    schemas: [{ pointer: "", name: loop.target, file: "loop" as never, schema: loop }],
  };
  expect(schemaConstraints(loop, model)).toEqual([]);
  expect(Text.reveal(phraseText(typeName(loop, model)))).toBe("Loop");
});
