import { describe, expect, test } from "vitest";
import { given } from "../../support/given.ts";
import { build, firstOperation, model, withOperation } from "./build-text.ts";

const parameters = `
  parameters:
    - { name: start, in: query, schema: { type: integer } }
    - { name: end, in: query, schema: { type: number } }
    - { name: size, in: query, schema: { type: integer, default: 10 } }
    - { name: unit, in: query, schema: { type: string, enum: [day, hour] } }
    - { name: "expand[]", in: query, schema: { type: array, items: { type: string } } }
    - { name: id, in: query, schema: { type: string } }
    - { name: id, in: header, schema: { type: string } }
    - { name: maybe, in: query, schema: { type: [integer, 'null'] } }
    - { name: untyped, in: query, schema: {} }
    - { name: shared, in: query, schema: { $ref: '#/components/schemas/Count' } }
  `;

const rest = "components: { schemas: { Count: { type: integer } } }";

function text(rules: string): string {
  return withOperation(`${parameters.replaceAll(/^ {2}/gm, "")}x-constraints: ${rules}`, { rest });
}

/** The rules of a list, without their pointers. */
async function rules(list: string): Promise<unknown[]> {
  return firstOperation(await model(text(list))).constraints.map(({ pointer, ...rule }) => rule);
}

/** What is found in a list, without the pointer that is common to all. */
async function found(list: string): Promise<string[]> {
  const { found } = await build(text(list));
  return found.map((line) => line.replace("/paths/~1things/get/x-constraints", "").replace(" error", ""));
}

describe("every kind of rule", () => {
  test.each(["requires", "atLeastOne", "exactlyOne", "atMostOne", "allOrNone"])("%s", async (kind) => {
    expect(await rules(`[{ id: r, ${kind}: [start, "expand[]", header_id] }]`)).toEqual([
      { id: "r", kind, conditions: given("start", "expand", "header_id") },
    ]);
  });

  test.each(["<", "<=", "==", "!=", ">=", ">"])("compare with %s", async (operator) => {
    expect(await rules(`[{ id: r, compare: [start, "${operator}", end] }]`)).toEqual([
      {
        id: "r",
        kind: "compare",
        left: { kind: "parameter", parameter: "start", plus: 0 },
        operator,
        right: { kind: "parameter", parameter: "end", plus: 0 },
      },
    ]);
  });

  test("compare with constants", async () => {
    expect(
      await rules(
        "[{ id: a, compare: [end, '<=', { parameter: start, plus: 3600 }] }, { id: b, compare: [-1, '<', start] }]",
      ),
    ).toMatchObject([
      { left: { parameter: "end", plus: 0 }, right: { kind: "parameter", parameter: "start", plus: 3600 } },
      { left: { kind: "constant", value: -1 } },
    ]);
  });

  test("multipleOf, with an offset or without", async () => {
    expect(
      await rules(
        "[{ id: a, multipleOf: { parameters: [start], divisor: 60 } }, { id: b, multipleOf: { parameters: [start, end], divisor: 0.5, offset: -2 } }]",
      ),
    ).toEqual([
      { id: "a", kind: "multipleOf", parameters: ["start"], divisor: 60, offset: 0 },
      { id: "b", kind: "multipleOf", parameters: ["start", "end"], divisor: 0.5, offset: -2 },
    ]);
  });

  test("conditions instead of names, each part of what is required by itself", async () => {
    expect(
      await rules(
        "[{ id: a, exactlyOne: [start, { unit: day }] }, { id: b, requires: [{ start: 1, unit: day }, { not: { present: end } }] }]",
      ),
    ).toEqual([
      {
        id: "a",
        kind: "exactlyOne",
        conditions: [...given("start"), { kind: "equals", parameter: "unit", value: "day" }],
      },
      {
        id: "b",
        kind: "requires",
        conditions: [
          { kind: "equals", parameter: "start", value: 1 },
          { kind: "equals", parameter: "unit", value: "day" },
          { kind: "not", condition: { kind: "present", parameter: "end" } },
        ],
      },
    ]);
  });

  test("with a message, and in document order", async () => {
    expect(
      await rules("[{ id: b.2, message: Say why., requires: [start] }, { id: a-1, requires: [end] }]"),
    ).toEqual([
      { id: "b.2", message: "Say why.", kind: "requires", conditions: given("start") },
      { id: "a-1", kind: "requires", conditions: given("end") },
    ]);
  });
});

