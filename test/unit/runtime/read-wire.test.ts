import { describe, expect, test } from "vitest";
import { addIssue, getOwn, type ValidationIssue } from "../../../templates/runtime/checks.ts";
import { allowReservedInPath, cookieText } from "../../../templates/runtime/encoding.ts";
import { formContent } from "../../../templates/runtime/forms.ts";
import { jsonContent } from "../../../templates/runtime/json.ts";
import type { ParameterDescription } from "../../../templates/runtime/parameters.ts";
import { readHeaders, readParameters, type WireParameters } from "../../../templates/runtime/read-wire.ts";
import { cookie, deepObject, label, matrix, pipeDelimited } from "../../../templates/runtime/styles.ts";
import { writeParameter } from "../../../templates/runtime/write-parameter.ts";
import { listMeterEventSummariesParams } from "../../wire/meter-operation.ts";
import { parametersOf, schemaOf } from "./of-check.ts";

function read(parameters: readonly ParameterDescription[], wire: WireParameters): unknown {
  return readParameters(parametersOf(parameters), wire);
}

const refused = (code: string, ...path: string[]): object => ({
  issues: [expect.objectContaining({ code, path })],
});

describe("a scalar in the query", () => {
  const types = ["string", "integer", "number", "boolean"] as const;

  test.each<[(typeof types)[number], string, unknown]>([
    ["integer", "10", 10],
    ["integer", "0", 0],
    ["integer", "-7", -7],
    ["integer", "9007199254740992", 2 ** 53],
    ["integer", "100000000000000000000", 1e20],
    ["number", "10.5", 10.5],
    ["number", "-0.25", -0.25],
    ["number", "1e-7", 1e-7],
    ["number", "1.5e%2B300", 1.5e300],
    ["number", "7", 7],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["string", "", ""],
    ["string", "a+b%20c%2B", "a b c+"],
    ["string", "a=b=c", "a=b=c"],
    ["string", "%F0%9F%92%A9", "💩"],
    ["string", "10", "10"],
  ])("%s %j is read", (type, text, value) => {
    expect(read([{ in: "query", name: "p", type }], { query: `p=${text}` })).toEqual({ value: { p: value } });
  });

  test.each<[(typeof types)[number], string]>([
    ...[
      "",
      "10.0",
      "10.5",
      "%2B10",
      "+10",
      "%2010",
      "10%20",
      "1e1",
      "0x10",
      "010",
      "-0",
      "-",
      "ten",
      "1_000",
      "Infinity",
      "NaN",
      "9007199254740993",
      "1".repeat(400),
      "%D9%A1",
    ].map((text): ["integer", string] => ["integer", text]),
    ...["", ".5", "5.", "1e1", "01", "%2B1", "0x1", "Infinity", "NaN", "1,5", "9".repeat(400)].map(
      (text): ["number", string] => ["number", text],
    ),
    ...["", "True", "1", "yes", "true%20"].map((text): ["boolean", string] => ["boolean", text]),
  ])("%s %j is misspelled", (type, text) => {
    expect(read([{ in: "query", name: "p", type }], { query: `p=${text}` })).toEqual(refused("syntax", "p"));
  });

  test.each(["p=%", "p=%zz", "p=%C3", "p=%FF", "p=a%ED%A0%80"])("%j cannot be decoded", (query) => {
    expect(read([{ in: "query", name: "p", type: "string" }], { query })).toEqual(refused("encoding", "p"));
  });

  test("of several types is read as the strictest that fits", () => {
    const parameters: ParameterDescription[] = [
      { in: "query", name: "p", type: ["string", "integer", "boolean"] },
    ];
    expect(read(parameters, { query: "p=7" })).toEqual({ value: { p: 7 } });
    expect(read(parameters, { query: "p=true" })).toEqual({ value: { p: true } });
    expect(read(parameters, { query: "p=7.5" })).toEqual({ value: { p: "7.5" } });
  });

  test("must not be repeated", () => {
    const parameters: ParameterDescription[] = [{ in: "query", name: "p", type: "integer" }];
    expect(read(parameters, { query: "p=1&p=1" })).toEqual(refused("repeated", "p"));
  });
});

