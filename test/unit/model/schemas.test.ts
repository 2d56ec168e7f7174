import { describe, expect, test } from "vitest";
import type { ApiModel, KeywordSchema, Schema } from "../../../generator/4-model/types.ts";
import { build, description, firstOperation, model, schemaNamed, withOperation } from "./build-text.ts";

/** The model of one schema, without the pointers. */
async function schema(text: string, version?: string): Promise<unknown> {
  const parts = `components:\n  schemas:\n    Other: { type: string }\n    Subject: ${text}`;
  return withoutPointers(schemaNamed(await model(description(parts, version)), "Subject"));
}

function withoutPointers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPointers);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(
    ([key, member]) => key !== "pointer" && !isNoAnnotation(key, member),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, withoutPointers(member)]));
}

function isNoAnnotation(key: string, value: unknown): boolean {
  return key === "annotations" && Object.keys(value as object).length === 0;
}

const string = { kind: "keywords", type: ["string"] };
const nothing = { kind: "keywords", type: ["null"] };

describe("OpenAPI 3.0", () => {
  const in30 = (text: string) => schema(text, "3.0.3");

  test("nullable is a type, and a value of an enum", async () => {
    expect(await in30("{ type: string, nullable: true }")).toEqual({
      kind: "keywords",
      type: ["string", "null"],
    });
    expect(await in30("{ type: string, nullable: false }")).toEqual(string);
    expect(await in30("{ type: string, nullable: true, enum: [a, b] }")).toEqual({
      kind: "keywords",
      type: ["string", "null"],
      enum: ["a", "b", null],
    });
    expect(await in30("{ type: string, nullable: true, enum: [a, null] }")).toMatchObject({
      enum: ["a", null],
    });
  });

  test.each(["allOf", "anyOf", "oneOf"])("nullable beside %s means: or null", async (keyword) => {
    expect(
      await in30(`{ nullable: true, description: D, ${keyword}: [{ $ref: '#/components/schemas/Other' }] }`),
    ).toEqual({
      kind: "keywords",
      annotations: { description: "D" },
      anyOf: [{ kind: "keywords", [keyword]: [{ kind: "reference", target: "Other" }] }, nothing],
    });
  });

  test("boolean exclusive bounds are numbers", async () => {
    expect(
      await in30(
        "{ type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }",
      ),
    ).toEqual({
      kind: "keywords",
      type: ["integer"],
      number: { exclusiveMinimum: 0, maximum: 9 },
    });
    expect(
      await in30("{ type: number, minimum: 0, exclusiveMinimum: false, maximum: 9, exclusiveMaximum: true }"),
    ).toEqual({
      kind: "keywords",
      type: ["number"],
      number: { minimum: 0, exclusiveMaximum: 9 },
    });
  });

  test("siblings of a reference are dropped", async () => {
    const text =
      "{ type: object, properties: { a: { $ref: '#/components/schemas/Other', minLength: 3, nullable: true } } }";
    expect(await in30(text)).toMatchObject({
      object: { properties: [{ name: "a", schema: { kind: "reference", target: "Other" } }] },
    });
  });

  test("an example is one of the examples", async () => {
    expect(await in30("{ type: string, example: x }")).toMatchObject({ annotations: { examples: ["x"] } });
  });
});

