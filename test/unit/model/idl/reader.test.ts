import { describe, expect, test } from "vitest";
import { given } from "../../../support/given.ts";
import { build, firstOperation, model } from "../build-text.ts";

/** A description with these dependencies, of parameters and the properties of a body. */
function text(...dependencies: readonly unknown[]): string {
  const integer = { type: "integer" };
  const parameters = [
    { name: "a", in: "query", schema: integer },
    { name: "b", in: "query", schema: integer },
    { name: "size", in: "query", schema: { type: "integer", default: 10 } },
    { name: "unit", in: "query", schema: { type: "string", enum: ["day", "hour"] } },
    { name: "mode", in: "query", schema: { type: "string", default: "fast" } },
    { name: "fields[]", in: "query", schema: { type: "array", items: { type: "string" } } },
    { name: "same", in: "query", schema: integer },
    { name: "same", in: "header", schema: integer },
  ];
  const inner = { type: "object", properties: { y: integer, a: integer } };
  const schema = { type: "object", properties: { a: integer, x: integer, inner, "x.y": integer } };
  const operation = {
    parameters,
    requestBody: { content: { "application/json": { schema } } },
    "x-dependencies": dependencies,
    responses: { "204": { description: "Done" } },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: { "/things": { post: operation } },
  });
}

async function rules(...dependencies: readonly string[]): Promise<unknown[]> {
  const { constraints } = firstOperation(await model(text(...dependencies), {}));
  return constraints.map(({ pointer, id, ...rule }) => rule);
}

const parameter = (name: string) => ({ kind: "parameter", parameter: name, plus: 0 });
const a = parameter("a");
const b = parameter("b");

describe("the rules that dependencies are", () => {
  test.each<[text: string, expected: object]>([
    ["IF a THEN b;", { kind: "requires", when: given("a")[0], conditions: given("b") }],
    [
      "IF a THEN b AND NOT unit;",
      { kind: "requires", conditions: [...given("b"), { kind: "not", condition: given("unit")[0] }] },
    ],
    ["IF a THEN b OR unit;", { kind: "atLeastOne", when: given("a")[0], conditions: given("b", "unit") }],
    ["IF a THEN OnlyOne(b, unit);", { kind: "exactlyOne", conditions: given("b", "unit") }],
    ["Or(a, b);", { kind: "atLeastOne", conditions: given("a", "b") }],
    ["OnlyOne(a, b);", { kind: "exactlyOne", conditions: given("a", "b") }],
    ["AllOrNone(a, b);", { kind: "allOrNone", conditions: given("a", "b") }],
    ["ZeroOrOne(a, b);", { kind: "atMostOne", conditions: given("a", "b") }],
    [
      "NOT Or(a, b);",
      {
        kind: "requires",
        conditions: [{ kind: "not", condition: { kind: "atLeastOne", conditions: given("a", "b") } }],
      },
    ],
    ["a < b;", { kind: "compare", left: a, operator: "<", right: b }],
    [
      "a - b * size >= 5;",
      {
        kind: "compare",
        left: {
          kind: "calculation",
          operator: "-",
          left: a,
          right: { kind: "calculation", operator: "*", left: b, right: parameter("size") },
        },
        operator: ">=",
        right: { kind: "constant", value: 5 },
      },
    ],
  ])("%s", async (text, expected) => {
    expect(await rules(text)).toMatchObject([expected]);
  });
});

describe("the conditions that predicates are", () => {
  test.each<[text: string, expected: object]>([
    ["unit=='day'", { kind: "equals", parameter: "unit", value: "day" }],
    ["unit=='day'|'hour'", { kind: "in", parameter: "unit", values: ["day", "hour"] }],
    ["unit LIKE 'd*'", { kind: "like", parameter: "unit", pattern: "d*" }],
    ["a==5", { kind: "equals", parameter: "a", value: 5 }],
    ["a!=5", { kind: "compare", left: a, operator: "!=", right: { kind: "constant", value: 5 } }],
    ["a<b", { kind: "compare", left: a, operator: "<", right: b }],
    // A default is no value in IDL.
    [
      "size==10",
      { kind: "and", conditions: [...given("size"), { kind: "equals", parameter: "size", value: 10 }] },
    ],
    [
      "a<size",
      { kind: "and", conditions: [...given("size"), { kind: "compare", left: a, right: parameter("size") }] },
    ],
    [
      "NOT mode LIKE 'f*'",
      { kind: "not", condition: { kind: "and", conditions: [...given("mode"), { kind: "like" }] } },
    ],
  ])("%s", async (text, expected) => {
    expect(await rules(`IF ${text} THEN b;`)).toMatchObject([{ when: expected }]);
  });
});

describe("names are those on the wire, or the way to a property of the body", () => {
  test.each<[name: string, expected: string]>([
    ["[fields[]]", "fields"],
    ["header_same", "header_same"],
    ["a", "a"],
    ["x", "/x"],
    ["[/a]", "/a"],
    ["x.y", "/x.y"],
    ["inner.y", "/inner/y"],
    ["[inner[y]]", "/inner/y"],
    ["inner", "/inner"],
  ])("%s", async (name, expected) => {
    expect(await rules(`IF ${name} THEN b;`)).toMatchObject([{ when: given(expected)[0] }]);
  });
});

test("rules have the place of their text, and an id by it", async () => {
  const { constraints } = firstOperation(await model(text("a < b;", "Or(a, b); // two\nOr(a, unit);", "")));
  const pointer = "/paths/~1things/post/x-dependencies";
  expect(constraints.map(({ id, pointer }) => [id, pointer])).toEqual([
    ["x-dependencies/0", `${pointer}/0`],
    ["x-dependencies/1/0", `${pointer}/1`],
    ["x-dependencies/1/1", `${pointer}/1`],
  ]);
});

test("what is wrong is reported at its text, all of it", async () => {
  const { found } = await build(
    text(
      "IF c THEN d;",
      "unit < a;",
      "IF unit=='week'|'day' THEN a<b;",
      "IF a LIKE 'x' THEN b;",
      5,
      "a <\n 5;",
    ),
  );
  const lines = found.map((line) => line.replace("error /paths/~1things/post/x-dependencies", ""));
  const malformed = "a dependency is not written like this: expected";
  expect(lines).toEqual([
    "constraint-unknown-parameter /0: the operation has no parameter `c`",
    "constraint-unknown-parameter /0: the operation has no parameter `d`",
    "constraint-not-a-number /1: this rule calculates, and the parameter `unit` is no number",
    'constraint-impossible-value /2: the parameter `unit` can never be "week"',
    "constraint-not-a-text /3: this rule looks for a text, and the parameter `a` is never one",
    `dependency-malformed /4: ${malformed} a text`,
    `dependency-malformed /5: ${malformed} another parameter at line 2, column 2`,
  ]);
});
