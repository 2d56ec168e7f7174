import { describe, expect, test } from "vitest";
import { listMeterEventSummariesParams, ValidationError } from "../../generated/billing-meters/src/index.ts";
import { formatIssue } from "./format-issue.ts";
import { base, setOf, table } from "./table.ts";

const validator = listMeterEventSummariesParams;

function issuesOf(value: unknown): string[] {
  return (validator.validate(value).issues ?? []).map(formatIssue);
}

describe.each(table.map((row) => [row.name, row] as const))("%s", (_name, row) => {
  const set = setOf(row);
  const isAccepted = row.issues.length === 0;

  test("validate", () => {
    expect(issuesOf(set)).toEqual(row.issues);
    if (isAccepted) expect(validator.validate(set)).toEqual({ value: set });
  });

  test("is", () => {
    expect(validator.is(set)).toBe(isAccepted);
  });

  test("parse", () => {
    if (isAccepted) expect(validator.parse(set)).toBe(set);
    else expect(() => validator.parse(set)).toThrow(ValidationError);
  });

  test("~standard", async () => {
    expect(await validator["~standard"].validate(set)).toEqual(validator.validate(set));
  });
});

test("an issue says where its rule is, and a parameter's which keyword", () => {
  const { issues } = validator.validate({
    ...base,
    limit: 0,
    starting_after: "a",
    ending_before: "b",
    other: 1,
  });
  expect(issues?.map(({ code, schemaPath, expected }) => [code, schemaPath, expected])).toEqual([
    ["minimum", "#/properties/limit/minimum", 1],
    ["unknown", "#", undefined],
    ["atMostOne", "#/x-constraints/one_cursor", undefined],
  ]);
});

test("names are unique, so that a failure names its row", () => {
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
});

test.each([[null], [undefined], ["id=mtr_1"], [[base]], [1], [() => base]])(
  "%o is no set of parameters",
  (value) => {
    expect(issuesOf(value)).toEqual(["type "]);
  },
);

test("what is inherited is not given", () => {
  expect(issuesOf(Object.create(base))).toEqual([
    "required id",
    "required customer",
    "required start_time",
    "required end_time",
  ]);
  expect(
    issuesOf(Object.assign(Object.create({ limit: 0, ending_before: "b" }), base, { starting_after: "a" })),
  ).toEqual([]);
  expect(issuesOf(Object.assign(Object.create(null), base))).toEqual([]);
});

test("the set is neither changed nor copied", () => {
  const set = Object.freeze({ ...base, start_time: new Date(0), expand: Object.freeze(["a"]) });
  expect(validator.parse(set)).toBe(set);
});

test("messages are sentences that never repeat a value", () => {
  for (const row of table) {
    for (const { message } of validator.validate(setOf(row)).issues ?? []) {
      expect(message).toMatch(/^(?:must |is |When |At most |`)/);
      for (const value of Object.values(row.change)) {
        if (typeof value === "string" && value.length > 5) expect(message).not.toContain(value);
      }
    }
  }
});

test("it is a Standard Schema of version 1", () => {
  expect(validator["~standard"]).toMatchObject({ version: 1, vendor: "ashlar" });
});
