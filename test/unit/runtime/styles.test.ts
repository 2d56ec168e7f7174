import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allowReserved, encodeName, percentEncode, toText } from "../../../templates/runtime/encoding.ts";
import { jsonContent } from "../../../templates/runtime/json.ts";
import type { ParameterDescription } from "../../../templates/runtime/parameters.ts";
import { readParameters } from "../../../templates/runtime/read-wire.ts";
import * as styles from "../../../templates/runtime/styles.ts";
import { writeParameter } from "../../../templates/runtime/write-parameter.ts";
import { parametersOf } from "./of-check.ts";

const { cookie, deepObject, form, label, matrix, pipeDelimited, simple, spaceDelimited } = styles;

interface Cell {
  readonly style: styles.Style["name"];
  readonly explode: boolean;
  readonly type: "string" | "array" | "object";
  readonly value: unknown;
  readonly expected: string;
}

const byName = { cookie, deepObject, form, label, matrix, pipeDelimited, simple, spaceDelimited };

/** Where OpenAPI allows a style. */
function placeOf(style: styles.Style["name"]): ParameterDescription["in"] {
  if (style === "cookie") return "cookie";
  return style === "simple" || style === "label" || style === "matrix" ? "path" : "query";
}

function describeCell({ style, explode, type }: Cell): ParameterDescription {
  const properties = { R: "integer", G: "integer", B: "integer" } as const;
  return { in: placeOf(style), name: "color", type, properties, style: byName[style], explode };
}

const table = join(import.meta.dirname, "../../../../shared/conformance/oas-style-table.json");
const cells: readonly Cell[] = existsSync(table) ? JSON.parse(readFileSync(table, "utf8")).cells : [];

describe.skipIf(cells.length === 0)(`OpenAPI's table of styles (skipped where ${table} is not)`, () => {
  test.each(cells)("$style, explode $explode, $type: $expected", (cell) => {
    expect(writeParameter(describeCell(cell), cell.value)).toBe(cell.expected);
  });

  // A cookie jar cannot hold one cookie several times.
  const readable = cells.filter(
    ({ style, explode, type }) => !(style === "cookie" && explode && type !== "string"),
  );
  test.each(readable)("$expected is read back as what it was ($style, explode $explode, $type)", (cell) => {
    const parameter = describeCell(cell);
    const schema = parametersOf([parameter]);
    const text = parameter.in === "cookie" ? cell.expected.replace("color=", "") : cell.expected;
    const wire = {
      query: { query: text },
      querystring: {},
      path: { path: { color: text } },
      cookie: { cookies: { color: text } },
      header: {},
    };
    expect(readParameters(schema, wire[parameter.in])).toEqual({ value: { color: cell.value } });
  });
});