describe("OpenAPI 3.1", () => {
  test("keywords beside a reference constrain, annotations replace", async () => {
    const other = "$ref: '#/components/schemas/Other'";
    expect(await schema(`{ ${other} }`)).toEqual({ kind: "reference", target: "Other" });
    expect(await schema(`{ ${other}, description: D, default: d, x-note: 1 }`)).toEqual({
      kind: "reference",
      target: "Other",
      annotations: { description: "D", default: "d" },
    });
    expect(await schema(`{ ${other}, minLength: 3 }`)).toEqual({
      kind: "keywords",
      reference: "Other",
      string: { minLength: 3 },
    });
  });

  test("types: one, several, with null, and number beside integer", async () => {
    expect(await schema("{ type: [string, 'null'] }")).toEqual({
      kind: "keywords",
      type: ["string", "null"],
    });
    expect(await schema("{ type: [integer, number] }")).toEqual({ kind: "keywords", type: ["number"] });
    expect(await schema("{}")).toEqual({ kind: "keywords" });
    expect(await schema("true")).toEqual({ kind: "boolean", value: true });
    expect(await schema("false")).toEqual({ kind: "boolean", value: false });
  });

  test("enum values are distinct, and may be any JSON", async () => {
    expect(await schema("{ enum: [1, 1, '1', null, [1], { a: 1 }] }")).toEqual({
      kind: "keywords",
      enum: [1, "1", null, [1], { a: 1 }],
    });
  });

  test("const null is a const", async () => {
    expect(await schema("{ const: null }")).toEqual({ kind: "keywords", const: null });
  });

  test("a format stands with the kind of value that it is about", async () => {
    expect(await schema("{ type: integer, format: int64 }")).toMatchObject({ number: { format: "int64" } });
    expect(await schema("{ type: string, format: uuid }")).toMatchObject({ string: { format: "uuid" } });
    expect(await schema("{ format: uuid }")).toMatchObject({ string: { format: "uuid" } });
    expect(await schema("{ type: [integer, 'null'], format: unix-time }")).toMatchObject({
      number: { format: "unix-time" },
    });
  });

  test("every keyword of arrays", async () => {
    expect(
      await schema(
        "{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1, maxItems: 3, uniqueItems: true, contains: { type: string }, minContains: 0, maxContains: 2, unevaluatedItems: false }",
      ),
    ).toEqual({
      kind: "keywords",
      type: ["array"],
      array: {
        prefixItems: [string],
        items: { kind: "boolean", value: false },
        minItems: 1,
        maxItems: 3,
        uniqueItems: true,
        contains: string,
        minContains: 0,
        maxContains: 2,
        unevaluatedItems: { kind: "boolean", value: false },
      },
    });
  });

  test("every keyword of objects, properties in document order", async () => {
    expect(
      await schema(
        "{ type: object, required: [z, b], properties: { b: { type: string }, '2': {}, a: { type: string } }, patternProperties: { ^x: { type: string } }, additionalProperties: false, propertyNames: { type: string }, minProperties: 1, maxProperties: 9, dependentRequired: { a: [b] }, dependentSchemas: { b: true }, unevaluatedProperties: false }",
      ),
    ).toMatchObject({
      object: {
        required: ["z", "b"],
        patternProperties: [{ pattern: "^x", schema: string }],
        additionalProperties: { kind: "boolean", value: false },
        propertyNames: string,
        minProperties: 1,
        maxProperties: 9,
        dependentRequired: [{ property: "a", required: ["b"] }],
        dependentSchemas: [{ property: "b", schema: { kind: "boolean", value: true } }],
        unevaluatedProperties: { kind: "boolean", value: false },
      },
    });
  });

  test("properties called like members of Object.prototype", async () => {
    expect(
      await schema(
        "{ type: object, required: [__proto__], properties: { __proto__: { type: string }, constructor: { type: string } } }",
      ),
    ).toEqual({
      kind: "keywords",
      type: ["object"],
      object: {
        properties: [
          { name: "__proto__", required: true, schema: string },
          { name: "constructor", required: false, schema: string },
        ],
        required: ["__proto__"],
      },
    });
  });

  test("compositions and conditions", async () => {
    const text =
      "{ allOf: [true], anyOf: [true], oneOf: [true], not: false, if: true, then: true, else: false }";
    const is = (value: boolean) => ({ kind: "boolean", value });
    expect(await schema(text)).toEqual({
      kind: "keywords",
      allOf: [is(true)],
      anyOf: [is(true)],
      oneOf: [is(true)],
      not: is(false),
      if: is(true),
      then: is(true),
      else: is(false),
    });
  });
});

test("a discriminator maps to names, whether it says a reference or a key", async () => {
  const built = await model(
    description(`
      components:
        schemas:
          Pet:
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } }
          Cat: { type: object, properties: { kind: { const: cat } } }
          Dog: { type: object, properties: { kind: { const: dog } } }
    `),
  );
  expect(schemaNamed(built, "Pet")).toMatchObject({
    discriminator: {
      property: "kind",
      mapping: [
        { value: "cat", target: "Cat" },
        { value: "dog", target: "Dog" },
      ],
    },
  });
});

