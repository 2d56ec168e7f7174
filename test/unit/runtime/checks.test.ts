import { describe, expect, test } from "vitest";
import * as helpers from "../../../templates/runtime/checks.ts";
import { type Check, issueLimit } from "../../../templates/runtime/issue.ts";
import { defineSchema } from "../../../templates/runtime/schema.ts";
import { schemaOf } from "./of-check.ts";

const { addIssue, anyOf, codePointLength, deepEqual, getOwn, hasOwn, isMultipleOf, isObject, isUnique } =
  helpers;
const { countFitting, matchesBranch, matchesOne, isKnown, nested, oneOf, toUnixTime } = helpers;

const isString: Check = (value, issues) => {
  if (typeof value !== "string") addIssue(issues, "type", [], "must be a string");
};
const isShort: Check = (value, issues) => {
  if (typeof value === "string" && value.length > 3) addIssue(issues, "maxLength", [], "must be short");
};
const isNull: Check = (value, issues) => {
  if (value !== null) addIssue(issues, "type", [], "must be null");
};

test("no function is called like one that is generated for a schema", () => {
  expect(Object.keys(helpers).filter((name) => /^(fits|check)\p{Lu}/u.test(name))).toEqual([]);
});

describe("issues", () => {
  test("are added with a rule only where there is one", () => {
    const issues: helpers.ValidationIssue[] = [];
    addIssue(issues, "type", ["a"], "must be a string");
    addIssue(issues, "compare", [], "must be before", "order");
    expect(issues).toStrictEqual([
      { code: "type", path: ["a"], message: "must be a string" },
      { code: "compare", path: [], message: "must be before", rule: "order" },
    ]);
  });

  test("of something inside are put behind the path that leads to it, and no others", () => {
    const issues: helpers.ValidationIssue[] = [];
    addIssue(issues, "type", ["before"], "m");
    const from = issues.length;
    addIssue(issues, "type", ["id"], "m");
    addIssue(issues, "type", [], "m");
    nested(issues, from, "data", 7);
    expect(issues.map(({ path }) => path)).toEqual([["before"], ["data", 7, "id"], ["data", 7]]);
  });

  test("end at the limit", () => {
    const check: Check = (value, issues) => {
      for (const item of value as unknown[]) isString(item, issues);
    };
    const { issues } = schemaOf(check).validate(Array(100_000).fill(7));
    expect(issues).toHaveLength(issueLimit);
  });

  test("what a function throws passes through", () => {
    const broken = (): never => {
      throw new TypeError("a bug");
    };
    const right = (): boolean => true;
    expect(() => defineSchema(broken, broken).is(1)).toThrow("a bug");
    expect(() => defineSchema(broken, broken).validate(1)).toThrow("a bug");
    expect(() => defineSchema(() => false, broken).validate(1)).toThrow("a bug");
    expect(defineSchema(right, broken).validate(1)).toEqual({ value: 1 });
  });
});

describe("what decides", () => {
  const isText: helpers.Fits = (value) => typeof value === "string";
  const isTrue: helpers.Fits = (value) => value === true;

  test("exactly one of the alternatives", () => {
    expect(matchesOne("a", [isText, isTrue])).toBe(true);
    expect(matchesOne("a", [isText, isText])).toBe(false);
    expect(matchesOne(7, [isText, isTrue])).toBe(false);
  });

  test("the branch of a tag, or the fallback", () => {
    const branches = new Map([["a", isObject]]);
    expect(matchesBranch({ tag: "a" }, "tag", branches)).toBe(true);
    expect(matchesBranch({ tag: "b" }, "tag", branches)).toBe(false);
    expect(matchesBranch({ tag: "b" }, "tag", branches, isObject)).toBe(true);
    expect(matchesBranch({}, "tag", branches)).toBe(false);
    expect(matchesBranch([], "tag", branches, () => true)).toBe(false);
    expect(matchesBranch({}, "toString", new Map(), () => true)).toBe(true);
  });

  test("how many items fit, holes included", () => {
    expect(countFitting(["a", 7, "b"], isText)).toBe(2);
    expect(countFitting(Array(3), (item) => item === undefined)).toBe(3);
  });

  test("whether all members are known", () => {
    expect(isKnown({ a: 1, b: undefined }, new Set(["a"]))).toBe(true);
    expect(isKnown({ a: 1, b: null }, new Set(["a"]))).toBe(false);
  });
});

