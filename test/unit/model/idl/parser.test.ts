import { describe, expect, test } from "vitest";
import { parseDependencies } from "../../../../generator/4-model/idl/parser.ts";
import { Malformed, type Operation, type Predicate } from "../../../../generator/4-model/idl/syntax.ts";

/** A predicate with all its parentheses. */
function show(predicate: Predicate): string {
  switch (predicate.kind) {
    case "and":
    case "or":
      return `(${predicate.parts.map(show).join(predicate.kind === "and" ? " & " : " | ")})`;
    case "not":
      return `!${show(predicate.predicate)}`;
    case "group":
      return `${predicate.group}(${predicate.parts.map(show).join(", ")})`;
    case "relational":
      return `${predicate.left} ${predicate.operator} ${predicate.right}`;
    case "arithmetic":
      return `${showOperation(predicate.left)} ${predicate.operator} ${predicate.value}`;
    case "present":
      return predicate.parameter;
    case "is":
      return `${predicate.parameter} is ${JSON.stringify(predicate.values)}`;
    case "like":
      return `${predicate.parameter} like ${predicate.pattern}`;
    case "number":
      return `${predicate.parameter} ${predicate.operator} ${predicate.value}`;
  }
}

function showOperation(operation: Operation): string {
  if (operation.kind === "parameter") return operation.parameter;
  return `(${showOperation(operation.left)} ${operation.operator} ${showOperation(operation.right)})`;
}

/** What a text says, a line a dependency. */
function read(text: string): string[] {
  return parseDependencies(text).map((dependency) =>
    dependency.kind === "conditional"
      ? `if ${show(dependency.condition)} then ${show(dependency.consequence)}`
      : show(dependency),
  );
}