test("a discriminator knows alternatives by their names, and a default", async () => {
  const { model: built } = await build(
    description(`
      components:
        schemas:
          Cat: { type: object }
          Dog: { type: object }
          Pet:
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            discriminator: { propertyName: kind, mapping: { cat: Cat }, defaultMapping: Dog }
    `),
  );
  expect(schemaNamed(built, "Pet")).toMatchObject({
    discriminator: {
      mapping: [{ value: "cat", target: "Cat" }],
      implicit: [{ value: "Dog", target: "Dog" }],
      default: "Dog",
    },
  });
});

test("a schema may refer to itself, directly and through others", async () => {
  const built = await model(
    description(`
      components:
        schemas:
          Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
          A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
          B: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }
    `),
  );
  expect(built.schemas.map(({ name }) => name)).toEqual(["Tree", "A", "B"]);
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
});

test("the whole model is plain JSON, and every pointer leads somewhere", async () => {
  const built = await model(
    withOperation(
      "responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/A~1B' } } } } } }",
      {
        rest: "components: { schemas: { 'A/B': { type: object, properties: { '~': { type: string } } } } }",
      },
    ),
  );
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  const named = schemaNamed(built, "AB") as KeywordSchema;
  expect(named.object?.properties[0]?.schema.pointer).toBe("/components/schemas/A~1B/properties/~0");
  const content: Schema | undefined = firstOperation(built).responses[0]?.content[0]?.schema;
  expect(content).toMatchObject({ kind: "reference", target: "ListThingsResponse" });
});

/** The names that the properties of a schema refer to. */
function targets(built: ApiModel, name: string): Record<string, string | undefined> {
  const named = schemaNamed(built, name);
  const properties = named.kind === "keywords" ? (named.object?.properties ?? []) : [];
  return Object.fromEntries(
    properties.map(({ name, schema }) => [name, schema.kind === "reference" ? schema.target : undefined]),
  );
}

describe("identifiers", () => {
  test("a reference leads to an anchor, also by a URI relative to an $id", async () => {
    const built = await model(
      description(`
        components:
          schemas:
            A: { $anchor: here, type: string }
            B: { $id: 'https://example.com/schemas/b', $defs: { c: { $anchor: c, type: number }, d: { $id: d, type: "null" } },
                 properties: { a: { $ref: '#c' }, b: { $ref: 'b#/$defs/c' }, c: { $ref: d }, d: { $ref: '#' } } }
            C: { properties: { a: { $ref: '#here' }, b: { $ref: 'https://example.com/schemas/b' },
                               c: { $ref: 'https://example.com/schemas/d' } } }
      `),
    );
    expect(targets(built, "B")).toEqual({ a: "BDefsC", b: "BDefsC", c: "BDefsD", d: "B" });
    expect(targets(built, "C")).toEqual({ a: "A", b: "B", c: "BDefsD" });
  });

  test("a dynamic reference leads to the outermost schema with its anchor, in a variant of what is between", async () => {
    const built = await model(
      description(`
        components:
          schemas:
            Tree: { $id: tree, $dynamicAnchor: node, properties: { child: { $dynamicRef: '#node' }, leaf: { $ref: leaf } } }
            Leaf: { $id: leaf, type: string }
            Strict: { $id: strict, $dynamicAnchor: node, $ref: tree, unevaluatedProperties: false }
      `),
    );
    expect(targets(built, "Tree")).toEqual({ child: "Tree", leaf: "Leaf" });
    expect(schemaNamed(built, "Strict")).toMatchObject({ reference: "TreeOfStrict" });
    expect(targets(built, "TreeOfStrict")).toEqual({ child: "Strict", leaf: "Leaf" });
    expect(built.schemas.map(({ name }) => name)).toEqual(["Tree", "TreeOfStrict", "Leaf", "Strict"]);
  });

  test("variants of what has no name of its own settle on theirs, whoever comes first", async () => {
    // A variant that was called after the name of what it varies changed that name, and so its own, for ever.
    const built = await model(
      description(`
        components:
          schemas:
            Strings:
              $id: strings
              $ref: list
              $defs:
                text: { $dynamicAnchor: item, type: string }
                list: { $id: list, type: array, items: { $dynamicRef: '#item' }, $defs: { any: { $dynamicAnchor: item } } }
            Any: { $ref: list }
      `),
    );
    expect(schemaNamed(built, "Strings")).toMatchObject({ target: "StringsDefsListOfStringsDefsText" });
    expect(schemaNamed(built, "Any")).toMatchObject({ target: "StringsDefsList" });
    expect(built.schemas.map(({ name }) => name)).toEqual([
      "Strings",
      "Any",
      "StringsDefsList",
      "StringsDefsListOfStringsDefsText",
      "ListDefsAny",
      "StringsDefsText",
    ]);
  });

  test("$recursiveRef of draft 2019-09 means the schema around it with a $recursiveAnchor", async () => {
    const built = await model(
      description(`
        components:
          schemas:
            Filter: { $recursiveAnchor: true, properties: { inner: { $recursiveRef: '#' } } }
            Other: { properties: { filter: { $ref: '#/components/schemas/Filter' } } }
      `),
    );
    expect(targets(built, "Filter")).toEqual({ inner: "Filter" });
    expect(targets(built, "Other")).toEqual({ filter: "Filter" });
  });

  test("a dynamic reference to nothing is an error", async () => {
    const { found } = await build(
      description("components: { schemas: { A: { properties: { b: { $dynamicRef: '#x' } } } } }"),
    );
    expect(found).toEqual([
      "unresolved-reference error /components/schemas/A/properties/b/$dynamicRef: `#x` points to nothing",
    ]);
  });
});