test.each<[string, unknown]>([
  ["{ unit: hour }", { kind: "equals", parameter: "unit", value: "hour" }],
  ["{ start: 0 }", { kind: "equals", parameter: "start", value: 0 }],
  ["{ unit: { in: [day, hour] } }", { kind: "in", parameter: "unit", values: ["day", "hour"] }],
  ["{ present: 'expand[]' }", { kind: "present", parameter: "expand" }],
  ["{ absent: start }", { kind: "absent", parameter: "start" }],
  ["{ unit: { like: 'd?*' } }", { kind: "like", parameter: "unit", pattern: "d?*" }],
  [
    "{ compare: [start, '<', { parameter: end, plus: 1 }] }",
    {
      kind: "compare",
      left: { kind: "parameter", parameter: "start", plus: 0 },
      operator: "<",
      right: { kind: "parameter", parameter: "end", plus: 1 },
    },
  ],
  [
    "{ atMostOne: [start, { unit: day }] }",
    {
      kind: "atMostOne",
      conditions: [
        { kind: "present", parameter: "start" },
        { kind: "equals", parameter: "unit", value: "day" },
      ],
    },
  ],
  [
    "{ unit: hour, present: start }",
    {
      kind: "and",
      conditions: [
        { kind: "equals", parameter: "unit", value: "hour" },
        { kind: "present", parameter: "start" },
      ],
    },
  ],
  [
    "{ not: { or: [{ present: start }, { and: [{ unit: day }, { absent: end }] }] } }",
    {
      kind: "not",
      condition: {
        kind: "or",
        conditions: [
          { kind: "present", parameter: "start" },
          {
            kind: "and",
            conditions: [
              { kind: "equals", parameter: "unit", value: "day" },
              { kind: "absent", parameter: "end" },
            ],
          },
        ],
      },
    },
  ],
])("the condition %s", async (condition, expected) => {
  expect(await rules(`[{ id: r, when: ${condition}, requires: [start] }]`)).toMatchObject([
    { when: expected },
  ]);
});

const kinds = "requires, atLeastOne, exactlyOne, atMostOne, allOrNone, compare, multipleOf";
const has = "constraint-malformed";
const rule = "a constraint is not written like this: expected";
const id = "an id: letters, digits, `_`, `-` and `.`";

