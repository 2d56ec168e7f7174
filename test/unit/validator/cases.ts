import type { JsonSchema } from "./compile.ts";

/** A schema, and values that it accepts and refuses. A refused value comes with its issues: `code path`. */
export interface Case {
  readonly schema: JsonSchema;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly (readonly [value: unknown, ...issues: string[]])[];
  /** What the validator is meant to judge otherwise than JSON Schema does, and why. */
  readonly differsFromAjv?: string;
}

const own = (text: string): unknown => JSON.parse(text);
const astral = "𝒳";

/** A case or more for each keyword, by its file in `generator/5-render/validator/keywords/`. */
export const cases: Readonly<Record<string, Case>> = {
  // types
  AnyValue: { schema: true, accepts: [null, 0, "", [], {}, false], refuses: [] },
  NoValue: {
    schema: false,
    accepts: [],
    refuses: [
      [null, "false"],
      [0, "false"],
      [{}, "false"],
    ],
  },
  EmptySchema: { schema: {}, accepts: [null, 0, "", [], {}], refuses: [] },
  TypeNull: {
    schema: { type: "null" },
    accepts: [null],
    refuses: [
      [0, "type"],
      ["", "type"],
      [false, "type"],
      [{}, "type"],
      [[], "type"],
    ],
  },
  TypeBoolean: {
    schema: { type: "boolean" },
    accepts: [true, false],
    refuses: [
      [0, "type"],
      ["true", "type"],
      [null, "type"],
    ],
  },
  TypeInteger: {
    schema: { type: "integer" },
    accepts: [0, -0, 1.0, -7, 1e21, 2 ** 53],
    refuses: [
      [0.5, "type"],
      ["1", "type"],
      [null, "type"],
      [true, "type"],
    ],
  },
  TypeNumber: {
    schema: { type: "number" },
    accepts: [0, 0.5, -1e300],
    refuses: [
      ["1", "type"],
      [null, "type"],
      [[1], "type"],
    ],
  },
  TypeString: {
    schema: { type: "string" },
    accepts: ["", "a"],
    refuses: [
      [0, "type"],
      [null, "type"],
      [["a"], "type"],
    ],
  },
  TypeArray: {
    schema: { type: "array" },
    accepts: [[], [1]],
    refuses: [
      [{ length: 0 }, "type"],
      ["", "type"],
      [null, "type"],
    ],
  },
  TypeObject: {
    schema: { type: "object" },
    accepts: [{}, { a: 1 }],
    refuses: [
      [[], "type"],
      [null, "type"],
      ["{}", "type"],
    ],
  },
  TypeList: {
    schema: { type: ["string", "integer", "null"] },
    accepts: ["", 0, null],
    refuses: [
      [0.5, "type"],
      [true, "type"],
      [[], "type"],
      [{}, "type"],
    ],
  },
  TypeListNumbers: { schema: { type: ["number", "integer"] }, accepts: [0, 0.5], refuses: [["", "type"]] },
  TypeListWithKeywords: {
    schema: {
      type: ["string", "number", "array", "object"],
      minLength: 2,
      minimum: 2,
      minItems: 2,
      required: ["a"],
    },
    accepts: ["ab", 2, [1, 2], { a: 1 }],
    refuses: [
      ["a", "minLength"],
      [1, "minimum"],
      [[1], "minItems"],
      [{}, "required a"],
      [null, "type"],
    ],
  },
  KeywordsWithoutType: {
    schema: { minLength: 2, minimum: 2, minItems: 2, required: ["a"] },
    accepts: ["ab", 2, [1, 2], { a: 1 }, null, true],
    refuses: [
      ["a", "minLength"],
      [1, "minimum"],
      [[1], "minItems"],
      [{}, "required a"],
    ],
  },
  KeywordsOfAnotherType: {
    schema: { type: "string", minimum: 5, minItems: 1, required: ["a"] },
    accepts: ["", "a"],
    refuses: [[9, "type"]],
  },

  // bounds
  Minimum: {
    schema: { type: "number", minimum: 1.5 },
    accepts: [1.5, 2],
    refuses: [
      [1.49, "minimum"],
      [-2, "minimum"],
    ],
  },
  Maximum: { schema: { type: "integer", maximum: -1 }, accepts: [-1, -2], refuses: [[0, "maximum"]] },
  Exclusive: {
    schema: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    accepts: [0.5, 5e-324, 0.9999999999999999],
    refuses: [
      [0, "exclusiveMinimum"],
      [-0, "exclusiveMinimum"],
      [1, "exclusiveMaximum"],
    ],
  },
  BothBounds: {
    schema: { type: "integer", minimum: 3, maximum: 2 },
    accepts: [],
    refuses: [
      [3, "maximum"],
      [2, "minimum"],
      [2.5, "type"],
    ],
  },
  MultipleOf: {
    schema: { type: "integer", multipleOf: 60 },
    accepts: [0, 60, -60, 120],
    refuses: [
      [59, "multipleOf"],
      [61, "multipleOf"],
      [-59, "multipleOf"],
    ],
  },
  MultipleOfDecimal: {
    schema: { type: "number", multipleOf: 0.01 },
    accepts: [0.07, 19.99, 1.1, 0, 4.35],
    refuses: [
      [0.075, "multipleOf"],
      [0.001, "multipleOf"],
    ],
    differsFromAjv: "Ajv divides binary fractions, and finds a remainder in 0.07 / 0.01",
  },
  MultipleOfTiny: {
    schema: { type: "number", multipleOf: 1e-8 },
    accepts: [1e-8, 12391239123e-8],
    refuses: [[1e-9, "multipleOf"]],
    differsFromAjv: "as above",
  },
  MultipleOfExact: {
    schema: { type: "number", multipleOf: 0.0001 },
    accepts: [0.0075, 1e22, -0],
    refuses: [[0.00751, "multipleOf"]],
    differsFromAjv: "as above",
  },
  MultipleOfOverflow: {
    schema: { type: "number", multipleOf: 0.123 },
    accepts: [0.246, 123e300],
    refuses: [
      [1e308, "multipleOf"],
      [-1e308, "multipleOf"],
      [5e-324, "multipleOf"],
    ],
    differsFromAjv: "as above",
  },
  MinLength: {
    schema: { type: "string", minLength: 2 },
    accepts: ["ab", astral + astral, "é́"],
    refuses: [
      ["a", "minLength"],
      [astral, "minLength"],
      ["", "minLength"],
    ],
  },
  MinLengthOne: {
    schema: { type: "string", minLength: 1 },
    accepts: ["a", astral, " "],
    refuses: [["", "minLength"]],
  },
  MinLengthNone: { schema: { type: "string", minLength: 0 }, accepts: [""], refuses: [] },
  MaxLength: {
    schema: { type: "string", maxLength: 2 },
    accepts: ["", "ab", astral + astral],
    refuses: [
      ["abc", "maxLength"],
      [`${astral}ab`, "maxLength"],
    ],
  },
  MaxLengthNone: { schema: { type: "string", maxLength: 0 }, accepts: [""], refuses: [["a", "maxLength"]] },
  ItemCount: {
    schema: { type: "array", minItems: 1, maxItems: 2 },
    accepts: [[1], [1, 2]],
    refuses: [
      [[], "minItems"],
      [[1, 2, 3], "maxItems"],
    ],
  },
  PropertyCount: {
    schema: { type: "object", minProperties: 1, maxProperties: 2 },
    accepts: [{ a: 1 }, own('{"__proto__":1}'), { a: 1, b: 2 }],
    refuses: [
      [{}, "minProperties"],
      [{ a: 1, b: 2, c: 3 }, "maxProperties"],
    ],
  },

  // values
  EnumStrings: {
    schema: { type: "string", enum: ["day", "hour"] },
    accepts: ["day", "hour"],
    refuses: [
      ["Day", "enum"],
      ["", "enum"],
      [1, "type"],
    ],
  },
  EnumMixed: {
    schema: { enum: ["1", 1, null, false, [1, { a: 2 }], { a: [1], b: null }] },
    accepts: ["1", 1, null, false, [1, { a: 2 }], { b: null, a: [1] }],
    refuses: [
      [true, "enum"],
      [0, "enum"],
      [[1], "enum"],
      [[1, { a: 2, b: 3 }], "enum"],
      [{ a: [1] }, "enum"],
      [{ a: [1], b: null, c: 1 }, "enum"],
    ],
  },
  EnumBesideType: {
    schema: { type: "integer", enum: [1, "2", 2.5] },
    accepts: [1],
    refuses: [
      ["2", "type"],
      [2.5, "type"],
      [2, "enum"],
    ],
  },
  EnumImpossible: {
    schema: { type: "boolean", enum: ["true"] },
    accepts: [],
    refuses: [
      [true, "false"],
      ["true", "false"],
    ],
  },
  EnumEmpty: {
    schema: { type: "string", enum: [], minLength: 1 },
    accepts: [],
    refuses: [["a", "false"]],
    differsFromAjv: "it refuses the schema",
  },
  ConstImpossible: { schema: { type: "integer", const: "a" }, accepts: [], refuses: [["a", "false"]] },
  ConstText: {
    schema: { const: "a" },
    accepts: ["a"],
    refuses: [
      ["b", "const"],
      [null, "const"],
    ],
  },
  // Conditions are turned round to be returned: what a text says must stay what it is.
  ConstOperators: {
    schema: { const: "a || b !== c" },
    accepts: ["a || b !== c"],
    refuses: [
      ["a && b === c", "const"],
      ["a || b === c", "const"],
    ],
  },
  EnumOperators: {
    schema: { enum: ["a' || b !== 'c", "< 1 && !f(x)"] },
    accepts: ["a' || b !== 'c", "< 1 && !f(x)"],
    refuses: [
      ["a' || b === 'c", "enum"],
      [">= 1 && f(x)", "enum"],
    ],
  },
  ConstNull: {
    schema: { const: null },
    accepts: [null],
    refuses: [
      [0, "const"],
      [{}, "const"],
    ],
  },
  ConstZero: {
    schema: { const: 0 },
    accepts: [0, -0],
    refuses: [
      ["0", "const"],
      [false, "const"],
      [1, "const"],
    ],
  },
  ConstFalse: {
    schema: { const: false },
    accepts: [false],
    refuses: [
      [0, "const"],
      [true, "const"],
    ],
  },
  ConstArray: {
    schema: { const: [] },
    accepts: [[]],
    refuses: [
      [{}, "const"],
      [[1], "const"],
    ],
  },
  ConstObject: {
    schema: { const: { a: { b: [1] } } },
    accepts: [{ a: { b: [1] } }],
    refuses: [
      [{ a: { b: [2] } }, "const"],
      [{}, "const"],
      [{ a: { b: [1] }, c: 1 }, "const"],
    ],
  },
  ConstNested: {
    schema: { const: { a: [{ b: 1, c: { d: null, e: 0 } }], f: "" } },
    accepts: [{ f: "", a: [{ c: { e: -0, d: null }, b: 1.0 }] }],
    refuses: [
      [{ f: "", a: [{ c: { e: 0 }, b: 1 }] }, "const"],
      [{ f: "", a: [{ c: { e: 0, d: undefined }, b: 1 }] }, "const"],
      [{ f: "", a: { 0: { c: { e: 0, d: null }, b: 1 } } }, "const"],
    ],
  },
  ConstPrototype: {
    schema: { const: {} },
    accepts: [{}],
    refuses: [
      [own('{"__proto__":1}'), "const"],
      [{ toString: 1 }, "const"],
    ],
  },

  // pattern and format
  Pattern: {
    schema: { type: "string", pattern: "b+" },
    accepts: ["abc", "bb"],
    refuses: [
      ["ac", "pattern"],
      ["", "pattern"],
    ],
  },
  PatternAnchored: {
    schema: { type: "string", pattern: "^\\d{3}$" },
    accepts: ["123"],
    refuses: [
      ["1234", "pattern"],
      ["12a", "pattern"],
      ["123\n", "pattern"],
    ],
  },
  PatternUnicode: {
    schema: { type: "string", pattern: "^\\p{Letter}$" },
    accepts: ["ß", astral],
    refuses: [
      ["1", "pattern"],
      ["ab", "pattern"],
    ],
  },
  PatternDot: {
    schema: { type: "string", pattern: "^.$" },
    accepts: ["a", astral],
    refuses: [["ab", "pattern"]],
  },
  PatternHostile: {
    schema: { type: "string", pattern: "^`\\$\\{1\\}\"'/\\*</script>\u2028$" },
    accepts: ["`$" + "{1}\"'/*</script>\u2028"],
    refuses: [["`1", "pattern"]],
  },
  PatternWithoutUnicode: {
    schema: { type: "string", pattern: "^[\\w-.]+$" },
    accepts: ["a-b.c"],
    refuses: [["a b", "pattern"]],
    differsFromAjv: "Ajv compiles patterns with the flag u only",
  },
  FormatUnknown: { schema: { type: "string", format: "made-up" }, accepts: ["anything"], refuses: [] },
  FormatNumber: {
    schema: { type: "integer", format: "int32" },
    accepts: [0, 2147483647, -2147483648],
    refuses: [[2147483648, "format"]],
    differsFromAjv: "formats are annotations for Ajv",
  },
  FormatUnixTime: {
    schema: { type: "integer", format: "unix-time" },
    accepts: [0, -60, 8.64e12],
    refuses: [
      [8.64e12 + 1, "format"],
      [0.5, "type"],
    ],
    differsFromAjv: "formats are annotations for Ajv",
  },
  FormatUuid: {
    schema: { type: "string", format: "uuid" },
    accepts: ["123e4567-e89b-12d3-a456-426614174000"],
    refuses: [["123", "format"]],
    differsFromAjv: "formats are annotations for Ajv",
  },
  FormatDate: {
    schema: { type: "string", format: "date" },
    accepts: ["2024-02-29"],
    refuses: [
      ["2023-02-29", "format"],
      ["2024-2-9", "format"],
    ],
    differsFromAjv: "formats are annotations for Ajv",
  },
  FormatDateTime: {
    schema: { type: "string", format: "date-time" },
    accepts: ["2024-02-29T23:59:60Z", "2024-01-01t00:00:00.5+01:00"],
    refuses: [
      ["2024-02-29", "format"],
      ["2024-02-29T24:00:00Z", "format"],
    ],
    differsFromAjv: "formats are annotations for Ajv",
  },

  // items
  Items: {
    schema: { type: "array", items: { type: "integer", minimum: 0 } },
    accepts: [[], [0, 1]],
    refuses: [
      [[0, "a", -1], "type 1", "minimum 2"],
      [[null], "type 0"],
    ],
  },
  ItemsFalse: { schema: { type: "array", items: false }, accepts: [[]], refuses: [[[1], "false 0"]] },
  ItemsNothing: {
    schema: { type: "array", items: { type: "boolean", enum: ["true"] } },
    accepts: [[]],
    refuses: [[[true, 1], "false 0", "false 1"]],
  },
  ItemCountNone: { schema: { type: "array", minItems: 0, items: {} }, accepts: [[], [1]], refuses: [] },
  ItemsNested: {
    schema: { type: "array", items: { type: "array", items: { type: "array", items: { type: "string" } } } },
    accepts: [[[["a"]], []]],
    refuses: [
      [[[["a"], [1]]], "type 0/1/0"],
      [[[], ["a"]], "type 1/0"],
    ],
  },
  PrefixItems: {
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
    accepts: [[], ["a"], ["a", 1], ["a", 1, {}]],
    refuses: [[[1, "a"], "type 0", "type 1"]],
  },
  PrefixAndItems: {
    schema: { type: "array", prefixItems: [{ type: "string" }, true], items: { type: "boolean" } },
    accepts: [["a"], ["a", 0], ["a", 0, true]],
    refuses: [[["a", 0, true, 1], "type 3"]],
  },
  PrefixOnly: {
    schema: { type: "array", prefixItems: [{ type: "string" }], items: false },
    accepts: [["a"], []],
    refuses: [[["a", "b"], "false 1"]],
  },
  PrefixNested: {
    schema: {
      type: "array",
      prefixItems: [{ type: "array", prefixItems: [{ type: "array", items: { type: "string" } }] }],
    },
    accepts: [[[["a"]]]],
    refuses: [[[[[1]]], "type 0/0/0"]],
  },
  Unique: {
    schema: { type: "array", uniqueItems: true },
    accepts: [[], [1, "1", true, null], [{ a: 1 }, { a: 2 }], [[1], [2]], [1, [1]], [{}, []]],
    refuses: [
      [[1, 1], "uniqueItems"],
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        "uniqueItems",
      ],
      [
        [
          [1, [2]],
          [1, [2]],
        ],
        "uniqueItems",
      ],
      [[null, null], "uniqueItems"],
    ],
  },
  Contains: {
    schema: { type: "array", contains: { type: "integer" } },
    accepts: [[1], ["a", 1, 2]],
    refuses: [
      [[], "contains"],
      [["a"], "contains"],
    ],
  },
  ContainsCounted: {
    schema: { type: "array", contains: { const: 1 }, minContains: 2, maxContains: 3 },
    accepts: [
      [1, 1],
      [1, 0, 1, 1],
    ],
    refuses: [
      [[1], "minContains"],
      [[1, 1, 1, 1], "maxContains"],
    ],
  },
  ContainsNone: {
    schema: { type: "array", contains: { const: 1 }, minContains: 0 },
    accepts: [[], [0], [1]],
    refuses: [],
  },
  ContainsNoneAtMost: {
    schema: { type: "array", contains: { const: 1 }, minContains: 0, maxContains: 1 },
    accepts: [[], [1]],
    refuses: [[[1, 1], "maxContains"]],
  },
  ContainsOutsideArrays: {
    schema: { contains: { const: 1 } },
    accepts: ["a", {}, [1]],
    refuses: [[[], "contains"]],
  },

  // properties
  Properties: {
    schema: {
      type: "object",
      required: ["a", "c"],
      properties: { a: { type: "string" }, b: { type: "integer" } },
    },
    accepts: [
      { a: "", c: null },
      { a: "", b: 1, c: 0, d: 0 },
    ],
    refuses: [
      [{}, "required a", "required c"],
      [{ a: 1, b: "", c: 1 }, "type a", "type b"],
      [{ a: null, c: 1 }, "type a"],
    ],
  },
  PropertiesNested: {
    schema: {
      type: "object",
      properties: {
        a: {
          type: "object",
          required: ["b"],
          properties: { b: { type: "array", items: { type: "object", required: ["c"] } } },
        },
      },
    },
    accepts: [{}, { a: { b: [{ c: 1 }] } }],
    refuses: [
      [{ a: {} }, "required a/b"],
      [{ a: { b: [{}, 1] } }, "required a/b/0/c", "type a/b/1"],
    ],
  },
  PrototypeNames: {
    schema: own(
      '{"type":"object","required":["toString","__proto__","constructor"],"properties":{"toString":{"type":"string"},"__proto__":{"type":"integer"},"constructor":{"type":"boolean"},"hasOwnProperty":{"type":"null"}}}',
    ) as JsonSchema,
    accepts: [own('{"toString":"","__proto__":1,"constructor":true}')],
    refuses: [
      [{}, "required toString", "required __proto__", "required constructor"],
      [
        own('{"toString":1,"__proto__":"","constructor":0,"hasOwnProperty":1}'),
        "type toString",
        "type __proto__",
        "type constructor",
        "type hasOwnProperty",
      ],
    ],
  },
  HostileNames: {
    schema: {
      type: "object",
      required: ["a-b", "", "'\"`\\\n\u2028"],
      properties: {
        "a-b": { type: "string" },
        "": { type: "string" },
        "'\"`\\\n\u2028": { type: "string" },
        value: { type: "string" },
        issues: { type: "string" },
        class: { type: "string" },
        "1": { type: "string" },
      },
    },
    accepts: [{ "a-b": "", "": "", "'\"`\\\n\u2028": "", value: "", issues: "", class: "", "1": "" }],
    refuses: [
      [
        { "a-b": 1, "": 1, "'\"`\\\n\u2028": 1, value: 1, issues: 1, class: 1, "1": 1 },
        "type 1",
        "type a-b",
        "type ",
        "type '\"`\\\n\u2028",
        "type value",
        "type issues",
        "type class",
      ],
    ],
  },
  NamesOfImports: {
    schema: {
      type: "object",
      properties: {
        isObject: { type: "object", properties: { getOwn: { type: "array", items: { type: "string" } } } },
        explainAt: { enum: [[1]] },
        deepEqual: { type: "string", maxLength: 3 },
        nested: { $ref: "#/components/schemas/TypeString" },
        passes: { type: "integer", multipleOf: 2 },
        index: { type: "array", items: { type: "array", items: { type: "string" } } },
        key: { type: "object", additionalProperties: { type: "string" } },
        undefined: { type: "string" },
      },
      additionalProperties: { type: "string" },
    },
    accepts: [
      {
        isObject: { getOwn: ["a"] },
        explainAt: [1],
        deepEqual: "abc",
        nested: "",
        passes: 2,
        index: [["a"]],
        key: { a: "a" },
        undefined: "",
        member: "",
      },
    ],
    refuses: [
      [
        {
          isObject: { getOwn: [1] },
          explainAt: [2],
          deepEqual: "abcd",
          nested: 1,
          passes: 3,
          index: [[1]],
          key: { a: 1 },
          undefined: 1,
          member: 1,
        },
        "type isObject/getOwn/0",
        "enum explainAt",
        "maxLength deepEqual",
        "type nested",
        "multipleOf passes",
        "type index/0/0",
        "type key/a",
        "type undefined",
        "type member",
      ],
    ],
  },
  AdditionalFalse: {
    schema: { type: "object", properties: { a: {}, b: { type: "string" } }, additionalProperties: false },
    accepts: [{}, { a: 1, b: "" }],
    refuses: [
      [{ c: 1 }, "additionalProperties c"],
      [
        own('{"__proto__":1,"toString":2}'),
        "additionalProperties __proto__",
        "additionalProperties toString",
      ],
    ],
  },
  AdditionalSchema: {
    schema: { type: "object", properties: { a: {} }, additionalProperties: { type: "integer" } },
    accepts: [{ a: "x", b: 1 }],
    refuses: [[{ b: "x", c: 1, d: null }, "type b", "type d"]],
  },
  AdditionalOnly: {
    schema: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    accepts: [{}, { a: ["b"] }],
    refuses: [[{ a: [1], b: 2 }, "type a/0", "type b"]],
  },
  AdditionalManyNames: {
    schema: {
      type: "object",
      properties: { a: {}, b: {}, c: {}, d: {}, e: {} },
      additionalProperties: false,
    },
    accepts: [{ a: 1, b: 1, c: 1, d: 1, e: 1 }],
    refuses: [[{ a: 1, f: 1 }, "additionalProperties f"]],
  },
  PatternProperties: {
    schema: { type: "object", patternProperties: { "^x-": { type: "string" }, "\\d$": { type: "integer" } } },
    accepts: [{ "x-a": "", a1: 1, b: null }],
    refuses: [
      [{ "x-a": 1 }, "type x-a"],
      [{ "x-1": 1 }, "type x-1"],
      [{ "x-1": "" }, "type x-1"],
    ],
  },
  PatternAndAdditional: {
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      patternProperties: { "^x-": {} },
      additionalProperties: false,
    },
    accepts: [{ a: "", "x-b": 1 }],
    refuses: [
      [{ b: 1 }, "additionalProperties b"],
      [{ a: 1, y: 1 }, "type a", "additionalProperties y"],
    ],
  },
  NoProperties: {
    schema: { type: "object", properties: {}, additionalProperties: false, minProperties: 0 },
    accepts: [{}],
    refuses: [[{ a: 1, b: 2 }, "additionalProperties a", "additionalProperties b"]],
  },
  PatternAlone: {
    schema: { type: "object", patternProperties: { "^a": {} }, additionalProperties: false },
    accepts: [{}, { a: 1 }],
    refuses: [[{ b: 1 }, "additionalProperties b"]],
  },
  PatternFalse: {
    schema: { type: "object", patternProperties: { "^a": false } },
    accepts: [{}, { b: 1 }],
    refuses: [[{ a: 1 }, "false a"]],
  },
  NoPropertyNames: {
    schema: { type: "object", propertyNames: false },
    accepts: [{}],
    refuses: [[{ a: 1 }, "false a"]],
  },
  PropertyFalse: {
    schema: { type: "object", properties: { a: false, b: true }, required: ["b"] },
    accepts: [{ b: 1 }],
    refuses: [[{ a: 1, b: 1 }, "false a"]],
  },
  PropertyNames: {
    schema: { type: "object", propertyNames: { pattern: "^[a-z]+$", maxLength: 3 } },
    accepts: [{}, { abc: 1 }],
    refuses: [
      [{ A: 1 }, "pattern A"],
      [{ abcd: 1, B: 1 }, "maxLength abcd", "pattern B"],
    ],
  },
  PropertyNamesEnum: {
    schema: { type: "object", propertyNames: { enum: ["a", "b"] } },
    accepts: [{ a: 1, b: 2 }],
    refuses: [[{ c: 1 }, "enum c"]],
  },
  DependentRequired: {
    schema: { type: "object", dependentRequired: { a: ["b", "c"], toString: ["d"] } },
    accepts: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }],
    refuses: [
      [{ a: 1, b: 1 }, "dependentRequired c"],
      [{ a: null }, "dependentRequired b", "dependentRequired c"],
      [{ toString: 1 }, "dependentRequired d"],
    ],
  },
  DependentSchemas: {
    schema: {
      type: "object",
      dependentSchemas: { a: { required: ["b"], properties: { b: { type: "string" } } } },
    },
    accepts: [{}, { b: 1 }, { a: 1, b: "" }],
    refuses: [
      [{ a: 1 }, "required b"],
      [{ a: 1, b: 1 }, "type b"],
    ],
  },

  // composition
  AllOf: {
    schema: { allOf: [{ type: "string" }, { minLength: 2 }, { maxLength: 3 }] },
    accepts: ["ab"],
    refuses: [
      ["a", "minLength"],
      ["abcd", "maxLength"],
    ],
  },
  AllOfFalse: {
    schema: { allOf: [{ $ref: "#/components/schemas/MinLength" }, false, { minLength: 1 }] },
    accepts: [],
    refuses: [["a", "false"]],
  },
  AllOfObjects: {
    schema: {
      allOf: [
        { type: "object", required: ["a"], properties: { a: { type: "string" } } },
        { type: "object", required: ["b"], properties: { b: { type: "string" } } },
      ],
    },
    accepts: [{ a: "", b: "" }],
    refuses: [
      [{}, "required a", "required b"],
      [{ a: 1, b: 1 }, "type a", "type b"],
      [1, "type"],
    ],
  },
  AllOfSameTypes: {
    schema: {
      allOf: [
        { $ref: "#/components/schemas/AllOfObjects" },
        { allOf: [{ type: "object", required: ["c"] }, { minProperties: 4 }] },
      ],
      required: ["a", "d"],
      properties: { a: { maxLength: 1 }, d: {} },
    },
    accepts: [{ a: "", b: "", c: 1, d: 1 }],
    refuses: [
      [[], "type"],
      [{}, "required d", "required a", "required b", "required c", "minProperties"],
      [{ a: "aa", b: "", c: 1, d: 1 }, "maxLength a"],
    ],
  },
  AllOfOtherTypes: {
    schema: { allOf: [{ type: "object" }, { type: "array" }, { $ref: "#/components/schemas/TypeObject" }] },
    accepts: [],
    refuses: [
      [1, "type", "type", "type"],
      [[], "type", "type"],
      [{}, "type"],
    ],
  },
  ReferenceOfSameType: {
    schema: { $ref: "#/components/schemas/TypeObject", allOf: [{ type: "object", required: ["a"] }] },
    accepts: [{ a: 1 }],
    refuses: [
      [1, "type"],
      [{}, "required a"],
    ],
  },
  AnyOf: {
    schema: { anyOf: [{ type: "string" }, { type: "integer", minimum: 5 }] },
    accepts: ["", 5],
    refuses: [
      [4, "minimum"],
      [true, "anyOf"],
      [null, "anyOf"],
    ],
  },
  AnyOfOverlapping: {
    schema: { anyOf: [{ type: "integer" }, { minimum: 5 }] },
    accepts: [1, 5.5, 7, "a"],
    refuses: [[2.5, "minimum"]],
  },
  AnyOfOrNull: {
    schema: { anyOf: [{ anyOf: [{ type: "string", maxLength: 1 }, { type: "integer" }] }, { type: "null" }] },
    accepts: [null, "a", 1],
    refuses: [
      ["ab", "maxLength"],
      [true, "anyOf"],
    ],
  },
  AnyOfOneOrNull: {
    schema: { anyOf: [{ type: "null" }, { type: "string", maxLength: 1 }] },
    accepts: [null, "a"],
    refuses: [
      ["ab", "maxLength"],
      [1, "type"],
    ],
  },
  AnyOfConstantOrNull: {
    schema: { anyOf: [{ type: "string", const: "a" }, { type: "null" }] },
    accepts: [null, "a"],
    refuses: [
      ["b", "const"],
      [1, "type"],
    ],
  },
  AnyOfNull: {
    schema: { anyOf: [{ type: "null" }] },
    accepts: [null],
    refuses: [[0, "type"]],
  },
  AnyOfAnything: {
    schema: { anyOf: [true, { type: "string" }, { type: "null" }] },
    accepts: [null, 1, {}],
    refuses: [],
  },
  AnyOfNothingOrNull: {
    schema: { anyOf: [false, { type: "null" }] },
    accepts: [null],
    refuses: [[1, "false"]],
  },
  OneOf: {
    schema: { oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] },
    accepts: [1, 5.5],
    refuses: [
      [5, "oneOf"],
      [true, "oneOf"],
    ],
  },
  OneOfTagged: {
    schema: {
      oneOf: [
        {
          type: "object",
          required: ["kind", "meow"],
          properties: { kind: { const: "cat" }, meow: { type: "integer" } },
        },
        {
          type: "object",
          required: ["kind", "bark"],
          properties: { kind: { const: "dog" }, bark: { type: "integer" } },
        },
      ],
    },
    accepts: [
      { kind: "cat", meow: 1 },
      { kind: "dog", bark: 1, meow: "" },
    ],
    refuses: [
      [{ kind: "cat", meow: "" }, "type meow"],
      [{ kind: "dog" }, "required bark"],
      [{ kind: "cow" }, "oneOf"],
      [1, "oneOf"],
    ],
  },
  NestedAlternatives: {
    schema: {
      type: "object",
      properties: {
        a: {
          anyOf: [
            { oneOf: [{ type: "string" }, { type: "null" }] },
            { type: "array", items: { anyOf: [{ type: "integer" }] } },
          ],
        },
      },
    },
    accepts: [{}, { a: "" }, { a: null }, { a: [1] }],
    refuses: [
      [{ a: 1 }, "oneOf a"],
      [{ a: [""] }, "anyOf a"],
    ],
  },
  Not: { schema: { not: { type: "string" } }, accepts: [1, null], refuses: [["", "not"]] },
  NotNested: {
    schema: { type: "object", properties: { a: { not: { required: ["b"] } } } },
    accepts: [{ a: {} }, {}],
    refuses: [
      [{ a: { b: 1 } }, "not a"],
      [{ a: 1 }, "not a"],
    ],
  },
  NotNot: { schema: { not: { not: { type: "string" } } }, accepts: ["a"], refuses: [[1, "not"]] },
  Condition: {
    schema: {
      type: "object",
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: { required: ["x"] },
      else: { required: ["y"] },
    },
    accepts: [{ kind: "a", x: 1 }, { kind: "b", y: 1 }, { y: 1 }],
    refuses: [
      [{ kind: "a", y: 1 }, "required x"],
      [{ kind: "b", x: 1 }, "required y"],
      [{}, "required y"],
    ],
  },
  ConditionThenOnly: {
    schema: { if: { type: "string" }, then: { minLength: 2 } },
    accepts: ["ab", 1],
    refuses: [["a", "minLength"]],
  },
  ConditionElseOnly: {
    schema: { if: { type: "string" }, else: { type: "integer" } },
    accepts: ["", 1],
    refuses: [[0.5, "type"]],
  },
  ConditionAlone: { schema: { if: { type: "string" } }, accepts: ["", 1], refuses: [] },
  ThenAlone: { schema: { then: { type: "string" }, else: { type: "null" } }, accepts: ["", 1], refuses: [] },
  EverythingTogether: {
    schema: {
      type: "string",
      enum: ["aa", "bb", "c"],
      minLength: 2,
      allOf: [{ pattern: "a" }],
      anyOf: [{ maxLength: 5 }],
      not: { const: "zz" },
    },
    accepts: ["aa"],
    refuses: [
      ["bb", "pattern"],
      ["c", "minLength", "pattern"],
      ["d", "minLength", "enum", "pattern"],
    ],
  },

  // references
  Reference: {
    schema: {
      type: "object",
      properties: {
        a: { $ref: "#/components/schemas/Reference" },
        b: { $ref: "#/components/schemas/TypeString" },
      },
    },
    accepts: [{}, { a: { a: { b: "" } } }],
    refuses: [
      [{ a: { a: { b: 1 } } }, "type a/a/b"],
      [{ a: 1 }, "type a"],
    ],
  },
  ReferenceAlone: {
    schema: { $ref: "#/components/schemas/MinLength" },
    accepts: ["ab"],
    refuses: [["a", "minLength"]],
  },
  ReferenceWithSiblings: {
    schema: { $ref: "#/components/schemas/MinLength", maxLength: 3 },
    accepts: ["abc"],
    refuses: [
      ["a", "minLength"],
      ["abcd", "maxLength"],
    ],
  },
  ReferenceInto: {
    schema: {
      type: "object",
      properties: { a: { $ref: "#/components/schemas/PropertiesNested/properties/a" } },
    },
    accepts: [{ a: { b: [] } }],
    refuses: [[{ a: {} }, "required a/b"]],
  },
  Tree: {
    schema: {
      type: "object",
      required: ["value"],
      properties: {
        value: { type: "integer" },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    },
    accepts: [{ value: 1, children: [{ value: 2 }, { value: 3, children: [] }] }],
    refuses: [
      [
        { value: 1, children: [{}, { value: "" }, 1] },
        "required children/0/value",
        "type children/1/value",
        "type children/2",
      ],
    ],
  },
  MutualA: {
    schema: { type: "object", additionalProperties: { $ref: "#/components/schemas/MutualB" } },
    accepts: [{ a: [{ b: [] }] }],
    refuses: [[{ a: [{ b: 1 }] }, "type a/0/b"]],
  },
  MutualB: {
    schema: { type: "array", items: { $ref: "#/components/schemas/MutualA" } },
    accepts: [[{ a: [] }]],
    refuses: [[[{ a: {} }], "type 0/a"]],
  },
  RecursiveAlternative: {
    schema: {
      anyOf: [
        { type: "string" },
        { type: "array", items: { $ref: "#/components/schemas/RecursiveAlternative" } },
      ],
    },
    accepts: ["a", [["a"], []]],
    refuses: [
      [[["a", 1]], "anyOf 0/1"],
      [1, "anyOf"],
    ],
  },

  // unevaluatedProperties
  UnevaluatedNothing: {
    schema: { type: "array", unevaluatedItems: false },
    accepts: [[]],
    refuses: [[[1], "unevaluatedItems 0"]],
  },
  UnevaluatedPrefix: {
    schema: { type: "array", allOf: [{ prefixItems: [{ type: "string" }] }], unevaluatedItems: false },
    accepts: [[], ["a"]],
    refuses: [[["a", 1], "unevaluatedItems 1"]],
  },
  UnevaluatedContains: {
    schema: { type: "array", allOf: [{ contains: { type: "string" } }], unevaluatedItems: false },
    accepts: [["a"]],
    refuses: [[["a", 1], "unevaluatedItems 1"]],
    differsFromAjv: "it counts all items as evaluated where one of them is contained",
  },
  UnevaluatedAllOf: {
    schema: {
      type: "object",
      allOf: [{ properties: { a: { type: "string" } } }, { $ref: "#/components/schemas/Properties" }],
      properties: { z: {} },
      unevaluatedProperties: false,
    },
    accepts: [],
    refuses: [
      [{ a: "", c: 1 }, "unevaluatedProperties c"],
      [{ a: "", b: 1, c: 1, x: 1 }, "unevaluatedProperties c", "unevaluatedProperties x"],
    ],
  },
  UnevaluatedReference: {
    schema: {
      $ref: "#/components/schemas/PropertiesNested",
      properties: { z: {} },
      unevaluatedProperties: false,
    },
    accepts: [{ z: 1 }, { a: { b: [] }, z: 1 }],
    refuses: [[{ x: 1 }, "unevaluatedProperties x"]],
  },
  UnevaluatedOneOf: {
    schema: {
      type: "object",
      oneOf: [
        { required: ["a"], properties: { a: { type: "string" } } },
        { required: ["b"], properties: { b: { type: "string" } } },
      ],
      unevaluatedProperties: false,
    },
    accepts: [{ a: "" }, { b: "" }],
    refuses: [
      [{ a: "", x: 1 }, "unevaluatedProperties x"],
      [{ a: "", b: 1 }, "unevaluatedProperties b"],
      [{ b: "", a: 1 }, "unevaluatedProperties a"],
    ],
  },
  UnevaluatedAnyOf: {
    schema: {
      type: "object",
      anyOf: [
        { properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: { type: "string" } }, required: ["b"] },
      ],
      unevaluatedProperties: { type: "integer" },
    },
    accepts: [
      { a: "", b: "" },
      { a: "", x: 1 },
      { a: "", b: 1 },
    ],
    refuses: [[{ a: "", x: "" }, "type x"]],
  },
  UnevaluatedIf: {
    schema: {
      type: "object",
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: { properties: { x: {} } },
      else: { properties: { kind: {}, y: {} } },
      unevaluatedProperties: false,
    },
    accepts: [{ kind: "a", x: 1 }, { kind: "b", y: 1 }, { y: 1 }],
    refuses: [
      [{ kind: "a", y: 1 }, "unevaluatedProperties y"],
      [{ kind: "b", x: 1 }, "unevaluatedProperties x"],
    ],
  },
  UnevaluatedDependent: {
    schema: {
      type: "object",
      properties: { a: {} },
      dependentSchemas: { a: { properties: { b: {} } } },
      unevaluatedProperties: false,
    },
    accepts: [{}, { a: 1, b: 1 }],
    refuses: [[{ b: 1 }, "unevaluatedProperties b"]],
  },
  UnevaluatedPatterns: {
    schema: { type: "object", patternProperties: { "^x-": {} }, unevaluatedProperties: false },
    accepts: [{ "x-a": 1 }],
    refuses: [[{ y: 1 }, "unevaluatedProperties y"]],
  },
  UnevaluatedBesideAdditional: {
    schema: { type: "object", additionalProperties: { type: "string" }, unevaluatedProperties: false },
    accepts: [{ a: "" }],
    refuses: [[{ a: 1 }, "type a"]],
  },
  UnevaluatedInside: {
    schema: {
      type: "object",
      allOf: [{ properties: { a: {} }, additionalProperties: true }],
      unevaluatedProperties: false,
    },
    accepts: [{ a: 1, b: 2 }],
    refuses: [],
  },
  UnevaluatedTwice: {
    schema: {
      type: "object",
      allOf: [{ properties: { a: {} }, unevaluatedProperties: { type: "integer" } }],
      unevaluatedProperties: false,
    },
    accepts: [{}, { a: "", b: 2 }],
    refuses: [[{ b: "" }, "type b"]],
  },
  UnevaluatedPrototype: {
    schema: { type: "object", unevaluatedProperties: false },
    accepts: [{}],
    refuses: [
      [own('{"__proto__":1}'), "unevaluatedProperties __proto__"],
      [{ toString: 1 }, "unevaluatedProperties toString"],
    ],
  },
  UnevaluatedNot: {
    schema: {
      type: "object",
      not: { properties: { a: { type: "integer" } }, required: ["a"] },
      unevaluatedProperties: false,
    },
    accepts: [{}],
    refuses: [[{ a: "" }, "unevaluatedProperties a"]],
  },
};