describe("directions", () => {
  test("a request has a variant without what is read only, if there is any on the way", async () => {
    const reference = (name: string) =>
      `content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } }`;
    const built = await model(
      description(`
        paths:
          /a: { post: { operationId: a, requestBody: { ${reference("A")} }, responses: { 200: { description: A, ${reference("A")} } } } }
          /b: { post: { operationId: b, requestBody: { ${reference("Plain")} }, responses: { 200: { description: A } } } }
        components:
          schemas:
            A: { type: object, properties: { b: { $ref: '#/components/schemas/B' }, a: { $ref: '#/components/schemas/A' }, plain: { $ref: '#/components/schemas/Plain' } } }
            AInput: { type: string }
            B: { allOf: [{ type: object, properties: { id: { $ref: '#/components/schemas/Id' }, secret: { type: string, writeOnly: true } } }, { required: [id, secret] }] }
            Id: { type: string, readOnly: true }
            Plain: { type: object }
      `),
    );
    expect(built.schemas.map(({ name }) => name)).toEqual([
      "A",
      "AInput_b5c6ed",
      "AInput",
      "B",
      "BInput",
      "Id",
      "Plain",
    ]);
    const body = built.operations[0]?.body;
    expect(body?.kind === "content" && body.sent.schema).toMatchObject({ target: "AInput_b5c6ed" });
    expect(targets(built, "A")).toEqual({ b: "B", a: "A", plain: "Plain" });
    expect(targets(built, "AInput_b5c6ed")).toEqual({ b: "BInput", a: "AInput_b5c6ed", plain: "Plain" });
    const parts = (required: string) => [
      { object: { properties: [{ name: required }] } },
      { object: { required: [required] } },
    ];
    expect(schemaNamed(built, "B")).toMatchObject({ allOf: parts("id") });
    expect(schemaNamed(built, "BInput")).toMatchObject({ allOf: parts("secret") });
  });

  test("an object whose properties are all read only is an object in a request too", async () => {
    const built = await model(
      description(`
        paths:
          /a: { post: { operationId: a, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }, responses: { 200: { description: A } } } }
        components:
          schemas:
            A: { properties: { id: { type: string, readOnly: true } } }
      `),
    );
    expect(schemaNamed(built, "AInput")).toMatchObject({
      object: { additionalProperties: { kind: "boolean", value: true } },
    });
  });
});
