import { expect, test } from "vitest";
import { readArguments } from "../../conformance/arguments.ts";
import { compareFailures, mergeFailures } from "../../conformance/failing-list.ts";

const known = { a: ["refused: x at 1:2"], b: ["crash: y"], c: ["import: z"] };
const run = {
  judged: new Set(["a", "b", "d", "e"]),
  failures: new Map([
    ["a", ["refused: x at 1:2"]],
    ["d", ["crash: new"]],
    ["e", []],
  ]),
};

test("what is new and what is gone are both told, and what was not judged is not", () => {
  expect(compareFailures(known, run)).toEqual(["fails no more: b: crash: y", "new failure: d: crash: new"]);
});

test("an update replaces what was judged and keeps the rest", () => {
  expect(mergeFailures(known, run)).toEqual({ a: known.a, c: known.c, d: ["crash: new"] });
});

test("the command line is read strictly", () => {
  expect(readArguments(["--only", "stripe", "--jobs", "1", "--all"])).toEqual({
    all: true,
    only: "stripe",
    section: undefined,
    jobs: 1,
    update: false,
    write: false,
  });
  expect(() => readArguments(["--jobs", "0"])).toThrow("--jobs");
  expect(() => readArguments(["--al"])).toThrow("--al");
});