describe("a rule that is malformed says what was expected, at its place", () => {
  test.each<[list: string, pointer: string, expected: string]>([
    ["{ id: a }", "", "a list of rules"],
    ["[text]", "/0", "a rule: an object with an id and one kind of rule"],
    ["[[]]", "/0", "a rule: an object with an id and one kind of rule"],
    ["[{ requires: [start] }]", "/0", id],
    ["[{ id: 1, requires: [start] }]", "/0/id", id],
    ["[{ id: '', requires: [start] }]", "/0/id", id],
    ["[{ id: a b, requires: [start] }]", "/0/id", id],
    ["[{ id: a }]", "/0", `exactly one of ${kinds}`],
    ["[{ id: a, requires: [start], atMostOne: [start, end] }]", "/0", `exactly one of ${kinds}`],
    [
      "[{ id: a, requires: [start], unless: {} }]",
      "/0/unless (key)",
      `one of ${kinds}, id, when, message, valid, invalid`,
    ],
    ["[{ id: a, requires: start }]", "/0/requires", "a list of parameter names or conditions"],
    ["[{ id: a, requires: [] }]", "/0/requires", "a list of parameter names or conditions"],
    ["[{ id: a, requires: [1] }]", "/0/requires/0", "a parameter name"],
    [
      "[{ id: a, atMostOne: [start] }]",
      "/0/atMostOne",
      "a list of two or more parameter names or conditions",
    ],
    ["[{ id: a, compare: [start, '<'] }]", "/0/compare", "[operand, operator, operand]"],
    ["[{ id: a, compare: [start, '<', end, '<'] }]", "/0/compare", "[operand, operator, operand]"],
    ["[{ id: a, compare: 'start < end' }]", "/0/compare", "[operand, operator, operand]"],
    ["[{ id: a, compare: [start, '=', end] }]", "/0/compare/1", "one of < <= == != >= >"],
    ["[{ id: a, compare: [1, '<', 2] }]", "/0/compare", "at least one parameter"],
    [
      "[{ id: a, compare: [{ plus: 1 }, '<', end] }]",
      "/0/compare/0",
      "a parameter name, a number, or { parameter, plus }",
    ],
    ["[{ id: a, compare: [{ parameter: start, plus: x }, '<', end] }]", "/0/compare/0/plus", "a number"],
    [
      "[{ id: a, compare: [{ parameter: start, minus: 1 }, '<', end] }]",
      "/0/compare/0/minus (key)",
      "one of parameter, plus",
    ],
    ["[{ id: a, compare: [true, '<', end] }]", "/0/compare/0", "a parameter name"],
    [
      "[{ id: a, multipleOf: { parameters: [start], divisor: 0 } }]",
      "/0/multipleOf",
      "{ parameters, divisor } with a divisor above 0",
    ],
    [
      "[{ id: a, multipleOf: { parameters: [start] } }]",
      "/0/multipleOf",
      "{ parameters, divisor } with a divisor above 0",
    ],
    [
      "[{ id: a, multipleOf: { divisor: 60 } }]",
      "/0/multipleOf",
      "{ parameters, divisor } with a divisor above 0",
    ],
    ["[{ id: a, multipleOf: 60 }]", "/0/multipleOf", "{ parameters, divisor } with a divisor above 0"],
    [
      "[{ id: a, multipleOf: { parameters: [], divisor: 60 } }]",
      "/0/multipleOf/parameters",
      "a list of parameter names",
    ],
    [
      "[{ id: a, multipleOf: { parameters: [start], divisor: 60, offset: x } }]",
      "/0/multipleOf/offset",
      "a number",
    ],
    [
      "[{ id: a, multipleOf: { parameters: [start], divisor: 60, ofset: 1 } }]",
      "/0/multipleOf/ofset (key)",
      "one of parameters, divisor, offset",
    ],
    ["[{ id: a, requires: [start], message: 1 }]", "/0/message", "a text"],
    ["[{ id: a, requires: [start], when: hour }]", "/0/when", "a condition such as { parameter: value }"],
    ["[{ id: a, requires: [start], when: {} }]", "/0/when", "a condition such as { parameter: value }"],
    [
      "[{ id: a, requires: [start], when: { unit: [day] } }]",
      "/0/when/unit",
      "a value, { in: [values] } or { like: pattern }",
    ],
    [
      "[{ id: a, requires: [start], when: { unit: { is: day } } }]",
      "/0/when/unit",
      "a value, { in: [values] } or { like: pattern }",
    ],
    ["[{ id: a, requires: [start], when: { unit: { in: [] } } }]", "/0/when/unit/in", "a list of values"],
    ["[{ id: a, requires: [start], when: { unit: { in: day } } }]", "/0/when/unit/in", "a list of values"],
    [
      "[{ id: a, requires: [start], when: { unit: { in: [day], not: hour } } }]",
      "/0/when/unit/not (key)",
      "one of in",
    ],
    ["[{ id: a, requires: [start], when: { and: [] } }]", "/0/when/and", "a list of conditions"],
    ["[{ id: a, requires: [start], when: { or: { unit: day } } }]", "/0/when/or", "a list of conditions"],
    ["[{ id: a, requires: [start], when: { present: [start] } }]", "/0/when/present", "a parameter name"],
    ["[{ id: a, requires: [start], when: { unit: { in: [[]] } } }]", "/0/when/unit/in", "a list of values"],
    [
      "[{ id: a, requires: [start], when: { unit: { like: 1 } } }]",
      "/0/when/unit/like",
      "a text with * for any characters and ? for one",
    ],
    [
      "[{ id: a, requires: [start], when: { unit: { like: d, in: [day] } } }]",
      "/0/when/unit/like (key)",
      "one of in",
    ],
    [
      "[{ id: a, requires: [start], when: { compare: [start, end] } }]",
      "/0/when/compare",
      "[operand, operator, operand]",
    ],
    [
      "[{ id: a, requires: [start], when: { exactlyOne: start } }]",
      "/0/when/exactlyOne",
      "a list of two or more parameter names or conditions",
    ],
    ["[{ id: a, requires: [{}] }]", "/0/requires/0", "a condition such as { parameter: value }"],
    ["[{ id: a, requires: [start], valid: [1] }]", "/0/valid/0", "an object of parameters and their values"],
    ["[{ id: a, requires: [start], valid: { start: 1 } }]", "/0/valid", "a list of examples"],
  ])("%s", async (list, pointer, expected) => {
    expect(await found(list)).toEqual([`${has} ${pointer}: ${rule} ${expected}`]);
  });
});

