import type { StandardSchemaV1 as Specification } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as helpers from "../../../templates/runtime/checks.ts";
import { defineSchema, type Schema } from "../../../templates/runtime/schema.ts";
import { describeIssue, ValidationError } from "../../../templates/runtime/validation-error.ts";
import { schemaOf } from "./of-check.ts";

// Vite reads an import through a getter that swallows errors, also that of a full stack: read them once.
const { aString, explainAt, getOwn, isObject } = helpers;

interface Node {
  readonly name: string;
  readonly child?: Node;
}

const checkNode: helpers.Check = (value, issues) => {
  if (!isObject(value)) {
    issues.add("type", "object");
    return;
  }
  explainAt(getOwn(value, "name"), "name", aString, issues);
  const child = getOwn(value, "child");
  if (child !== undefined) explainAt(child, "child", checkNode, issues);
};

const Node: Schema<Node> = schemaOf(checkNode);

describe("a schema", () => {
  test("says what is wrong, where", () => {
    expect(Node.validate({ name: "a", child: { name: 7 } })).toEqual({
      issues: [
        {
          code: "type",
          path: ["child", "name"],
          message: "must be a string",
          schemaPath: "#/properties/child/properties/name/type",
          expected: "string",
        },
      ],
    });
  });

  test("gives the value itself if all is well", () => {
    const value = { name: "a", child: { name: "b" } };
    const result = Node.validate(value);
    expect(result).toEqual({ value });
    expect(result.issues === undefined && result.value).toBe(value);
    expect(Node.parse(value)).toBe(value);
  });

  test("narrows", () => {
    const value: unknown = { name: "a" };
    expect(Node.is(value)).toBe(true);
    if (Node.is(value)) expectTypeOf(value).toEqualTypeOf<Node>();
    expect(Node.is(7)).toBe(false);
  });

  test("is a Standard Schema", () => {
    expectTypeOf(Node).toExtend<Specification<Node>>();
    expectTypeOf<Specification.InferOutput<typeof Node>>().toEqualTypeOf<Node>();
    const standard: Specification = Node;
    expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "ashlar" });
    expect(standard["~standard"].validate({})).toEqual(Node.validate({}));
  });

  test("throws a ValidationError that lists the first issues, and no value", () => {
    const check: helpers.Check = (_value, issues) => {
      issues.enter("list");
      issues.enter(0, "/items");
      for (const key of ["a", "b", "c", "d"]) issues.add("type", "string", key);
      issues.leave();
      issues.leave();
    };
    const schema = schemaOf(check);
    expect(() => schema.parse({ secret: "hunter2" })).toThrow(ValidationError);
    try {
      schema.parse({ secret: "hunter2" });
    } catch (error) {
      expect(error).toMatchObject({
        name: "ValidationError",
        code: "invalid_value",
        issues: { length: 4 },
        message:
          "Invalid value: list.0.a must be a string; list.0.b must be a string; list.0.c must be a string; …",
      });
      expect(JSON.stringify(error)).not.toContain("hunter2");
    }
  });

  test("a value deeper than the stack is an issue, not a crash", () => {
    let value: Node = { name: "leaf" };
    for (let depth = 0; depth < 100_000; depth++) value = { name: "node", child: value };
    expect(Node.validate(value)).toEqual({
      issues: [{ code: "depth", path: [], message: "is nested too deeply", schemaPath: "#" }],
    });
    expect(Node.is(value)).toBe(false);
    expect(() => Node.parse(value)).toThrow("is nested too deeply");
  });

  test("a hundred issues a thousand deep are written once, however many more there are", () => {
    const check: helpers.Check = (value, issues) => {
      const child = getOwn(value, "child");
      if (child !== undefined) explainAt(child, "child", check, issues);
      else for (let index = 0; index < 10_000; index++) issues.add("type", "string", index);
    };
    let value = {};
    for (let depth = 0; depth < 1000; depth++) value = { child: value };
    const { issues } = defineSchema(() => false, check).validate(value);
    expect(issues).toHaveLength(100);
    expect(issues?.at(-1)?.path).toEqual([...Array(1000).fill("child"), 99]);
  });

  test("lists as many issues as are wanted, the first ones", () => {
    const check: helpers.Check = (value, issues) => helpers.explainItems(value as unknown[], aString, issues);
    const { validate, parse } = defineSchema(() => false, check);
    const places = (maxIssues: number) =>
      validate(Array(500).fill(7), { maxIssues }).issues?.map(({ path }) => path[0]);
    expect(places(2)).toEqual([0, 1]);
    expect(places(Number.POSITIVE_INFINITY)).toHaveLength(500);
    // There is something wrong, so that there is at least one.
    expect(places(0)).toEqual([0]);
    expect(() => parse([7, 7], { maxIssues: 1 })).toThrow("Invalid value: 0 must be a string");
  });
});

test.each([
  [{ path: [], message: "must be an object" }, "must be an object"],
  [{ path: ["data", 0, "id"], message: "must be a string" }, "data.0.id must be a string"],
  [{ path: ["a"], message: "`a` must be less than `b`.", rule: "order" }, "`a` must be less than `b`."],
])("an issue as text", (issue, text) =>
  expect(describeIssue({ code: "type", schemaPath: "#/type", ...issue })).toBe(text),
);

test("a rule that several parameters break is said once", () => {
  const issue = {
    code: "multipleOf",
    message: "Both must be whole hours.",
    schemaPath: "#/x-constraints/hours",
    rule: "hours",
  };
  const error = new ValidationError([
    { ...issue, path: ["start"] },
    { ...issue, path: ["end"] },
  ]);
  expect(error.message).toBe("Invalid value: Both must be whole hours.");
  expect(error.issues).toHaveLength(2);
});
