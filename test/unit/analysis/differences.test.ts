import { expect, test } from "vitest";
import { leastNumbers } from "../../../generator/4-model/analysis/differences.ts";
import { one, rational, toNumber, zero } from "../../../generator/4-model/analysis/rational.ts";
import { Steps } from "../../../generator/4-model/analysis/steps.ts";
import { anyNumber, type NumberFacts } from "../../../generator/4-model/analysis/variable.ts";

function multiple(divisor: number, offset = 0): NumberFacts["multiples"][number] {
  return { divisor: rational(divisor), offset: rational(offset) };
}

const integer: NumberFacts = { ...anyNumber, multiples: [{ divisor: one, offset: zero }] };

function from(facts: NumberFacts, lower: number, strict = false): NumberFacts {
  return { ...facts, lower: { value: rational(lower), strict } };
}

function upTo(facts: NumberFacts, upper: number, strict = false): NumberFacts {
  return { ...facts, upper: { value: rational(upper), strict } };
}

type Rule = readonly [greater: string, less: string, by: number, strict?: "strict"];

function least(numbers: Readonly<Record<string, NumberFacts>>, rules: readonly Rule[] = [], steps = 20_000) {
  const differences = rules.map(([greater, less, by, strict]) => ({
    greater,
    less,
    by: rational(by),
    strict: strict !== undefined,
  }));
  const found = leastNumbers(new Map(Object.entries(numbers)), differences, new Steps(steps));
  return found && Object.fromEntries([...found].map(([name, value]) => [name, toNumber(value)]));
}

test("each number is the least that is asked for", () => {
  const hours = { ...anyNumber, multiples: [multiple(3600)] };
  expect(least({ a: from(hours, 100), b: from(hours, 0) }, [["b", "a", 0, "strict"]])).toEqual({
    a: 3600,
    b: 7200,
  });
  expect(least({ a: from(integer, 2.5), b: from(integer, 1, true) })).toEqual({ a: 3, b: 2 });
  expect(least({ a: from({ ...integer, excluded: [rational(3), rational(4)] }, 3) })).toEqual({ a: 5 });
});

test("multiples are combined, also with offsets and divisors that have a divisor in common", () => {
  const both = { ...anyNumber, multiples: [multiple(4, 1), multiple(6, 3), multiple(0.5)] };
  expect(least({ a: from(both, 0) })).toEqual({ a: 9 });
  expect(least({ a: { ...anyNumber, multiples: [multiple(4, 1), multiple(6, 2)] } })).toBeUndefined();
  expect(least({ a: { ...integer, noMultiples: [multiple(2), multiple(2, 1)] } })).toBeUndefined();
  expect(least({ a: from({ ...integer, noMultiples: [multiple(2), multiple(3)] }, 2) })).toEqual({ a: 5 });
});

test("numbers that lie dense come as near as a simple number", () => {
  expect(least({ a: from(anyNumber, 5, true) })).toEqual({ a: 6 });
  expect(least({ a: upTo(from(anyNumber, 5, true), 5.2) })).toEqual({ a: 5.125 });
  expect(least({ a: upTo(from(anyNumber, 5, true), 5) })).toBeUndefined();
  const between = upTo(from(anyNumber, 0, true), 1, true);
  const found = least({ a: between, b: between, c: between }, [
    ["b", "a", 0, "strict"],
    ["c", "b", 0, "strict"],
  ]);
  expect(found).toEqual({ a: 0.25, b: 0.5, c: 0.75 });
  expect(least({ a: upTo(from({ ...anyNumber, noMultiples: [multiple(0.5)] }, 1), 1) })).toBeUndefined();
});

test("a circle of differences has to lead back without a gain", () => {
  const pair = { a: integer, b: integer };
  expect(
    least(pair, [
      ["a", "b", 1],
      ["b", "a", -1],
    ]),
  ).toBeDefined();
  expect(
    least(pair, [
      ["a", "b", 1],
      ["b", "a", 0],
    ]),
  ).toBeUndefined();
  const dense = { a: anyNumber, b: anyNumber };
  expect(
    least(dense, [
      ["a", "b", 0, "strict"],
      ["b", "a", 0],
    ]),
  ).toBeUndefined();
  expect(
    least(dense, [
      ["a", "b", 0],
      ["b", "a", 0],
    ]),
  ).toBeDefined();
});

test("numbers that raise each other for ever are found out, without upper bounds", () => {
  const equal: readonly Rule[] = [
    ["a", "b", 0],
    ["b", "a", 0],
  ];
  const hours = { ...anyNumber, multiples: [multiple(3600)] };
  const halfHours = { ...anyNumber, multiples: [multiple(3600, 1800)] };
  expect(least({ a: hours, b: halfHours }, equal)).toBeUndefined();
  // They meet, after some rounds.
  const found = least(
    {
      a: from({ ...anyNumber, multiples: [multiple(7, 3)] }, 0),
      b: { ...anyNumber, multiples: [multiple(11, 5)] },
    },
    equal,
  );
  expect(found).toEqual({ a: 38, b: 38 });
});

test("numbers without a lower bound start low enough", () => {
  expect(least({ a: upTo(integer, -1000), b: from(integer, 5) }, [["a", "b", -2000]])).toEqual({
    a: -1995,
    b: 5,
  });
  const found = least({ a: upTo({ ...anyNumber, multiples: [multiple(100)] }, -7), b: upTo(integer, -150) }, [
    ["b", "a", 40],
  ]);
  expect(found?.["a"]).toBeLessThanOrEqual(-190);
});

test("a question that takes too long is left open", () => {
  const numbers = {
    a: { ...anyNumber, multiples: [multiple(99991)] },
    b: { ...anyNumber, multiples: [multiple(99989, 1)] },
  };
  expect(() =>
    least(
      numbers,
      [
        ["a", "b", 0],
        ["b", "a", 0],
      ],
      1000,
    ),
  ).toThrow("Out of steps");
});
