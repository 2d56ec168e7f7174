import ts from "typescript";
import { expect, test } from "vitest";
import { holds } from "../../generator/4-model/constraint-holds.ts";
import type { Json } from "../../generator/4-model/types.ts";
import { Code } from "../../generator/5-render/environment/code.ts";
import { constraintTypes } from "../../generator/5-render/views/client/constraint-types.ts";
import { firstOperation, model } from "../unit/model/build-text.ts";

const integer = { type: "integer" };
const mode = { type: "string", enum: ["day", "hour", "all"] };
const parameters = [
  { name: "a", in: "query", schema: integer },
  { name: "b", in: "query", schema: integer },
  { name: "c", in: "query", schema: integer },
  { name: "kind", in: "query", schema: mode },
  { name: "unit", in: "query", schema: { ...mode, default: "day" } },
  { name: "key", in: "query", required: true, schema: { type: "string", enum: ["x", "y"] } },
];
const own = `{
  a?: number | undefined; b?: number | undefined; c?: number | undefined;
  kind?: "day" | "hour" | "all" | undefined; unit?: "day" | "hour" | "all" | undefined; key: "x" | "y";
}`;

/** The type that a rule makes, and the rule. */
async function typed(rule: object) {
  const operation = firstOperation(
    await model(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Test", version: "1" },
        paths: {
          "/things": {
            get: {
              parameters,
              "x-constraints": [{ id: "rule", ...rule }],
              responses: { "204": { description: "Done" } },
            },
          },
        },
      }),
    ),
  );
  const types = constraintTypes(
    operation,
    await model("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}"),
  );
  return { types: types.map((type) => type.toString()), constraint: operation.constraints[0] };
}

/** Every set of a few values of each parameter. */
function allSets(): readonly Readonly<Record<string, Json>>[] {
  const choices: Readonly<Record<string, readonly (Json | undefined)[]>> = {
    a: [undefined, 1],
    b: [undefined, 1],
    c: [undefined, 1],
    kind: [undefined, "day", "hour", "all"],
    unit: [undefined, "day", "hour"],
    key: ["x", "y"],
  };
  let sets: Record<string, Json>[] = [{}];
  for (const [key, values] of Object.entries(choices)) {
    sets = sets.flatMap((set) =>
      values.map((value) => (value === undefined ? set : { ...set, [key]: value })),
    );
  }
  return sets;
}

const rules: readonly (readonly [rule: object, ...types: string[]])[] = [
  [{ requires: ["a"] }, "{ a: unknown }"],
  [{ requires: ["a", "b"] }, "{ a: unknown; b: unknown }"],
  [{ requires: [{ absent: "a" }] }, "{ a?: undefined }"],
  [{ atLeastOne: ["a", "b"] }, "({ a: unknown } | { b: unknown })"],
  [{ exactlyOne: ["a", "b"] }, "({ a: unknown; b?: undefined } | { b: unknown; a?: undefined })"],
  [{ atMostOne: ["a", "b"] }, "({ b?: undefined } | { a?: undefined })"],
  [
    { atMostOne: ["a", "b", "c"] },
    "({ b?: undefined; c?: undefined } | { a?: undefined; c?: undefined } | { a?: undefined; b?: undefined })",
  ],
  [{ allOrNone: ["a", "b"] }, "({ a: unknown; b: unknown } | { a?: undefined; b?: undefined })"],
  [{ when: { present: "a" }, requires: ["b"] }, "({ a?: undefined } | { b: unknown })"],
  [{ when: { absent: "a" }, requires: ["b"] }, "({ a: unknown } | { b: unknown })"],
  [
    { when: { and: [{ present: "a" }, { present: "b" }] }, requires: ["c"] },
    "({ a?: undefined } | { b?: undefined } | { c: unknown })",
  ],
  [
    { when: { or: [{ present: "a" }, { present: "b" }] }, requires: ["c"] },
    "({ a?: undefined; b?: undefined } | { c: unknown })",
  ],
  [{ when: { kind: "day" }, requires: ["a"] }, '({ kind?: "hour" | "all" | undefined } | { a: unknown })'],
  [{ when: { unit: "day" }, requires: ["a"] }, '({ unit: "hour" | "all" } | { a: unknown })'],
  [{ when: { unit: "hour" }, requires: ["a"] }, '({ unit?: "day" | "all" | undefined } | { a: unknown })'],
  [{ when: { key: "x" }, requires: ["a"] }, '({ key: "y" } | { a: unknown })'],
  [{ when: { key: { in: ["x", "y"] } }, requires: ["a"] }, "{ a: unknown }"],
  [{ when: { not: { kind: "day" } }, requires: [{ absent: "a" }] }, '({ kind: "day" } | { a?: undefined })'],
  [
    { allOrNone: [{ kind: "day" }, "a"] },
    '({ kind: "day"; a: unknown } | { kind?: "hour" | "all" | undefined; a?: undefined })',
  ],
  [{ exactlyOne: ["key", "a"] }, "{ a?: undefined }"],
  [{ when: { present: "key" }, atMostOne: ["a", "b"] }, "({ b?: undefined } | { a?: undefined })"],
  [
    { when: { kind: { in: ["day", "hour"] } }, requires: [{ unit: "all" }, "a"] },
    '({ kind?: "all" | undefined } | { unit: "all"; a: unknown })',
  ],
];

