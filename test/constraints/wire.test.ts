import { describe, expect, test } from "vitest";
import { listMeterEventSummariesParams, readParameters } from "../../generated/billing-meters/src/index.ts";
import { formatIssue } from "./format-issue.ts";
import { type Row, setOf, table } from "./table.ts";
import { wireForm } from "./wire-form.ts";

const integers = ["limit", "start_time", "end_time"];

/** The issues of a row as a reader of its wire form sees them: a number that is none is a matter of spelling. */
function wireIssues({ issues, wire }: Row): readonly string[] {
  if (wire !== undefined && wire !== "impossible") return wire;
  return issues.map((issue) => {
    const [code, path = ""] = issue.split(" ");
    return code === "type" && integers.includes(path) ? `syntax ${path}` : issue;
  });
}

/** The value that is read: the same set, with texts and lists where the wire has them. */
function readValue(set: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = Object.entries(set).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[key, value instanceof Date ? value.getTime() / 1000 : value] as const];
  });
  return Object.fromEntries(members);
}

const rows = table.filter(({ wire }) => wire !== "impossible").map((row) => [row.name, row] as const);

describe("the table on the wire", () => {
  test.each(rows)("%s", (_name, row) => {
    const set = setOf(row);
    const { id, query, headers } = wireForm(set);
    const path = id === undefined ? {} : { id };
    const result = readParameters(listMeterEventSummariesParams, { path, query, headers });
    expect((result.issues ?? []).map(formatIssue).sort()).toEqual([...wireIssues(row)].sort());
    if (row.issues.length === 0) expect(result).toEqual({ value: readValue(set) });
  });
});

const required = "customer=c&start_time=60&end_time=120";

/** Reads a query, after what is required. */
function read(query: string) {
  const { issues, ...result } = readParameters(listMeterEventSummariesParams, { path: { id: "m" }, query });
  return issues === undefined ? result : { issues: issues.map(formatIssue) };
}

describe("spellings that are read", () => {
  test.each<[string, object]>([
    ["limit=10", { limit: 10 }],
    ["limit=%31%30", { limit: 10 }],
    ["%6cimit=10", { limit: 10 }],
    ["expand[]=a", { expand: ["a"] }],
    ["expand[]=a&expand[]=b", { expand: ["a", "b"] }],
    ["expand[]=a&limit=1&expand[]=b", { expand: ["a", "b"], limit: 1 }],
    ["expand%5B%5D=a&expand%5b%5d=b", { expand: ["a", "b"] }],
    ["expand[]=a,b", { expand: ["a,b"] }],
    ["starting_after=a+b", { starting_after: "a b" }],
    ["starting_after=a%20b", { starting_after: "a b" }],
    ["starting_after=a%2Bb", { starting_after: "a+b" }],
    ["starting_after=a=b", { starting_after: "a=b" }],
    ["starting_after=a;b", { starting_after: "a;b" }],
    ["starting_after=%F0%9D%92%B3", { starting_after: "𝒳" }],
    ["starting_after=10", { starting_after: "10" }],
    ["starting_after=null", { starting_after: "null" }],
    ["starting_after=%00", { starting_after: "\0" }],
  ])("%s", (query, expected) => {
    const value = { id: "m", customer: "c", start_time: 60, end_time: 120, ...expected };
    expect(read(`${required}&${query}`)).toEqual({ value });
    expect(read(`?${query}&${required}`)).toEqual({ value });
  });
});

describe("spellings that are refused", () => {
  test.each<[string, ...string[]]>([
    ["limit=10.0", "syntax limit"],
    ["limit=+10", "syntax limit"],
    ["limit=%2B10", "syntax limit"],
    ["limit=1e1", "syntax limit"],
    ["limit=", "syntax limit"],
    ["limit", "syntax limit"],
    ["limit=010", "syntax limit"],
    ["limit=-0", "syntax limit"],
    ["limit=0x0A", "syntax limit"],
    ["limit=%2010", "syntax limit"],
    ["limit=10%0A", "syntax limit"],
    ["limit=1_0", "syntax limit"],
    ["limit=10n", "syntax limit"],
    ["limit=%D9%A1%D9%A0", "syntax limit"],
    ["limit=NaN", "syntax limit"],
    ["limit=Infinity", "syntax limit"],
    ["limit=true", "syntax limit"],
    ["limit=null", "syntax limit"],
    ["limit=10,20", "syntax limit"],
    ["limit=9007199254740993", "syntax limit"],
    ["limit=10&limit=20", "repeated limit"],
    ["limit=10&limit=10", "repeated limit"],
    ["limit=10&%6Cimit=10", "repeated limit"],
    ["limit=101", "maximum limit"],
    ["starting_after=a&starting_after=a", "repeated starting_after"],
    ["starting_after=%", "encoding starting_after"],
    ["starting_after=%ZZ", "encoding starting_after"],
    ["starting_after=%FF", "encoding starting_after"],
    ["starting_after=%E0%A4%A", "encoding starting_after"],
    ["starting_after=%ED%A0%80", "encoding starting_after"],
    ["expand[]=a&expand[]=%", "encoding expand"],
    ["%ZZ=1", "encoding "],
    ["starting_after=", "minLength starting_after"],
    ["expand[]=", "minLength expand/0"],
    ["expand=a", "unknown expand"],
    ["expand[0]=a", "unknown expand[0]"],
    ["Limit=10", "unknown Limit"],
    ["id=m", "unknown id"],
    ["other", "unknown other"],
    ["other=1&other=2", "unknown other", "unknown other"],
    ["toString=1", "unknown toString"],
    ["__proto__=1", "unknown __proto__"],
    ["Stripe-Version=1", "unknown Stripe-Version"],
    ["&limit=1", "syntax "],
    ["limit=1&", "syntax "],
    ["=1", "unknown "],
    ["starting_after=a&ending_before=b", "atMostOne  (one_cursor)"],
    [
      "value_grouping_window=hour",
      "multipleOf start_time (hour_alignment)",
      "multipleOf end_time (hour_alignment)",
    ],
    ["value_grouping_window=HOUR", "enum value_grouping_window"],
  ])("%s", (query, ...issues) => {
    expect(read(`${required}&${query}`)).toEqual({ issues });
  });

  test("nothing at all", () => {
    const missing = ["required customer", "required start_time", "required end_time"];
    expect(read("")).toEqual({ issues: missing });
    expect(read("?")).toEqual({ issues: missing });
    expect(readParameters(listMeterEventSummariesParams, {}).issues?.map(formatIssue)).toEqual([
      "required id",
      ...missing,
    ]);
  });

  test("what cannot be read is not missing as well, and breaks no rule", () => {
    expect(read("customer=c&start_time=x&end_time=120")).toEqual({ issues: ["syntax start_time"] });
    expect(read("customer=c&start_time=60&start_time=60&end_time=60")).toEqual({
      issues: ["repeated start_time"],
    });
  });

  test.each(["%", "%ZZ", "%FF"])("the path parameter %s", (id) => {
    const { issues } = readParameters(listMeterEventSummariesParams, { path: { id }, query: required });
    expect(issues?.map(formatIssue)).toEqual(["encoding id"]);
  });
});

test("headers have any case and are not decoded", () => {
  const headers = { "stripe-version": "a%20b", "STRIPE-ACCOUNT": "acct" };
  expect(
    readParameters(listMeterEventSummariesParams, { path: { id: "m" }, query: required, headers }),
  ).toMatchObject({
    value: { "Stripe-Version": "a%20b", "Stripe-Account": "acct" },
  });
});
