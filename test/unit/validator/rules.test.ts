import { describe, expect, test } from "vitest";
import { holds, type Values } from "../../../generator/4-model/constraint-holds.ts";
import type { Json } from "../../../generator/4-model/types.ts";
import { description, model } from "../model/build-text.ts";
import { compileParameters } from "./compile.ts";

/** Rules of every kind, alone in an operation, with sets that break them and the issues of each. */
const table: readonly (readonly [
  rule: string,
  ...broken: (readonly [set: object, ...issues: string[]])[],
])[] = [
  ["requires: [a]", [{}, "requires a"]],
  ["requires: [a, b]", [{ c: 1 }, "requires a", "requires b"], [{ a: 1 }, "requires b"]],
  ["when: { present: c }, requires: [a]", [{ c: 1 }, "requires a"]],
  ["when: { absent: c }, requires: [a]", [{}, "requires a"]],
  ["when: { unit: hour }, requires: [a]", [{ unit: "hour" }, "requires a"]],
  [
    "when: { unit: { in: [hour, day] } }, requires: [a]",
    [{ unit: "hour" }, "requires a"],
    [{ unit: "day" }, "requires a"],
  ],
  ["when: { unit: { in: [hour] } }, requires: [a]", [{ unit: "hour" }, "requires a"]],
  ["when: { size: 1 }, requires: [a]", [{}, "requires a"], [{ size: 1 }, "requires a"]],
  ["when: { not: { size: 1 } }, requires: [a]", [{ size: 2 }, "requires a"]],
  ["when: { unit: hour, present: c }, requires: [a]", [{ unit: "hour", c: 1 }, "requires a"]],
  [
    "when: { or: [{ unit: hour }, { and: [{ present: b }, { not: { present: c } }] }] }, requires: [a]",
    [{ unit: "hour" }, "requires a"],
    [{ b: 1 }, "requires a"],
  ],
  [
    "when: { and: [{ or: [{ present: b }, { present: c }] }, { or: [{ unit: day }, { size: 2 }] }] }, requires: [a]",
    [{ c: 1, unit: "day" }, "requires a"],
    [{ b: 1, size: 2 }, "requires a"],
  ],
  ["when: { not: { or: [{ present: b }, { present: c }] } }, requires: [a]", [{}, "requires a"]],
  ["atLeastOne: [a, b]", [{}, "atLeastOne "], [{ c: 1 }, "atLeastOne "]],
  ["atLeastOne: [a, b, c]", [{}, "atLeastOne "]],
  ["exactlyOne: [a, b]", [{}, "exactlyOne "], [{ a: 1, b: 1 }, "exactlyOne "]],
  ["exactlyOne: [a, b, c]", [{ a: 1, c: 1 }, "exactlyOne "], [{ a: 1, b: 1, c: 1 }, "exactlyOne "]],
  ["atMostOne: [a, b]", [{ a: 1, b: 1 }, "atMostOne "]],
  ["atMostOne: [a, b, c]", [{ b: 1, c: 1 }, "atMostOne "]],
  ["allOrNone: [a, b]", [{ a: 1 }, "allOrNone b"], [{ b: 1 }, "allOrNone a"]],
  ["allOrNone: [a, b, c]", [{ a: 1 }, "allOrNone b", "allOrNone c"], [{ a: 1, c: 1 }, "allOrNone b"]],
  ["compare: [a, '<', b]", [{ a: 1, b: 1 }, "compare a"], [{ a: 2, b: 1 }, "compare a"]],
  ["compare: [a, '<=', b]", [{ a: 2, b: 1 }, "compare a"]],
  ["compare: [a, '==', b]", [{ a: 2, b: 1 }, "compare a"]],
  ["compare: [a, '!=', b]", [{ a: 1, b: 1 }, "compare a"]],
  ["compare: [a, '>=', b]", [{ a: 1, b: 2 }, "compare a"]],
  ["compare: [a, '>', b]", [{ a: 1, b: 1 }, "compare a"]],
  ["compare: [b, '<=', { parameter: a, plus: 1 }]", [{ a: 0, b: 2 }, "compare b"]],
  ["compare: [b, '<=', { parameter: a, plus: -1 }]", [{ a: 1, b: 1 }, "compare b"]],
  ["compare: [1, '<', a]", [{ a: 1 }, "compare a"], [{ a: 0 }, "compare a"]],
  ["compare: [a, '<', -1]", [{ a: 0 }, "compare a"], [{ a: -1 }, "compare a"]],
  ["when: { absent: c }, compare: [a, '<', b]", [{ a: 1, b: 1 }, "compare a"]],
  ["requires: [{ unit: hour }]", [{ unit: "day" }, "requires unit"], [{}, "requires unit"]],
  ["requires: [{ absent: a }, { size: 1 }]", [{ a: 1, size: 2 }, "requires a", "requires size"]],
  ["requires: [{ or: [{ present: a }, { unit: hour }] }]", [{ unit: "day" }, "requires "]],
  ["exactlyOne: [a, { unit: hour }]", [{}, "exactlyOne "], [{ a: 1, unit: "hour" }, "exactlyOne "]],
  ["atLeastOne: [a, { size: 2 }]", [{}, "atLeastOne "], [{ size: 1 }, "atLeastOne "]],
  ["atMostOne: [a, { size: 1 }]", [{ a: 1 }, "atMostOne "], [{ a: 1, size: 1 }, "atMostOne "]],
  ["allOrNone: [a, { unit: hour }]", [{ a: 1 }, "allOrNone "], [{ unit: "hour" }, "allOrNone "]],
  ["allOrNone: [a, b, { unit: hour }]", [{ a: 1, b: 1 }, "allOrNone "]],
  ["when: { compare: [a, '<', 1] }, requires: [b]", [{ a: 0 }, "requires b"]],
  ["when: { compare: [size, '<', { parameter: a, plus: 1 }] }, requires: [b]", [{ a: 1 }, "requires b"]],
  ["when: { not: { compare: [a, '<', 1] } }, requires: [b]", [{}, "requires b"], [{ a: 1 }, "requires b"]],
  ["when: { unit: { like: 'h*' } }, requires: [a]", [{ unit: "hour" }, "requires a"]],
  [
    "when: { not: { exactlyOne: [b, c] } }, requires: [a]",
    [{}, "requires a"],
    [{ b: 1, c: 1 }, "requires a"],
  ],
  ["when: { allOrNone: [b, c, { unit: day }] }, requires: [a]", [{}, "requires a"]],
  [
    "when: { unit: hour }, requires: [{ not: { unit: day } }, { unit: day }]",
    [{ unit: "hour" }, "requires unit"],
  ],
  ["multipleOf: { parameters: [a], divisor: 2 }", [{ a: 1 }, "multipleOf a"], [{ a: -1 }, "multipleOf a"]],
  [
    "multipleOf: { parameters: [a, b], divisor: 2, offset: 1 }",
    [{ a: 0, b: 2 }, "multipleOf a", "multipleOf b"],
  ],
  [
    "multipleOf: { parameters: [a], divisor: 3, offset: -1 }",
    [{ a: 0 }, "multipleOf a"],
    [{ a: 1 }, "multipleOf a"],
  ],
];