describe("what a style writes", () => {
  test.each<[string, Partial<ParameterDescription>, unknown, string | undefined]>([
    ["a name with brackets as it is", { name: "expand[]", style: form }, ["a", "b"], "expand[]=a&expand[]=b"],
    ["a name with anything else encoded", { name: "a&b=c#[x]" }, "v", "a%26b%3Dc%23[x]=v"],
    [
      "all but unreserved characters encoded",
      {},
      "!#$%&'()*+,/:;=?@[] äÖ💩-._~",
      "p=%21%23%24%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3D%3F%40%5B%5D%20%C3%A4%C3%96%F0%9F%92%A9-._~",
    ],
    ["keys encoded", { style: deepObject }, { "a]&b": 1 }, "p%5Ba%5D%26b%5D=1"],
    ["keys encoded, exploded", { style: form }, { "a=b&c": 1 }, "a%3Db%26c=1"],
    [
      "a comma in an item encoded, between them not",
      { style: form, explode: false },
      ["a,b", "c"],
      "p=a%2Cb,c",
    ],
    ["an empty text", {}, "", "p="],
    ["an empty text in the style matrix", { in: "path", style: matrix }, "", ";p"],
    ["empty items in the style matrix", { in: "path", style: matrix, explode: true }, ["", "a"], ";p;p=a"],
    ["nothing for an empty array", { style: form }, [], undefined],
    ["nothing for an empty object", { style: form }, {}, undefined],
    ["nothing for null", {}, null, undefined],
    ["nothing for undefined", {}, undefined, undefined],
    ["nothing for null in an array", { style: form }, ["a", null, undefined, "b"], "p=a&p=b"],
    ["nothing for undefined in an object", { style: form }, { a: 1, b: undefined, c: null }, "a=1"],
    ["own keys only", { style: form }, Object.create({ inherited: 1 }), undefined],
    ["__proto__ as any key", { style: deepObject }, JSON.parse('{"__proto__":1}'), "p%5B__proto__%5D=1"],
    ["booleans", { style: form }, [true, false], "p=true&p=false"],
    ["zero", {}, -0, "p=0"],
    ["a large integer without exponent", {}, 1e21, "p=1000000000000000000000"],
    ["a bigint", {}, 2n ** 64n, "p=18446744073709551616"],
    ["a small number", {}, 1e-7, "p=1e-7"],
    ["a Date of format unix-time", { format: "unix-time" }, new Date(1735603200000), "p=1735603200"],
    ["JSON", { content: jsonContent }, { a: [1, "ü"] }, "p=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D"],
    ["nothing for no JSON", { content: jsonContent }, undefined, undefined],
    [
      "reserved characters, where allowed",
      { encode: allowReserved },
      "/a?b=c:d,e%2Ff%zz&g#h+i ü",
      "p=/a?b=c:d,e%2Ff%25zz%26g%23h%2Bi%20%C3%BC",
    ],
    ["a header as it is", { in: "header" }, "a b, ü/%", "a b, ü/%"],
    ["the items of a header as they are", { in: "header", style: simple }, ["a b", "ü/%"], "a b,ü/%"],
    ["a scalar in a style", { style: form }, "a b", "p=a%20b"],
    ["a scalar in the path without its name", { in: "path" }, "a b", "a%20b"],
  ])("%s", (_name, change, value, expected) => {
    const parameter: ParameterDescription = { in: "query", name: "p", type: "string", ...change };
    expect(writeParameter(parameter, value)).toBe(expected);
  });

  test.each([
    ["NaN", Number.NaN],
    ["Infinity", Number.NEGATIVE_INFINITY],
    ["half of a pair", "a\ud800b"],
    ["half of a pair as a key", { "\udc00": 1 }],
    ["a nested object", { a: { b: 1 } }],
    ["a nested array", [[1], [[2]]]],
    ["a Date without a format", new Date(0)],
    ["an invalid Date of another format", new Date(Number.NaN)],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
  ])("%s cannot be sent", (_name, value) => {
    for (const style of [{}, { style: form }]) {
      const parameter: ParameterDescription = { in: "query", name: "p", type: "object", ...style };
      expect(() => writeParameter(parameter, value)).toThrow(new URIError("text"));
    }
  });
});

test.each([
  ["an array", [1]],
  ["an empty array", []],
  ["an object", { a: 1 }],
])("%s cannot be sent without a style", (_name, value) => {
  const parameter: ParameterDescription = { in: "query", name: "p", type: "string" };
  expect(() => writeParameter(parameter, value)).toThrow(new URIError("text"));
});

test.each([
  ["a b", "a%20b"],
  ["*!'()", "%2A%21%27%28%29"],
  ["-._~", "-._~"],
])("percentEncode(%j)", (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
  expect(encodeName(`[${text}]`)).toBe(`[${encoded}]`);
  expect(decodeURIComponent(percentEncode(text))).toBe(text);
});

test("toText has no text for what is none", () => {
  for (const value of [null, undefined, {}, [], Object.create(null)])
    expect(() => toText(value)).toThrow(URIError);
});