describe("each kind of dependency", () => {
  test.each<[text: string, ...expected: string[]]>([
    ["IF a THEN b;", "if a then b"],
    ["IF NOT a THEN NOT b;", "if !a then !b"],
    ["Or(a, b, c);", "atLeastOne(a, b, c)"],
    ["OnlyOne(a, b);", "exactlyOne(a, b)"],
    ["AllOrNone(a, b);", "allOrNone(a, b)"],
    ["ZeroOrOne(a, b=='x');", 'atMostOne(a, b is ["x"])'],
    ["NOT ZeroOrOne(a, b);", "!atMostOne(a, b)"],
    ["a<=b;", "a <= b"],
    ["a + b != -1.5;", "(a + b) != -1.5"],
    ["(a + b) == 100;", "(a + b) == 100"],
    ["", ...[]],
    ["// nothing\n/* at all */", ...[]],
    ["Or(a, b);a < b;\n\n  // and\nIF a /* or */ THEN b;\n", "atLeastOne(a, b)", "a < b", "if a then b"],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("each predicate", () => {
  test.each<[text: string, expected: string]>([
    ["a == 'x'|'y' | \"z\"", 'a is ["x","y","z"]'],
    ["a==true", "a is [true]"],
    ["NOT a==false", "!a is [false]"],
    ["a LIKE '*x?'", "a like *x?"],
    ["a==-10.5", "a == -10.5"],
    ["a!=0", "a != 0"],
    ["NOT a>5", "!a > 5"],
    ["a>=b", "a >= b"],
    ["a*b<5", "(a * b) < 5"],
    ["(a + b)*c > 5", "((a + b) * c) > 5"],
    ["((a + b)) > 5", "(a + b) > 5"],
    ["(a + b > 5)", "(a + b) > 5"],
    ["NOT (a + b > 5)", "!(a + b) > 5"],
    ["NOT OnlyOne(a, b AND (c OR d))", "!exactlyOne(a, (b & (c | d)))"],
    ["AllOrNone(a, Or(b, c<d), e*f==1)", "allOrNone(a, atLeastOne(b, c < d), (e * f) == 1)"],
    ["(a)", "a"],
    ["a=='it\\'s \\u00e9\\n'", 'a is ["it\'s é\\n"]'],
  ])("%s", (text, expected) => {
    expect(read(`IF ${text} THEN z;`)).toEqual([`if ${expected} then z`]);
    expect(read(`IF z THEN ${text};`)).toEqual([`if z then ${expected}`]);
  });
});

describe("AND binds tighter than OR, and calculations are read as in mathematics", () => {
  test.each<[text: string, expected: string]>([
    ["a AND b OR c", "((a & b) | c)"],
    ["a OR b AND c", "(a | (b & c))"],
    ["a OR b OR c AND d", "(a | b | (c & d))"],
    ["NOT a AND NOT (b OR c) OR d", "((!a & !(b | c)) | d)"],
    ["a - b - c == 0", "((a - b) - c) == 0"],
    ["a + b * c - d == 0", "((a + (b * c)) - d) == 0"],
    ["a / b / c == 0", "((a / b) / c) == 0"],
    ["a * (b - c) == 0", "(a * (b - c)) == 0"],
  ])("%s", (text, expected) => {
    expect(read(`IF ${text} THEN z;`)).toEqual([`if ${expected} then z`]);
  });
});

describe("names", () => {
  test.each<[text: string, name: string]>([
    ["_a.b2", "_a.b2"],
    ["^IF", "IF"],
    ["[^THEN]", "THEN"],
    ["[Accept-Language]", "Accept-Language"],
    ["[deactivate_on[]]", "deactivate_on[]"],
    ["[package[dimensions][height]]", "package[dimensions][height]"],
    ["[/period/start]", "/period/start"],
    ["[$filter]", "$filter"],
  ])("%s", (text, name) => {
    expect(read(`IF ${text} THEN b;`)).toEqual([`if ${name} then b`]);
  });

  test("brackets next to each other are two names", () => {
    expect(read("[p3]-[p4]==100;")).toEqual(["(p3 - p4) == 100"]);
  });
});

describe("what is malformed says what was expected, and where", () => {
  test.each<[text: string, offset: number, expected: string]>([
    ["a", 1, "one of < <= == != >= >"],
    ["IF a THEN b", 11, "`;`"],
    ["IF a b;", 5, "`THEN`"],
    ["IF THEN b;", 3, "a parameter"],
    ["IF a THEN ;", 10, "a parameter"],
    ["IF a AND THEN b;", 9, "a parameter"],
    ["IF (a THEN b;", 6, "`)`"],
    ["IF IF a THEN b THEN c;", 3, "a parameter"],
    ["Or(a);", 4, "`,`"],
    ["Or a, b;", 3, "`(`"],
    ["Or(a, b;", 7, "`,`"],
    ["OnlyOne(a, NOT b);", 11, "a predicate without `NOT` inside of Or, OnlyOne, AllOrNone and ZeroOrOne"],
    [
      "OnlyOne(a, (b AND NOT c));",
      18,
      "a predicate without `NOT` inside of Or, OnlyOne, AllOrNone and ZeroOrOne",
    ],
    ["NOT a;", 4, "Or, OnlyOne, AllOrNone or ZeroOrOne"],
    ["a < 5;", 4, "another parameter"],
    ["a + b < c;", 8, "a number"],
    ["a < b + c;", 6, "`;`"],
    ["a + 5 < 1;", 4, "a parameter"],
    ["(a + b < 5;", 7, "`)`"],
    ["IF NOT a<b THEN c;", 9, "a number"],
    ["IF a THEN c==;", 13, "a text in quotes, a number, true or false"],
    ["IF a<'x' THEN b;", 5, "a number"],
    ["IF a==b'x' THEN c;", 7, "`THEN`"],
    ["IF a=='x'|5 THEN c;", 10, "a text in quotes"],
    ["IF a LIKE b THEN c;", 10, "a text in quotes"],
    ["IF a=='x THEN c;", 6, "`'` at the end of the text that begins"],
    ["IF [a THEN b;", 3, "`]` at the end of the parameter that begins"],
    ["IF [] THEN b;", 3, "a parameter between the brackets"],
    ["IF a THEN b; /* c", 13, "`*/` at the end of the comment that begins"],
    ["IF a THEN b; # c", 13, "a parameter, a word or an operator"],
    ["IF a = 5 THEN b;", 5, "a parameter, a word or an operator"],
    [";", 0, "a dependency"],
  ])("%s", (text, offset, expected) => {
    expect(() => parseDependencies(text)).toThrow(Malformed);
    try {
      parseDependencies(text);
    } catch (error) {
      expect(error).toMatchObject({ expected, offset });
    }
  });
});