describe("a rule that does not fit the parameters", () => {
  test.each<[string, string]>([
    [
      "[{ id: a, requires: [stop] }]",
      "constraint-unknown-parameter /0/requires/0: the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, compare: [start, '<', stop] }]",
      "constraint-unknown-parameter /0/compare/2: the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, compare: [{ parameter: stop }, '<', start] }]",
      "constraint-unknown-parameter /0/compare/0/parameter: the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, multipleOf: { parameters: [stop], divisor: 2 } }]",
      "constraint-unknown-parameter /0/multipleOf/parameters/0: the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, requires: [start], when: { stop: 1 } }]",
      "constraint-unknown-parameter /0/when/stop (key): the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, requires: [start], when: { absent: stop } }]",
      "constraint-unknown-parameter /0/when/absent: the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, requires: [start], when: { toString: 1 } }]",
      "constraint-unknown-parameter /0/when/toString (key): the operation has no parameter `toString`",
    ],
    [
      "[{ id: a, requires: [start], invalid: [{ stop: 1 }] }]",
      "constraint-unknown-parameter /0/invalid/0/stop (key): the operation has no parameter `stop`",
    ],
    [
      "[{ id: a, requires: [id] }]",
      "constraint-unknown-parameter /0/requires/0: the operation has no parameter `id`",
    ],
    [
      "[{ id: a, compare: [unit, '<', start] }]",
      "constraint-not-a-number /0/compare/0: this rule calculates, and the parameter `unit` is no number",
    ],
    [
      "[{ id: a, compare: [untyped, '<', start] }]",
      "constraint-not-a-number /0/compare/0: this rule calculates, and the parameter `untyped` is no number",
    ],
    [
      "[{ id: a, multipleOf: { parameters: [start, id], divisor: 2 } }]",
      "constraint-unknown-parameter /0/multipleOf/parameters/1: the operation has no parameter `id`",
    ],
    [
      "[{ id: a, requires: [start], when: { unit: week } }]",
      'constraint-impossible-value /0/when/unit: the parameter `unit` can never be "week"',
    ],
    [
      "[{ id: a, requires: [start], when: { unit: { in: [day, Hour] } } }]",
      'constraint-impossible-value /0/when/unit/in/1: the parameter `unit` can never be "Hour"',
    ],
  ])("%s", async (list, expected) => {
    expect(await found(list)).toEqual([expected]);
  });

  test("a pattern for what is never a text", async () => {
    expect(await found("[{ id: a, requires: [end], when: { start: { like: '1*' } } }]")).toEqual([
      "constraint-not-a-text /0/when/start/like: this rule looks for a text, and the parameter `start` is never one",
    ]);
  });

  test("all of them are reported, not the first", async () => {
    expect(
      await found("[{ id: a, requires: [one, two] }, { id: b, when: { three: 3 }, requires: [four] }]"),
    ).toEqual([
      "constraint-unknown-parameter /0/requires/0: the operation has no parameter `one`",
      "constraint-unknown-parameter /0/requires/1: the operation has no parameter `two`",
      "constraint-unknown-parameter /1/requires/0: the operation has no parameter `four`",
      "constraint-unknown-parameter /1/when/three (key): the operation has no parameter `three`",
    ]);
  });

  test("a number behind a reference is a number", async () => {
    expect(await rules("[{ id: a, compare: [shared, '<', start] }]")).toMatchObject([
      { left: { parameter: "shared" } },
    ]);
  });

  test("a number that may be null is a number", async () => {
    expect(await rules("[{ id: a, compare: [maybe, '<', start] }]")).toMatchObject([
      { left: { parameter: "maybe" } },
    ]);
  });

  test("an id is used once, and the first use is shown", async () => {
    expect(
      await found("[{ id: a, requires: [start] }, { id: b, requires: [end] }, { id: a, requires: [end] }]"),
    ).toEqual(["constraint-duplicate-id /2/id: another constraint has the id `a` already"]);
  });

  test("a rule that names one parameter twice", async () => {
    expect(await found("[{ id: a, atMostOne: [start, start] }]")).toEqual([
      `${has} /0/atMostOne/1: ${rule} each parameter once`,
    ]);
  });
});

