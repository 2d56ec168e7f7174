import { describe, expect, test } from "vitest";
import { addJsonSchema } from "../../../templates/runtime/json-schema.ts";
import { defineSchema } from "../../../templates/runtime/schema.ts";

const texts = {
  Node: '{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"},"tag":{"$ref":"#/$defs/Tag","description":"Its tag."}}}',
  Tag: '{"type":["string","null"],"exclusiveMinimum":0,"examples":["a","b"],"enum":["a",null]}',
  Event: '{"if":{"required":["a"]},"then":{"required":["b"]},"dependentRequired":{"c":["d"]}}',
  Nothing: "false",
  ["Größe"]: '{"$ref":"#/$defs/Gr%C3%B6%C3%9Fe2"}',
  ["Größe2"]: '{"const":{"$ref":"#/$defs/Tag"}}',
};

function converter(name: string) {
  const schema = defineSchema<unknown>(
    () => true,
    () => undefined,
    name,
  );
  return addJsonSchema(schema, texts)["~standard"].jsonSchema;
}

const jsonSchema2020 = { $schema: "https://json-schema.org/draft/2020-12/schema" };
const jsonSchema07 = { $schema: "http://json-schema.org/draft-07/schema#" };

describe("draft-2020-12", () => {
  const target = "draft-2020-12";

  test("holds what it refers to, and refers to itself as a whole", () => {
    expect(converter("Node").input({ target })).toEqual({
      ...jsonSchema2020,
      type: "object",
      properties: { next: { $ref: "#" }, tag: { $ref: "#/$defs/Tag", description: "Its tag." } },
      $defs: { Tag: JSON.parse(texts.Tag) },
    });
  });

  test("takes no data for a reference, and reads names in any script", () => {
    expect(converter("Größe").output({ target })).toEqual({
      ...jsonSchema2020,
      $ref: "#/$defs/Gr%C3%B6%C3%9Fe2",
      $defs: { Größe2: { const: { $ref: "#/$defs/Tag" } } },
    });
  });

  test("is an object, also where no value is valid", () => {
    expect(converter("Nothing").input({ target })).toEqual({ ...jsonSchema2020, not: {} });
  });

  test("is made anew for whoever asks", () => {
    const { input } = converter("Tag");
    (input({ target })["enum"] as unknown[]).push("c");
    expect(input({ target })["enum"]).toEqual(["a", null]);
  });
});

describe("draft-07", () => {
  test("has definitions, and nothing beside a reference", () => {
    expect(converter("Node").input({ target: "draft-07" })).toEqual({
      ...jsonSchema07,
      type: "object",
      properties: {
        next: { $ref: "#" },
        tag: { description: "Its tag.", allOf: [{ $ref: "#/definitions/Tag" }] },
      },
      definitions: { Tag: JSON.parse(texts.Tag) },
    });
  });
});

describe("openapi-3.0", () => {
  const target = "openapi-3.0";

  test("has nullable, boolean bounds and one example", () => {
    const tag = { type: "string", nullable: true, minimum: 0, exclusiveMinimum: true, example: "a" };
    expect(converter("Tag").input({ target })).toEqual({ ...tag, enum: ["a", null] });
  });

  test("says conditions by alternatives", () => {
    expect(converter("Event").input({ target })).toEqual({
      allOf: [
        { anyOf: [{ not: { required: ["a"] } }, { required: ["b"] }] },
        { anyOf: [{ not: { required: ["c"] } }, { required: ["d"] }] },
      ],
    });
  });

  test("refuses what contains itself", () => {
    expect(() => converter("Node").input({ target })).toThrow(
      "OpenAPI 3.0 has no words for what is a part of itself",
    );
  });
});

test("another target is refused", () => {
  expect(() => converter("Tag").input({ target: "draft-04" })).toThrow(
    "Unsupported JSON Schema target: draft-04",
  );
});

test.each([undefined, "", "toString", "Other"])("a validator called %j has no JSON Schema", (name) => {
  const schema = defineSchema<unknown>(
    () => true,
    () => undefined,
    name,
  );
  expect(() => addJsonSchema(schema, texts)).toThrow(TypeError);
});
