import { expect, test } from "vitest";
import type { Constraint, Json, Operation, Parameter, Schema } from "../../../generator/4-model/types.ts";
import {
  insideOf,
  type SampleSubject,
  sampleSubjects,
  withInside,
} from "../../../generator/5-render/views/docs/rule-subjects.ts";
import { satisfyRules } from "../../../generator/5-render/views/docs/satisfy-rules.ts";
import { given } from "../../support/given.ts";
import { meterModel, meterOperation } from "./meter-model.ts";

const [template] = meterOperation.parameters;
if (!template) throw new Error("The endpoint has parameters");

function parameter(property: string, schema: Partial<Schema>, required = false): Parameter {
  const whole = { kind: "keywords", pointer: "", annotations: {}, ...schema } as Schema;
  return {
    ...(template as Parameter),
    name: property,
    property,
    in: "query",
    required,
    schema: whole,
    examples: [],
  };
}

const integer = { type: ["integer"] } as const;
const parameters = [
  parameter("method", { type: ["string"], enum: ["card", "cash"] }, true),
  parameter("token", { type: ["string"] }),
  parameter("from", { ...integer, number: { minimum: 5 } }, true),
  parameter("to", { ...integer, number: { maximum: 60 } }, true),
  parameter("size", { ...integer, annotations: { default: 3 } }),
];

function sample(rules: readonly Partial<Constraint>[], values: Readonly<Record<string, Json>>) {
  const constraints = rules.map((rule, index) => ({
    pointer: "",
    id: `rule_${index}`,
    ...rule,
  })) as Constraint[];
  const operation: Operation = { ...meterOperation, parameters, constraints };
  const sampleOf = ({ name }: SampleSubject) => (name === "token" ? "tok" : 1);
  const subjects = sampleSubjects(operation, meterModel);
  return Object.fromEntries(
    satisfyRules(new Map(Object.entries(values)), { operation, model: meterModel, subjects, sampleOf }),
  );
}

const required = { method: "card", from: 7, to: 8 };
const whenCard = { kind: "equals", parameter: "method", value: "card" } as const;

test("rules that hold change nothing", () => {
  const rule = {
    kind: "requires",
    conditions: given("token"),
    when: { ...whenCard, value: "cash" },
  } as const;
  expect(sample([rule], required)).toEqual(required);
});

test("a rule with a condition gets what it asks for", () => {
  const rule = { kind: "requires", conditions: given("token"), when: whenCard } as const;
  expect(sample([rule], required)).toEqual({ ...required, token: "tok" });
});

test("a condition looks at the default of what is not given", () => {
  const when = { kind: "equals", parameter: "size", value: 3 } as const;
  expect(sample([{ kind: "requires", conditions: given("token"), when }], required)).toHaveProperty("token");
});

test("numbers are brought into the order and onto the multiples that rules want, within their bounds", () => {
  const from = { kind: "parameter", parameter: "from", plus: 0 } as const;
  const to = { kind: "parameter", parameter: "to", plus: 0 } as const;
  const rules = [
    { kind: "compare", left: from, operator: "<", right: to },
    { kind: "multipleOf", parameters: ["from", "to"], divisor: 10, offset: 0, when: whenCard },
  ] as const;
  const { from: first, to: last, method } = sample(rules, { ...required, from: 61, to: 12 });
  expect(Number(first)).toBeLessThan(Number(last));
  if (method === "card") expect([Number(first) % 10, Number(last) % 10]).toEqual([0, 0]);
  expect(Number(last)).toBeLessThanOrEqual(60);
});

test("one of several is chosen, and one too many goes", () => {
  expect(sample([{ kind: "atLeastOne", conditions: given("token", "size") }], required)).toHaveProperty(
    "token",
  );
  const both = { ...required, token: "tok", size: 1 };
  expect(
    Object.keys(sample([{ kind: "exactlyOne", conditions: given("token", "size") }], both)),
  ).toHaveLength(4);
});

test("rules that nothing satisfies end, with what was given", () => {
  const never = { kind: "parameter", parameter: "from", plus: 0 } as const;
  expect(sample([{ kind: "compare", left: never, operator: "<", right: never }], required)).toEqual(required);
});

test("values that only the rules know, and numbers that calculations want", () => {
  const like = { kind: "like", parameter: "token", pattern: "*_live_?" } as const;
  expect(sample([{ kind: "requires", conditions: [like] }], { ...required, token: "tok" })).toEqual({
    ...required,
    token: "_live_x",
  });
  const sum = {
    kind: "calculation",
    operator: "+",
    left: { kind: "parameter", parameter: "from", plus: 0 },
    right: { kind: "parameter", parameter: "to", plus: 0 },
  } as const;
  const rule = {
    kind: "compare",
    left: sum,
    operator: "==",
    right: { kind: "constant", value: 50 },
  } as const;
  const { from, to } = sample([rule], required);
  expect(Number(from) + Number(to)).toBe(50);
});

test("what is inside of a body is read and changed, and objects are made on the way", () => {
  const body = { a: { b: 1, c: [2] }, d: null };
  expect(insideOf(body, ["a", "b"])).toBe(1);
  expect(insideOf(body, ["a", "c", "length"])).toBeUndefined();
  expect(insideOf(body, ["toString"])).toBeUndefined();
  expect(withInside(body, ["a", "b"], 2)).toEqual({ a: { b: 2, c: [2] }, d: null });
  expect(withInside(body, ["a", "b"], undefined)).toEqual({ a: { c: [2] }, d: null });
  expect(withInside(body, ["x", "y"], 1)).toEqual({ ...body, x: { y: 1 } });
  expect(withInside(body, ["x", "y"], undefined)).toEqual(body);
});
