import type { StandardSchemaV1 as Specification } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as helpers from "../../../templates/runtime/checks.ts";
import { defineSchema, type Schema } from "../../../templates/runtime/schema.ts";
import { describeIssue, ValidationError } from "../../../templates/runtime/validation-error.ts";
import { schemaOf } from "./of-check.ts";

// Vite reads an import through a getter that swallows errors, also that of a full stack: read them once.
const { addIssue, getOwn, isObject, nested } = helpers;

interface Node {
  readonly name: string;
  readonly child?: Node;
}

const checkNode: helpers.Check = (value, issues) => {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  if (typeof getOwn(value, "name") !== "string") addIssue(issues, "type", ["name"], "must be a string");
  const child = getOwn(value, "child");
  if (child === undefined) return;
  const from = issues.length;
  checkNode(child, issues);
  nested(issues, from, "child");
};

const Node: Schema<Node> = schemaOf(checkNode);

describe("a schema", () => {
  test("says what is wrong, where", () => {
    expect(Node.validate({ name: "a", child: { name: 7 } })).toEqual({
      issues: [{ code: "type", path: ["child", "name"], message: "must be a string" }],
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
      for (const key of ["a", "b", "c", "d"]) addIssue(issues, "type", ["list", 0, key], "must be a string");
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
      issues: [{ code: "depth", path: [], message: "is nested too deeply" }],
    });
    expect(Node.is(value)).toBe(false);
    expect(() => Node.parse(value)).toThrow("is nested too deeply");
  });

  test("a hundred issues a thousand deep move up once a level, however many more there are", () => {
    let moved = 0;
    const check: helpers.Check = (value, issues) => {
      const child = getOwn(value, "child");
      const from = issues.length;
      if (child === undefined)
        for (let index = 0; index < 10_000; index++) addIssue(issues, "type", [index], "m");
      else check(child, issues);
      moved += issues.length - from;
      nested(issues, from, "child");
    };
    let value = {};
    for (let depth = 0; depth < 1000; depth++) value = { child: value };
    const { issues } = defineSchema(() => false, check).validate(value);
    expect(issues).toHaveLength(100);
    expect(moved).toBe(100 * 1001);
    expect(issues?.at(-1)?.path).toEqual([...Array(1001).fill("child"), 99]);
  });
});

test.each([
  [{ code: "type", path: [], message: "must be an object" }, "must be an object"],
  [{ code: "type", path: ["data", 0, "id"], message: "must be a string" }, "data.0.id must be a string"],
  [
    { code: "compare", path: ["a"], message: "`a` must be less than `b`.", rule: "order" },
    "`a` must be less than `b`.",
  ],
])("an issue as text", (issue, text) => expect(describeIssue(issue)).toBe(text));

test("a rule that several parameters break is said once", () => {
  const issue = { code: "multipleOf", message: "Both must be whole hours.", rule: "hours" };
  const error = new ValidationError([
    { ...issue, path: ["start"] },
    { ...issue, path: ["end"] },
  ]);
  expect(error.message).toBe("Invalid value: Both must be whole hours.");
  expect(error.issues).toHaveLength(2);
});