const parameters = `[
  { name: a, in: query, schema: { type: integer } },
  { name: b, in: query, schema: { type: integer } },
  { name: c, in: query, schema: { type: integer } },
  { name: unit, in: query, schema: { type: string, enum: [day, hour] } },
  { name: size, in: query, schema: { type: integer, default: 1 } }
]`.replaceAll("\n", " ");

/** An operation a rule, so that all are generated and compiled at once. */
const operations = table.map(
  ([rule], index) =>
    `  /${index}: { get: { operationId: rule${index}, parameters: ${parameters}, x-constraints: [{ id: rule, ${rule} }], responses: { '200': { description: Done } } } }`,
);
const text = description(`paths:\n${operations.join("\n")}`);
const validators = await compileParameters(text);
const constraints = (await model(text)).operations.map((operation) => operation.constraints[0]);

/** Every set of a few values of each parameter. */
function allSets(): Record<string, Json>[] {
  const choices: Record<string, readonly (Json | undefined)[]> = {
    a: [undefined, -1, 0, 1, 2],
    b: [undefined, 0, 1, 2],
    c: [undefined, 1],
    unit: [undefined, "day", "hour"],
    size: [undefined, 1, 2],
  };
  let sets: Record<string, Json>[] = [{}];
  for (const [key, values] of Object.entries(choices)) {
    sets = sets.flatMap((set) =>
      values.map((value) => (value === undefined ? set : { ...set, [key]: value })),
    );
  }
  return sets;
}

function toValues(set: Record<string, Json>): Values {
  return { given: new Map(Object.entries(set)), effective: new Map(Object.entries({ size: 1, ...set })) };
}

describe.each(table.map(([rule, ...broken], index) => ({ rule, broken, index })))(
  "$rule",
  ({ broken, index }) => {
    const constraint = constraints[index];
    const issuesOf = (set: object) => validators[`rule${index}Params`]?.validate(set).issues ?? [];

    test.each(broken.map(([set, ...issues]) => ({ set, issues })))("breaks on $set", ({ set, issues }) => {
      expect(issuesOf(set).map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual(issues);
      for (const issue of issuesOf(set)) expect(issue.rule).toBe("rule");
    });

    test("is the same rule that examples are checked against", () => {
      if (constraint === undefined) throw new Error("There is no rule");
      const outcomes = allSets().map((set) => [set, issuesOf(set).length === 0] as const);
      for (const [set, isFine] of outcomes)
        expect([set, isFine]).toEqual([set, holds(constraint, toValues(set))]);
      expect(new Set(outcomes.map(([, isFine]) => isFine)).size).toBe(2);
    });
  },
);

test("an issue about the body has the path of its property", async () => {
  const properties =
    "{ x: { type: integer }, inner: { type: object, properties: { y: { type: integer } } } }";
  const rules = `[
    { id: order, compare: [/inner/y, '<', /x] }, { id: needs, when: { present: /x }, requires: [/inner/y] },
    { id: even, multipleOf: { parameters: [/inner/y], divisor: 2 } }
  ]`.replaceAll("\n", " ");
  const body = `{ content: { application/json: { schema: { type: object, properties: ${properties} } } } }`;
  const { pathsParams } = await compileParameters(
    description(
      `paths: { /p: { post: { operationId: paths, requestBody: ${body}, x-constraints: ${rules}, responses: { '200': { description: Done } } } } }`,
    ),
  );
  const issuesOf = (body: object) =>
    pathsParams?.validate({ body }).issues?.map(({ path, rule }) => `${rule} ${path.join("/")}`);
  expect(issuesOf({ x: 1, inner: { y: 1 } })).toEqual(["order body/inner/y", "even body/inner/y"]);
  expect(issuesOf({ x: 1 })).toEqual(["needs body/inner/y"]);
  expect(issuesOf({ x: 3, inner: { y: 2 } })).toBeUndefined();
});