describe("examples are checked against their rule", () => {
  const valid = (example: string) => `valid: [${example}]`;
  const invalid = (example: string) => `invalid: [${example}]`;
  const order = "compare: [start, '<', end]";
  const steps = "when: { unit: hour }, multipleOf: { parameters: [start, end], divisor: 3600, offset: 60 }";
  const bySize = "when: { size: 10 }, requires: [start]";

  test.each<[string, string]>([
    [order, valid("{ start: 1, end: 2 }, { start: 1 }, {}, { start: -1.5, end: -1 }")],
    [order, invalid("{ start: 2, end: 2 }, { start: 3, end: 2 }")],
    [
      "compare: [start, '!=', { parameter: end, plus: 1 }]",
      `${valid("{ start: 1, end: 1 }")}, ${invalid("{ start: 2, end: 1 }")}`,
    ],
    [
      steps,
      `${valid("{ unit: hour, start: 60, end: 3660 }, { unit: day, start: 1 }, { start: 1 }")}, ${invalid("{ unit: hour, start: 60, end: 3600 }")}`,
    ],
    [
      "multipleOf: { parameters: [end], divisor: 0.1 }",
      `${valid("{ end: 0.3 }, { end: 0.7 }")}, ${invalid("{ end: 0.35 }")}`,
    ],
    ["requires: [start, end]", `${valid("{ start: 1, end: 2 }")}, ${invalid("{ start: 1 }, {}")}`],
    [
      "atLeastOne: [start, end]",
      `${valid("{ start: 1 }, { start: 1, end: 2 }")}, ${invalid("{}, { size: 1 }")}`,
    ],
    ["exactlyOne: [start, end]", `${valid("{ start: 1 }")}, ${invalid("{}, { start: 1, end: 2 }")}`],
    ["atMostOne: [start, end]", `${valid("{}, { end: 1 }")}, ${invalid("{ start: 1, end: 2 }")}`],
    ["allOrNone: [start, end]", `${valid("{}, { start: 1, end: 2 }")}, ${invalid("{ end: 1 }")}`],
    // `when` looks at the effective value, the rule itself at what is given.
    [bySize, `${valid("{ size: 20 }, { start: 1 }")}, ${invalid("{}, { size: 10 }")}`],
    [
      "when: { present: size }, requires: [start]",
      `${valid("{}, { size: 1, start: 1 }")}, ${invalid("{ size: 1 }")}`,
    ],
    [
      "when: { not: { or: [{ unit: day }, { absent: unit }] } }, requires: [start]",
      `${valid("{}, { unit: day }")}, ${invalid("{ unit: hour }")}`,
    ],
  ])("%s with %s", async (rule, examples) => {
    expect(await found(`[{ id: r, ${rule}, ${examples} }]`)).toEqual([]);
    const swapped = examples.replaceAll(/\b(in)?valid:/g, (_, negation) =>
      negation ? "valid:" : "invalid:",
    );
    const count = examples.split("{").length - 1;
    expect(await found(`[{ id: r, ${rule}, ${swapped} }]`)).toHaveLength(count);
  });

  test("one that does not do what it says is reported at its place", async () => {
    expect(
      await found(
        `[{ id: r, ${order}, valid: [{ start: 1 }, { start: 2, end: 1 }], invalid: [{ start: 1, end: 2 }] }]`,
      ),
    ).toEqual([
      "constraint-example /0/valid/1: this example is given as valid and breaks the rule `r`",
      "constraint-example /0/invalid/0: this example is given as invalid and satisfies the rule `r`",
    ]);
  });
});

