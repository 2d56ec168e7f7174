import { expect, test } from "vitest";
import { typeErrors } from "../../real/type-errors.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";
import { description } from "../model/build-text.ts";
import { compile, compileParameters, type JsonSchema, sourcesOf } from "./compile.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const one = { properties: { one: { type: "integer", default: 1 } } };
const two = { properties: { two: { type: "integer", default: 2 } } };
const tagged = (kind: string, more: object) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: kind }, ...more },
});

const schemas: Readonly<Record<string, JsonSchema>> = {
  One: { type: "object", ...one },
  Level: { type: "string", enum: ["low", "high"], default: "low" },
  Values: {
    type: "object",
    properties: {
      text: { type: "string", default: "it's" },
      nothing: { type: ["string", "null"], default: null },
      no: { type: "boolean", default: false },
      list: { type: "array", items: { type: "integer" }, default: [1, 2] },
      object: { type: "object", default: { a: { b: [] } } },
      referred: reference("Level"),
      ownDefault: { ...reference("Level"), default: "high" },
      plain: { type: "string" },
      __proto__x: { type: "string" },
    },
  },
  Hostile: JSON.parse('{"type":"object","properties":{"__proto__":{"default":1},"toString":{"default":2}}}'),
  Nested: {
    type: "object",
    properties: {
      inner: { type: "object", properties: { deep: { type: "object", ...one } } },
      referred: reference("One"),
      // What is inside of a default is as it is described.
      given: { ...reference("One"), default: {} },
    },
  },
  Items: { type: "array", items: reference("One") },
  Tuple: {
    type: "array",
    prefixItems: [{ type: "string" }, reference("One")],
    items: { type: "object", ...two },
  },
  Others: {
    type: "object",
    properties: { known: { type: "object" } },
    patternProperties: { "^x-": reference("One") },
    additionalProperties: { type: "object", ...two },
  },
  Table: { type: "object", additionalProperties: reference("One") },
  All: { allOf: [reference("One"), { type: "object", ...two }], properties: { three: { default: 3 } } },
  Sibling: { ...reference("One"), ...two },
  Node: {
    type: "object",
    properties: { size: { default: 0 }, children: { type: "array", items: reference("Node") } },
  },
  OrNull: { anyOf: [reference("One"), { type: "null" }] },
  Either: {
    oneOf: [
      { type: "object", required: ["a"], properties: { a: { type: "string" }, one: { default: 1 } } },
      { type: "object", required: ["b"], properties: { b: { type: "string" }, two: { default: 2 } } },
    ],
  },
  Any: {
    anyOf: [
      { type: "object", ...one },
      { type: "object", ...two },
    ],
  },
  Cat: tagged("cat", { lives: { type: "integer", default: 9 } }),
  Dog: tagged("dog", { barks: { type: "boolean", default: true } }),
  Fish: tagged("fish", {}),
  Pet: { oneOf: ["Cat", "Dog", "Fish"].map(reference), discriminator: { propertyName: "kind" } },
  Condition: {
    type: "object",
    if: { required: ["a"] },
    then: one,
    else: two,
  },
  Dependent: { type: "object", dependentSchemas: { a: one } },
  Needed: { type: "object", required: ["one"], ...one },
  Without: { type: "object", properties: { a: { type: "string" } } },
};
const validators = await compile(schemas);

const filled = (name: string, value: unknown) => validators[name]?.validate(value, { defaults: true });

