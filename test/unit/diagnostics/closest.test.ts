import { expect, test } from "vitest";
import { closest } from "../../../generator/diagnostics/closest.ts";

const known = ["required", "readOnly", "minItems", "maxItems", "type"];

test.each([
  ["requried", ["required"]],
  ["requird", ["required"]],
  ["readonly", ["readOnly"]],
  ["min_items", ["minItems", "maxItems"]],
  ["tpye", ["type"]],
  ["optional", []],
  ["x", []],
  ["", []],
])("%s", (word, expected) => {
  expect(closest(word, known)).toEqual(expected);
});

test("the closest come first, and only so many", () => {
  expect(closest("abcdef", ["abcxyf", "abcdex", "abcdef", "abxdef", "axcdef"])).toEqual([
    "abcdef",
    "abcdex",
    "abxdef",
  ]);
});