test.each(rules.map(([rule, ...types]) => ({ rule, types })))("$rule", async ({ rule, types }) => {
  expect((await typed(rule)).types).toEqual(types);
});

test.each<[object]>([
  [{ compare: ["a", "<", "b"] }],
  [{ multipleOf: { parameters: ["a"], divisor: 2 } }],
  [{ when: { compare: ["a", "<", 5] }, requires: ["b"] }],
  [{ when: { kind: { like: "d*" } }, requires: ["b"] }],
  [{ when: { a: 1 }, requires: ["b"] }],
  // What is always so.
  [{ atLeastOne: ["a", "key"] }],
  [{ when: { absent: "key" }, requires: ["b"] }],
])("%j is beyond types, or needs none", async (rule) => {
  expect((await typed(rule)).types).toEqual([]);
});

/** The compiler is asked about all objects of all rules at once. */
test("a compiler accepts an object if, and only if, it keeps the rule", async () => {
  const sets = allSets();
  const lines: string[] = [];
  const expected: string[] = [];
  for (const [index, [rule]] of rules.entries()) {
    const { types, constraint } = await typed(rule);
    if (!constraint) throw new Error("There is no rule");
    lines.push(`type Rule${index} = ${[own.replaceAll("\n", " "), ...types].join(" & ")};`);
    for (const set of sets) {
      const values = {
        given: new Map(Object.entries(set)),
        effective: new Map(Object.entries({ unit: "day", ...set })),
      };
      if (!holds(constraint, values)) expected.push(`${lines.length}`);
      lines.push(`export const set${lines.length}: Rule${index} = ${JSON.stringify(set)};`);
    }
  }
  expect(errorLines(lines.join("\n"))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(1000);
}, 60_000);

test("what would be a union of too many is left out, rules between values first", async () => {
  const pairs = Array.from({ length: 12 }, (_, index) => [`p${index}`, `q${index}`] as const);
  const operation = firstOperation(
    await model(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Test", version: "1" },
        paths: {
          "/things": {
            get: {
              parameters: pairs.flat().map((name) => ({ name, in: "query", schema: integer })),
              "x-constraints": pairs.flatMap(([left, right], index) => [
                { id: `when_${index}`, when: { present: left }, requires: [right] },
                ...(index < 3 ? [{ id: `group_${index}`, atLeastOne: [left, right] }] : []),
              ]),
              responses: { "204": { description: "Done" } },
            },
          },
        },
      }),
    ),
  );
  const empty = await model("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}");
  const types = constraintTypes(operation, empty);
  expect(types.every((type) => type instanceof Code)).toBe(true);
  // Three groups of two make 8, and three more rules of two 64; a fourth would make 128.
  expect(types).toHaveLength(6);
});

/** The numbers of the lines that the compiler objects to. */
function errorLines(text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    noLib: true,
    types: [],
  };
  const name = "rules.ts";
  // Of the library, only that there are the types that every program needs.
  const library =
    "interface Array<T> {} interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}";
  const texts = new Map([
    [name, text],
    ["library.d.ts", library],
  ]);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (path, version) => {
      const source = texts.get(path);
      return source === undefined ? undefined : ts.createSourceFile(path, source, version);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [
    ...new Set(
      ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
        if (!file) throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
        return `${file.getLineAndCharacterOfPosition(start).line}`;
      }),
    ),
  ];
}