describe("rules", () => {
  test("what is inside of objects, as far as they are there", () => {
    const { getInside } = helpers;
    const value = { a: { b: { c: null } }, list: [1], text: "x" };
    expect(getInside(value, "a", "b", "c")).toBe(null);
    expect(getInside(value, "a")).toBe(value.a);
    for (const keys of [
      ["a", "x", "c"],
      ["list", "length"],
      ["text", "length"],
      ["toString"],
      ["a", "b", "c", "d"],
    ]) {
      expect(getInside(value, ...keys)).toBeUndefined();
    }
    expect(getInside(undefined, "a")).toBeUndefined();
  });

  test("how many are given, and how many are true", () => {
    expect(helpers.countGiven(undefined, null, 0, "", false)).toBe(4);
    expect(helpers.countTrue(true, false, true)).toBe(2);
    expect(helpers.countTrue()).toBe(0);
  });

  test.each<[pattern: string, like: readonly string[], unlike: readonly unknown[]]>([
    ["", [""], ["a", undefined, null]],
    ["*", ["", "a", "a\nb", "**"], [5, ["a"]]],
    ["?", ["a", "𝒳", "?"], ["", "ab"]],
    ["a*c", ["ac", "abc", "acc", "a*c"], ["a", "abcd", "bac"]],
    ["*a?c*", ["abc", "xxabcxx", "aaabbcaxc"], ["ac", "abxc"]],
    ["**b", ["b", "aab", "bbb"], ["ba"]],
    ["a.c", ["a.c"], ["abc"]],
    ["*aab*", ["aaaab", "aabaab"], ["abab"]],
  ])("texts like %j", (pattern, like, unlike) => {
    for (const value of like) expect([value, helpers.isLike(value, pattern)]).toEqual([value, true]);
    for (const value of unlike) expect([value, helpers.isLike(value, pattern)]).toEqual([value, false]);
  });

  test("no pattern takes long", () => {
    const start = performance.now();
    expect(helpers.isLike("a".repeat(20_000), `${"*a".repeat(20)}*b`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("combinations", () => {
  const run = (combine: (issues: helpers.ValidationIssue[]) => void): string[] => {
    const issues: helpers.ValidationIssue[] = [];
    combine(issues);
    return issues.map(({ code }) => code);
  };

  test("anyOf", () => {
    expect(run((issues) => anyOf(7, issues, [isNull, isString]))).toEqual(["anyOf"]);
  });

  test("anyOf explains with the only alternative that can have been meant", () => {
    const both: Check = (value, issues) => {
      isString(value, issues);
      isShort(value, issues);
    };
    expect(run((issues) => anyOf("abcd", issues, [isNull, both]))).toEqual(["maxLength"]);
    expect(run((issues) => anyOf("abcd", issues, [isShort, both]))).toEqual(["anyOf"]);
  });

  test("an alternative with another constant in its tag is not meant", () => {
    const tagged =
      (tag: string): Check =>
      (value, issues) => {
        if (getOwn(value, "kind") !== tag) addIssue(issues, "const", ["kind"], `must be ${tag}`);
        if (getOwn(value, "name") === undefined) addIssue(issues, "required", ["name"], "is required");
      };
    const issues: helpers.ValidationIssue[] = [];
    oneOf({ kind: "dog" }, issues, [tagged("cat"), tagged("dog")]);
    expect(issues).toEqual([{ code: "required", path: ["name"], message: "is required" }]);
  });

  test("oneOf", () => {
    expect(run((issues) => oneOf("abc", issues, [isShort, isString]))).toEqual(["oneOf"]);
    expect(run((issues) => oneOf(7, issues, [isNull, isString]))).toEqual(["oneOf"]);
  });

  test("nested 40 deep, a mismatch does not take 2^40 steps", () => {
    const fits: helpers.Fits = (value) => value === null || (isObject(value) && fits(getOwn(value, "child")));
    const checkObject: Check = (value, issues) => {
      if (isObject(value)) check(getOwn(value, "child"), issues);
      else addIssue(issues, "type", [], "must be an object");
    };
    const check: Check = (value, issues) => {
      if (!fits(value)) anyOf(value, issues, [isNull, checkObject]);
    };
    let value: unknown = 7;
    for (let depth = 0; depth < 40; depth++) value = { child: value };
    const start = performance.now();
    expect(defineSchema(fits, check).is(value)).toBe(false);
    expect(defineSchema(fits, check).validate(value).issues).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("objects", () => {
  test.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ["a", false],
    [() => {}, false],
  ])("isObject(%o) is %s", (value, expected) => expect(isObject(value)).toBe(expected));

  test("only own keys count", () => {
    const value = JSON.parse('{"__proto__": 1, "a": null}');
    expect(hasOwn(value, "toString")).toBe(false);
    expect(getOwn(value, "constructor")).toBeUndefined();
    expect(hasOwn(value, "__proto__")).toBe(true);
    expect(getOwn(value, "__proto__")).toBe(1);
    expect(getOwn({}, "__proto__")).toBeUndefined();
    expect(getOwn(value, "a")).toBeNull();
    for (const none of [null, undefined, 7]) expect(getOwn(none, "a")).toBeUndefined();
  });
});

describe("numbers", () => {
  test.each([
    [0, 5, true],
    [-0, 5, true],
    [10, 5, true],
    [-10, 5, true],
    [11, 5, false],
    [0.0075, 0.0001, true],
    [0.00751, 0.0001, false],
    [0.3, 0.1, true],
    [4.5, 1.5, true],
    [19.99, 0.01, true],
    [1.13, 0.01, true],
    [1e308, 0.5, true],
    [1e308, 0.123456789, false],
    [12391239123, 1e-8, true],
    [1e-7, 1e-8, true],
    [1e-8, 1e-7, false],
    [9007199254740992, 3, false],
    [1e22, 7, false],
    [3, 1.7976931348623157e308, false],
    [5e-324, 1e308, false],
    [Number.NaN, 1, false],
    [Number.POSITIVE_INFINITY, 1, false],
  ])("%d is a multiple of %d: %s", (value, divisor, expected) => {
    expect(isMultipleOf(value, divisor)).toBe(expected);
  });
});

describe("texts", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["ä", 1],
    ["💩", 1],
    ["a💩b💩", 4],
    ["\ud83d", 1],
    ["\udca9\ud83d", 2],
    ["\ud83d\ud83d\udca9", 2],
  ])("%j has %i code points", (text, length) => expect(codePointLength(text)).toBe(length));
});

describe("equality", () => {
  test.each([
    [1, 1.0, true],
    [0, -0, true],
    [1, "1", false],
    [1, true, false],
    [null, undefined, false],
    [null, {}, false],
    [[], {}, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [JSON.parse('{"__proto__": 1}'), {}, false],
    [{}, JSON.parse('{"__proto__": {}}'), false],
    [{ toString: 1 }, { valueOf: 1 }, false],
  ])("%j and %j: %s", (left, right, expected) => {
    expect(deepEqual(left, right)).toBe(expected);
    expect(deepEqual(right, left)).toBe(expected);
    expect(isUnique([left, right])).toBe(!expected);
  });

  test("texts that look like structures, and structures like each other, are different", () => {
    expect(
      isUnique(["[1]", [1], ["1"], "1", 1, '{"a":1}', { a: 1 }, { a: "1" }, true, "true", null, "null"]),
    ).toBe(true);
  });

  test("of a long array is quick", () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({ index, name: "x" }));
    const start = performance.now();
    expect(isUnique(items)).toBe(true);
    expect(isUnique([...items, { name: "x", index: 19_999 }])).toBe(false);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test("toUnixTime turns a Date into seconds, and nothing else", () => {
  expect(toUnixTime(new Date(1735603200500))).toBe(1735603200.5);
  expect(toUnixTime(new Date(Number.NaN))).toBeNaN();
  for (const value of [7, "7", null, undefined]) expect(toUnixTime(value)).toBe(value);
});