describe("the query as a whole", () => {
  const parameters: ParameterDescription[] = [{ in: "query", name: "p", type: "string" }];

  test.each([
    ["", { value: {} }],
    ["?", { value: {} }],
    ["?p=1", { value: { p: "1" } }],
    ["p", { value: { p: "" } }],
    ["%70=1", { value: { p: "1" } }],
    ["q=1", refused("unknown", "q")],
    ["P=1", refused("unknown", "P")],
    ["p[]=1", refused("unknown", "p[]")],
    ["__proto__=1", refused("unknown", "__proto__")],
    ["constructor=1", refused("unknown", "constructor")],
    ["p=1&", refused("syntax")],
    [
      "p=1&&",
      { issues: [expect.objectContaining({ code: "syntax" }), expect.objectContaining({ code: "syntax" })] },
    ],
    ["=1", refused("unknown", "")],
    ["%zz=1", refused("encoding")],
  ])("%j", (query, expected) => expect(read(parameters, { query })).toEqual(expected));

  test("a parameter named like something inherited is read like any other", () => {
    const named: ParameterDescription[] = ["__proto__", "toString"].map((name) => ({
      in: "query",
      name,
      type: "string",
    }));
    const result = read(named, { query: "__proto__=1&toString=2" });
    const value = getOwn(result, "value");
    expect(getOwn(value, "__proto__")).toBe("1");
    expect(getOwn(value, "toString")).toBe("2");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("arrays and objects", () => {
  const list: ParameterDescription = { in: "query", name: "l", type: "array", items: "integer" };
  const object: ParameterDescription = {
    in: "query",
    name: "o",
    type: "object",
    properties: { n: "integer" },
  };
  const deep: ParameterDescription = { ...object, style: deepObject };

  test.each<[string, ParameterDescription, WireParameters, unknown]>([
    ["repeated fields", list, { query: "l=1&l=2" }, { value: { l: [1, 2] } }],
    ["one field", list, { query: "l=1" }, { value: { l: [1] } }],
    ["an item that is misspelled", list, { query: "l=1&l=x" }, refused("syntax", "l")],
    ["commas, where they do not separate", list, { query: "l=1,2" }, refused("syntax", "l")],
    ["commas, where they do", { ...list, explode: false }, { query: "l=1,2" }, { value: { l: [1, 2] } }],
    [
      "an encoded comma does not",
      { ...list, explode: false, items: "string" },
      { query: "l=a%2Cb,c" },
      { value: { l: ["a,b", "c"] } },
    ],
    [
      "repeated, where commas separate",
      { ...list, explode: false },
      { query: "l=1&l=2" },
      refused("repeated", "l"),
    ],
    ["pipes", { ...list, style: pipeDelimited }, { query: "l=1|2%7c3" }, { value: { l: [1, 2, 3] } }],
    ["an empty array item", { ...list, items: "string" }, { query: "l=" }, { value: { l: [""] } }],
    ["a deep object", deep, { query: "o[n]=1&o%5Bm%5D=x" }, { value: { o: { n: 1, m: "x" } } }],
    ["a deep object with a key twice", deep, { query: "o[n]=1&o[n]=2" }, refused("repeated", "o")],
    ["a deep object without keys", deep, { query: "o=1" }, refused("unknown", "o")],
    [
      "a deep object with an inherited key",
      deep,
      { query: "o[constructor]=1" },
      { value: { o: { constructor: "1" } } },
    ],
    ["an exploded object, by its own properties", object, { query: "n=1" }, { value: { o: { n: 1 } } }],
    ["an exploded object, and what is not its own", object, { query: "m=1" }, refused("unknown", "m")],
    [
      "an object in one field",
      { ...object, explode: false },
      { query: "o=n,1,m,x" },
      { value: { o: { n: 1, m: "x" } } },
    ],
    [
      "an object in one field, half",
      { ...object, explode: false },
      { query: "o=n,1,m" },
      refused("syntax", "o"),
    ],
    [
      "JSON",
      { ...object, content: jsonContent },
      { query: "o=%7B%22n%22:%5B1%5D%7D" },
      { value: { o: { n: [1] } } },
    ],
    ["broken JSON", { ...object, content: jsonContent }, { query: "o=%7B" }, refused("syntax", "o")],
    ["a path", { in: "path", name: "p", type: "string" }, { path: { p: "a%2Fb" } }, { value: { p: "a/b" } }],
    [
      "a path that cannot be decoded",
      { in: "path", name: "p", type: "string" },
      { path: { p: "%" } },
      refused("encoding", "p"),
    ],
    [
      "a label",
      { in: "path", name: "p", type: "integer", style: label },
      { path: { p: ".7" } },
      { value: { p: 7 } },
    ],
    [
      "a label without its dot",
      { in: "path", name: "p", type: "integer", style: label },
      { path: { p: "7" } },
      refused("syntax", "p"),
    ],
    [
      "a matrix",
      { in: "path", name: "p", type: "integer", style: matrix },
      { path: { p: ";p=7" } },
      { value: { p: 7 } },
    ],
    [
      "a matrix of another name",
      { in: "path", name: "p", type: "string", style: matrix },
      { path: { p: ";pq=7" } },
      refused("syntax", "p"),
    ],
    [
      "a header, whatever its case",
      { in: "header", name: "X-N", type: "integer" },
      { headers: { "x-n": "7" } },
      { value: { "X-N": 7 } },
    ],
    [
      "a list in a header",
      { in: "header", name: "X-L", type: "array" },
      {
        headers: new Headers([
          ["x-l", "a"],
          ["x-l", "b%20,c"],
        ]),
      },
      { value: { "X-L": ["a", "b%20", "c"] } },
    ],
    [
      "a cookie",
      { in: "cookie", name: "c", type: "string", style: cookie },
      { cookies: { c: "a%20b" } },
      { value: { c: "a b" } },
    ],
    [
      "an inherited cookie",
      { in: "cookie", name: "toString", type: "string", style: cookie },
      { cookies: {} },
      { value: {} },
    ],
  ])("%s", (_name, parameter, wire, expected) => expect(read([parameter], wire)).toEqual(expected));
});

describe("the check of the schema", () => {
  const path = { id: "mtr_1" };
  const query = "customer=cus_1&start_time=1735603200&end_time=1735689600";

  test("sees what was read, under the property", () => {
    const result = readParameters(listMeterEventSummariesParams, {
      path,
      query: `${query}&limit=10&expand[]=a&expand%5B%5D=b`,
    });
    expect(result).toEqual({
      value: {
        id: "mtr_1",
        customer: "cus_1",
        start_time: 1735603200,
        end_time: 1735689600,
        limit: 10,
        expand: ["a", "b"],
      },
    });
  });

  test.each([
    ["limit=0", "minimum", ["limit"]],
    ["limit=101", "maximum", ["limit"]],
    ["limit=ten", "syntax", ["limit"]],
    ["expand=a", "unknown", ["expand"]],
    ["starting_after=a&ending_before=b", "atMostOne", []],
  ])("%s is refused once", (more, code, issuePath) => {
    const { issues } = readParameters(listMeterEventSummariesParams, { path, query: `${query}&${more}` });
    expect(issues).toEqual([expect.objectContaining({ code, path: issuePath })]);
  });

  test("does not call missing what could not be read, but what is", () => {
    const { issues } = readParameters(listMeterEventSummariesParams, {
      path,
      query: "start_time=x&end_time=1735689600",
    });
    expect(issues?.map(({ code, path: place }) => [code, ...place])).toEqual([
      ["syntax", "start_time"],
      ["required", "customer"],
    ]);
  });

  test("what could not be read breaks no rule", () => {
    const parameters: ParameterDescription[] = ["a", "b"].map((name) => ({
      in: "query",
      name,
      type: "integer",
    }));
    const schema = parametersOf(parameters, (value: unknown, issues: ValidationIssue[]) => {
      if (getOwn(value, "a") === undefined) addIssue(issues, "atLeastOne", [], "must have a or b", "some");
    });
    expect(readParameters(schema, { query: "a=x" })).toEqual(refused("syntax", "a"));
  });
});

describe("what OpenAPI leaves open, and 3.2 adds, is written and read back", () => {
  const deep: ParameterDescription = {
    in: "query",
    name: "p",
    type: ["object", "integer"],
    style: deepObject,
    properties: {
      ids: { type: "array", items: "integer" },
      list: { type: "array", items: { type: "object", properties: { n: "number", on: "boolean" } } },
      at: { type: "object", items: "integer" },
      text: "string",
    },
  };
  const whole = {
    in: "querystring",
    name: "q",
    type: "object",
    properties: { n: "integer", tags: { type: "array" } },
  } as const;
  const form: ParameterDescription = { ...whole, content: formContent(), encode: String };

  test.each<[string, ParameterDescription, unknown, string]>([
    [
      "objects and arrays in brackets",
      deep,
      { ids: [1, 2], list: [{ n: 1.5, on: true }, { n: 2 }], at: { x: 1 }, text: "a&]=b" },
      "p%5Bids%5D%5B0%5D=1&p%5Bids%5D%5B1%5D=2&p%5Blist%5D%5B0%5D%5Bn%5D=1.5&p%5Blist%5D%5B0%5D%5Bon%5D=true" +
        "&p%5Blist%5D%5B1%5D%5Bn%5D=2&p%5Bat%5D%5Bx%5D=1&p%5Btext%5D=a%26%5D%3Db",
    ],
    ["a scalar in place of an object", deep, 7, "p=7"],
    [
      "an array in brackets",
      { in: "query", name: "p", type: "array", items: "integer", style: deepObject },
      [3, 4],
      "p%5B0%5D=3&p%5B1%5D=4",
    ],
    [
      "an empty text where it is allowed",
      { in: "query", name: "p", type: "integer", allowEmptyValue: true },
      "",
      "p=",
    ],
    ["the whole query as a form", form, { n: 1, tags: ["a b", "c"] }, "n=1&tags=a%20b&tags=c"],
    ["the whole query as JSON", { ...whole, content: jsonContent }, { n: 1 }, "%7B%22n%22%3A1%7D"],
  ])("%s", (_name, parameter, value, text) => {
    expect(writeParameter(parameter, value)).toBe(text);
    const { property = parameter.name } = parameter;
    expect(read([parameter], { query: text })).toEqual({ value: { [property]: value } });
  });

  test.each(["p[ids][]=1&p[ids][]=2", "p[ids]=1&p[ids]=2"])("other spellings of arrays: %s", (query) => {
    expect(read([deep], { query })).toEqual({ value: { p: { ids: [1, 2] } } });
  });

  test("a cookie of the style cookie is not encoded, and cannot hold what would end it", () => {
    const parameter: ParameterDescription = {
      in: "cookie",
      name: "c",
      type: "array",
      style: cookie,
      explode: false,
      encode: cookieText,
    };
    expect(writeParameter(parameter, ["a%2F/b", "c"])).toBe("c=a%2F/b,c");
    expect(read([parameter], { cookies: { c: "a%2F/b,c" } })).toEqual({ value: { c: ["a%2F/b", "c"] } });
    for (const text of ["a;b", "a b", "a,b", 'a"b', "a\\b", "ü", "a\n"]) {
      expect(() => writeParameter(parameter, [text])).toThrow("cannot be sent as a cookie");
    }
  });

  test("reserved characters in the path, but for those that end a segment", () => {
    const parameter: ParameterDescription = {
      in: "path",
      name: "p",
      type: "string",
      encode: allowReservedInPath,
    };
    expect(writeParameter(parameter, "a:b@c;d/e?f#g")).toBe("a:b@c;d%2Fe%3Ff%23g");
  });
});

test("headers of a response are read and checked", () => {
  const check = (value: unknown, issues: ValidationIssue[]) => {
    if (getOwn(value, "X-Left") === 0) addIssue(issues, "minimum", ["X-Left"], "must be at least 1");
  };
  const schema = parametersOf<{ "X-Left"?: number }>(
    [{ in: "header", name: "X-Left", type: "integer" }],
    check,
  );
  expect(readHeaders(schema, new Response(null, { headers: { "x-left": "7", other: "x" } }))).toEqual({
    "X-Left": 7,
  });
  expect(readHeaders(schema, { response: new Response() })).toEqual({});
  for (const text of ["0", "many"]) {
    expect(() => readHeaders(schema, new Response(null, { headers: { "x-left": text } }))).toThrow(
      "Invalid headers",
    );
  }
});

test("what a server has decoded is checked with the parameters", () => {
  const check = (value: unknown, issues: ValidationIssue[]): void => {
    const isMissing = getOwn(value, "a") !== undefined && getOwn(value, "body") === undefined;
    if (isMissing) addIssue(issues, "requires", ["body"], "must be given", "needs_body");
  };
  const schema = { ...schemaOf(check), parameters: [{ in: "query", name: "a", type: "integer" }] as const };
  expect(readParameters(schema, { query: "a=1" })).toEqual(refused("requires", "body"));
  expect(readParameters(schema, { query: "a=1" }, { body: { b: 2 } })).toEqual({
    value: { a: 1, body: { b: 2 } },
  });
});