test.each<[string, unknown, unknown]>([
  [
    "Values",
    {},
    {
      text: "it's",
      nothing: null,
      no: false,
      list: [1, 2],
      object: { a: { b: [] } },
      referred: "low",
      ownDefault: "high",
    },
  ],
  [
    "Values",
    {
      text: "",
      nothing: "a",
      no: true,
      list: [],
      object: {},
      referred: "high",
      ownDefault: "low",
      plain: "b",
    },
    {
      text: "",
      nothing: "a",
      no: true,
      list: [],
      object: {},
      referred: "high",
      ownDefault: "low",
      plain: "b",
    },
  ],
  ["Nested", {}, { given: {} }],
  [
    "Nested",
    { inner: { deep: {} }, referred: {}, given: { one: 7 } },
    { inner: { deep: { one: 1 } }, referred: { one: 1 }, given: { one: 7 } },
  ],
  ["Items", [{}, { one: 5 }], [{ one: 1 }, { one: 5 }]],
  ["Tuple", ["a", {}, {}, {}], ["a", { one: 1 }, { two: 2 }, { two: 2 }]],
  ["Others", { known: {}, "x-a": {}, b: {} }, { known: {}, "x-a": { one: 1 }, b: { two: 2 } }],
  ["Table", { a: {} }, { a: { one: 1 } }],
  ["All", {}, { one: 1, two: 2, three: 3 }],
  ["All", "text", undefined],
  ["Sibling", {}, { one: 1, two: 2 }],
  ["Node", { children: [{ children: [{}] }] }, { size: 0, children: [{ size: 0, children: [{ size: 0 }] }] }],
  ["OrNull", null, null],
  ["OrNull", {}, { one: 1 }],
  ["Either", { a: "" }, { a: "", one: 1 }],
  ["Either", { b: "" }, { b: "", two: 2 }],
  // Both fit, and nobody knows which one is meant.
  ["Any", {}, {}],
  ["Any", { one: "" }, { one: "", two: 2 }],
  ["Pet", { kind: "cat" }, { kind: "cat", lives: 9 }],
  ["Pet", { kind: "dog" }, { kind: "dog", barks: true }],
  ["Pet", { kind: "fish" }, { kind: "fish" }],
  ["Condition", { a: 0 }, { a: 0, one: 1 }],
  ["Condition", {}, { two: 2 }],
  ["Dependent", { a: 0 }, { a: 0, one: 1 }],
  ["Dependent", {}, {}],
  ["Without", {}, {}],
])("%s %j", (name, value, expected) => {
  const before = JSON.stringify(value);
  const result = filled(name, value);
  expect(result).toEqual(expected === undefined ? { issues: [expect.anything()] } : { value: expected });
  expect(JSON.stringify(value)).toBe(before);
  // Without the option nothing is copied.
  const plain = validators[name]?.validate(value);
  if (expected !== undefined) expect(plain?.issues === undefined && plain?.value).toBe(value);
});

test("what does not change is not copied", () => {
  const item = { one: 5 };
  const items = [item, {}];
  const result = filled("Items", items);
  const value = result?.issues === undefined ? (result?.value as unknown[]) : [];
  expect(value).not.toBe(items);
  expect(value[0]).toBe(item);
  expect(filled("Items", [item])).toEqual({ value: [item] });
});

test("a default is made anew each time", () => {
  const [first, second] = [validators["Values"]?.parse({}, { defaults: true }), filled("Values", {})];
  (first as { list: number[] }).list.push(3);
  expect(second).toMatchObject({ value: { list: [1, 2] } });
});

test("a property is filled in whatever it is called", () => {
  const value = validators["Hostile"]?.parse({}, { defaults: true }) as object;
  expect(Object.entries(value)).toEqual([
    ["__proto__", 1],
    ["toString", 2],
  ]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("defaults make nothing valid that is not", () => {
  expect(filled("Needed", {})).toMatchObject({ issues: [{ code: "required", path: ["one"] }] });
  expect(filled("One", { one: "" })).toMatchObject({ issues: [{ code: "type", path: ["one"] }] });
});

test("a value that is nested too deeply is an issue", () => {
  let value: unknown = {};
  for (let depth = 0; depth < 200_000; depth++) value = { children: [value] };
  expect(filled("Node", value)).toMatchObject({ issues: [{ code: "depth" }] });
});

test("all of it compiles under the strictest flags, and schemas without defaults have nothing of it", async () => {
  const folder = temporaryFolder();
  const sources = await sourcesOf(schemas);
  folder.write(sources);
  expect(await typeErrors(folder.path, { compiler: "typescript-7" })).toBe("");
  const filling = Object.keys(sources).filter((path) => sources[path]?.includes("runtime/defaults.js"));
  expect(filling).not.toContain("src/schemas/without.ts");
  expect(filling).not.toContain("src/schemas/level.ts");
  expect(filling).toContain("src/schemas/one.ts");
});

test("parameters and bodies have theirs, after the rules have looked at what is given", async () => {
  const text = description(`paths:
  /things:
    post:
      operationId: addThing
      parameters:
        - { name: a, in: query, schema: { type: integer, default: 1 } }
        - { name: b, in: query, schema: { type: integer } }
      x-constraints: [{ id: one, atMostOne: [a, b] }]
      requestBody:
        content:
          application/json: { schema: { $ref: '#/components/schemas/Thing' } }
          text/plain: { schema: { type: string } }
      responses: { '200': { description: Done } }
components:
  schemas:
    Thing: { type: object, properties: { size: { type: integer, default: 3 } } }`);
  const { addThingParams } = await compileParameters(text);
  const fill = (value: unknown) => addThingParams?.parse(value, { defaults: true });
  expect(fill({})).toEqual({ a: 1 });
  expect(fill({ b: 2 })).toEqual({ a: 1, b: 2 });
  expect(fill({ body: {} })).toEqual({ a: 1, body: { size: 3 } });
  expect(fill({ body: "text", contentType: "text/plain" })).toEqual({
    a: 1,
    body: "text",
    contentType: "text/plain",
  });
});