test("a condition about parameters that are called like its words", async () => {
  const members = `
    parameters:
      - { name: not, in: query, schema: { type: integer } }
      - { name: parameters, in: query, schema: { type: integer } }
      - { name: b, in: query, schema: { type: integer } }
    x-constraints: [{ id: r, requires: [b], when: { parameters: { not: 1, parameters: { in: [2, 3] } } } }]`;
  expect(firstOperation(await model(withOperation(members))).constraints).toMatchObject([
    {
      when: {
        kind: "and",
        conditions: [
          { kind: "equals", parameter: "not", value: 1 },
          { kind: "in", parameter: "parameters", values: [2, 3] },
        ],
      },
    },
  ]);
});

describe("a name that begins with a slash is a pointer into the body", () => {
  /** The operation has a body in these schemas, one for each media type. */
  function withBody(rules: string, ...schemas: readonly string[]): string {
    const types = ["application/json", "application/x-www-form-urlencoded"];
    const content = schemas.map((schema, index) => `${types[index]}: { schema: ${schema} }`).join(", ");
    const text = withOperation(
      `
    parameters:
      - { name: /taken, in: query, schema: { type: integer } }
      - { name: a, in: query, schema: { type: integer } }
    requestBody: { content: { ${content} } }
    x-constraints: ${rules}`.replaceAll(/^ {4}/gm, ""),
      {
        rest: "components: { schemas: { Inner: { type: object, properties: { y: { $ref: '#/components/schemas/Count' }, z: { type: string } } }, Count: { type: integer, default: 5 } } }",
      },
    );
    return text.replace(/\bget:/, "post:");
  }

  const whole =
    "{ type: object, properties: { x: { type: string, enum: [a, b] }, inner: { allOf: [{ $ref: '#/components/schemas/Inner' }] }, a~b/c: { type: integer }, taken: { type: string } } }";

  test.each<[string, string]>([
    ["/x", "/x"],
    ["/inner", "/inner"],
    ["/inner/y", "/inner/y"],
    ["/a~0b~1c", "/a~0b~1c"],
    ["/taken", "/taken"],
  ])("%s", async (name, expected) => {
    const { constraints } = firstOperation(await model(withBody(`[{ id: r, requires: [${name}] }]`, whole)));
    expect(constraints).toMatchObject([{ conditions: given(expected) }]);
  });

  test("a parameter that is called so wins", async () => {
    const built = await model(withBody("[{ id: r, compare: [/taken, '<', a] }]", whole));
    expect(firstOperation(built).constraints).toMatchObject([{ left: { parameter: "/taken" } }]);
  });

  test("one of several media types has to describe it", async () => {
    const form = "{ type: object, properties: { only: { type: integer } } }";
    const built = await model(withBody("[{ id: r, atMostOne: [/x, /only] }]", whole, form));
    expect(firstOperation(built).constraints).toMatchObject([{ conditions: given("/x", "/only") }]);
  });

  test.each<[rule: string, expected: string]>([
    [
      "requires: [/z]",
      "constraint-unknown-property /requires/0: the body of the operation has no property `/z`",
    ],
    [
      "when: { /inner/x: 1 }, requires: [a]",
      "constraint-unknown-property /when/~1inner~1x (key): the body of the operation has no property `/inner/x`",
    ],
    [
      "compare: [/x, '<', /inner/y]",
      "constraint-not-a-number /compare/0: this rule calculates, and the property `x` of the body is no number",
    ],
    [
      "when: { /x: c }, requires: [a]",
      'constraint-impossible-value /when/~1x: the property `x` of the body can never be "c"',
    ],
    [
      "when: { /inner/y: { like: a } }, requires: [a]",
      "constraint-not-a-text /when/~1inner~1y/like: this rule looks for a text, and the property `inner/y` of the body is never one",
    ],
  ])("%s", async (rule, expected) => {
    const { found } = await build(withBody(`[{ id: r, ${rule} }]`, whole));
    expect(found.map((line) => line.replace("error /paths/~1things/post/x-constraints/0", ""))).toEqual([
      expected,
    ]);
  });

  test("examples name what rules name, and the defaults of the body count", async () => {
    const rule = "id: r, when: { /inner/y: 5 }, requires: [/x]";
    const examples = "valid: [{ /x: a }, { /inner/y: 6 }], invalid: [{}, { /inner/y: 5, a: 1 }]";
    expect((await build(withBody(`[{ ${rule}, ${examples} }]`, whole))).found).toEqual([]);
  });
});
