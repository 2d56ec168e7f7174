import { expect, test } from "vitest";
import { code, opposite } from "../../../generator/5-render/environment/code.ts";

test.each([
  [code`typeof value !== "string"`, 'typeof value === "string"'],
  [code`value["id"] === undefined`, 'value["id"] !== undefined'],
  [code`value !== ${"a b || c"}`, 'value === "a b || c"'],
  [code`value !== ${"a b"}`, 'value === "a b"'],
  [code`value !== ${'a"b'}`, undefined],
  [code`value["a b"] === undefined`, undefined],
  [code`value !== ${-1}`, "value === -1"],
  [code`value % 60 !== 0`, undefined],
  [code`codePointLength(value) > 5`, "codePointLength(value) <= 5"],
  [code`value.length < 1`, "value.length >= 1"],
  [code`!fitsPet(value["pet"])`, 'fitsPet(value["pet"])'],
  [code`!isKnown(value, names)`, "isKnown(value, names)"],
  [code`!matchesBranch(value, ${"kind"}, branches)`, 'matchesBranch(value, "kind", branches)'],
  [code`!f(a, ${"x"}) || !g(b, ${"y || !z"})`, undefined],
  [code`!f(a, ${"x"}) || !g(b, ${"y"})`, 'f(a, "x") && g(b, "y")'],
  [code`!(a && b)`, undefined],
  [code`fitsPet(value)`, "!fitsPet(value)"],
  [code`Object.keys(value).length !== 0`, "Object.keys(value).length === 0"],
  [
    code`typeof value !== "number" || !Number.isInteger(value)`,
    'typeof value === "number" && Number.isInteger(value)',
  ],
  [code`a === 1 && b === 2`, undefined],
  [code`value !== ${"a || b !== c"}`, 'value === "a || b !== c"'],
  [code`value !== ${"a' || b !== 'c"}`, `value === "a' || b !== 'c"`],
  [code`value !== ${'"a" || b !== "c"'}`, undefined],
  [code`value[${"a || b"}] === undefined`, undefined],
])("%s", (condition, expected) => {
  expect(opposite(condition)?.toString()).toBe(expected);
});
