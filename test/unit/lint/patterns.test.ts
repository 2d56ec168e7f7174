import { describe, expect, test } from "vitest";
import { mayBacktrack } from "../../../generator/3-lint/patterns/backtracking.ts";
import { judgePattern } from "../../../generator/3-lint/patterns/judge-pattern.ts";
import { Random } from "../model/random.ts";

/** Patterns as people write them, which are told to be harmless without an analysis. */
const harmless = [
  "",
  "^/v1/tax/calculations/[^/]+/line_items",
  "^[a-z0-9]+(?:-[a-z0-9]+)*$",
  "^(?:[a-z]+,)*[a-z]+$",
  "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
  "^\\d+\\.\\d+\\.\\d+$",
  "^(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)$",
  "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
  "^(?:[a-z]|\\d|_)+$",
  "^\\p{Lu}\\p{Ll}+$",
  "^#(([0-9a-fA-F]{2}){3}|([0-9a-fA-F]){3})$",
  "^.+/.+$",
  "^[a-z][a-z0-9-]{0,61}[a-z0-9]$",
  "\\bword\\b",
  "^\\{[^}]*\\}$",
];

/** Each of them is known to take a program down, or nearly so. */
const slow: readonly (readonly [pattern: string, degree: number | "exponential"])[] = [
  ["^(a+)+$", "exponential"],
  ["^(?:[a-zA-Z0-9]+[-_]?)+$", "exponential"],
  ["^(a|ab|b)*c$", "exponential"],
  ["^(?:,a*a*)*$", "exponential"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "exponential"],
  ["^(?:\\p{L}+\\s*)+$", "exponential"],
  [".*a.*b.*c", 4],
  ["^\\d*\\d*\\d*x$", 3],
  ["[а-я]+[а-я]+x", 3],
];

test.each(harmless)("%s is harmless at a glance", (pattern) => {
  expect(mayBacktrack(pattern, "u")).toBe(false);
});

describe.each(slow)("%s", (pattern, degree) => {
  test("is slow, and the text that is named shows it", async () => {
    expect(mayBacktrack(pattern, "u")).toBe(true);
    expect(await judgePattern(pattern, { milliseconds: 60_000 })).toMatchObject({ kind: "slow", degree });
  });
});

test("what looks dangerous and is not is said to be harmless", async () => {
  const pattern = "^(default|[a-z_]+=(on|off|default)(,[a-z_]+=(on|off|default))*)$";
  expect(mayBacktrack(pattern, "u")).toBe(true);
  expect(await judgePattern(pattern, { milliseconds: 60_000 })).toEqual({ kind: "harmless" });
});

test("what looks around, or refers back, is analysed", () => {
  expect(
    ["^(?=.*a)b$", "^(?<!a)b$", "^(a)\\1$", "^(?<x>a)\\k<x>$"].map((one) => mayBacktrack(one, "u")),
  ).toEqual([true, true, true, true]);
});

test("a pattern without the flag u is read as well, and one that is none is left to others", async () => {
  expect(mayBacktrack("^[\\w-.]+{$", "")).toBe(false);
  expect(await judgePattern("(?>a)", { milliseconds: 60_000 })).toEqual({ kind: "harmless" });
});

test("without time nothing is decided, and the next one may decide it", async () => {
  expect(await judgePattern("^(b+)+$", { milliseconds: 0 })).toEqual({ kind: "undecided" });
  expect(await judgePattern("^(b+)+$", { milliseconds: 4999.5 })).toMatchObject({
    kind: "slow",
    parts: ["b"],
  });
});

test("nothing that the analysis finds is overlooked at a glance", async () => {
  const patterns = randomPatterns(3, 400).filter((pattern) => !mayBacktrack(pattern, "u"));
  const { checkSync } = await import("virtual:recheck");
  const overlooked = patterns.filter((pattern) => {
    const found = checkSync(pattern, "u", { checker: "automaton", timeout: 60_000 });
    if (found.status !== "vulnerable") return false;
    return found.complexity.type === "exponential" || found.complexity.degree > 2;
  });
  expect(overlooked).toEqual([]);
  expect(patterns.length).toBeGreaterThan(100);
});

/** Small ones, in which loops over the same characters stand beside and inside each other. */
function randomPatterns(seed: number, count: number): string[] {
  const random = new Random(seed);
  const atoms = ["a", "b", "[ab]", "[a-c]", "\\d", "-", ".", "[^-]"];
  const repetitions = ["", "", "*", "+", "?", "{2}", "{2,}"];
  const part = (depth: number): string => {
    const inner = depth > 0 && random.below(3) === 0 ? `(?:${sequence(depth - 1)})` : random.pick(atoms);
    return inner + random.pick(repetitions);
  };
  const sequence = (depth: number): string => {
    const text = Array.from({ length: 1 + random.below(3) }, () => part(depth)).join("");
    return random.below(5) === 0 ? `${text}|${part(depth)}` : text;
  };
  return Array.from({ length: count }, () => `${random.pick(["^", "^", ""])}${sequence(1)}$`);
}
