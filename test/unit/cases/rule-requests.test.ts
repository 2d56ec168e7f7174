import { expect, test } from "vitest";
import type { Constraint, Json, Operation, Parameter, Schema } from "../../../generator/4-model/types.ts";
import { RuleRequests } from "../../../generator/5-render/views/cases/rule-requests.ts";
import { given } from "../../support/given.ts";
import { meterModel, meterOperation } from "../docs/meter-model.ts";

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
  const preferences = {
    usual: new Map(Object.entries(values)),
    sampleOf: (name: string) => (name === "token" ? "tok" : 1),
  };
  const found = new RuleRequests(operation, meterModel, preferences).find(constraints);
  return found && Object.fromEntries(found);
}

const required = { method: "card", from: 7, to: 8 };
const whenCard = { kind: "equals", parameter: "method", value: "card" } as const;

test("rules that hold change nothing of what they speak of", () => {
  const rule = {
    kind: "requires",
    conditions: given("token"),
    when: { ...whenCard, value: "cash" },
  } as const;
  expect(sample([rule], required)).toEqual({ method: "card" });
});

test("a rule with a condition gets what it asks for", () => {
  const rule = { kind: "requires", conditions: given("token"), when: whenCard } as const;
  expect(sample([rule], required)).toEqual({ method: "card", token: "tok" });
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
  expect(sample(rules, { ...required, from: 61, to: 12 })).toEqual({ method: "card", from: 10, to: 20 });
  expect(sample(rules, { ...required, from: 21, to: 12 })).toEqual({ method: "card", from: 30, to: 40 });
});

test("one of several is chosen, and one too many goes", () => {
  expect(sample([{ kind: "atLeastOne", conditions: given("token", "size") }], required)).toHaveProperty(
    "token",
  );
  const both = { ...required, token: "tok", size: 1 };
  expect(sample([{ kind: "exactlyOne", conditions: given("token", "size") }], both)).toEqual({
    token: "tok",
  });
});

test("rules that nothing satisfies have no sample", () => {
  const from = { kind: "parameter", parameter: "from", plus: 0 } as const;
  expect(sample([{ kind: "compare", left: from, operator: "<", right: from }], required)).toBeUndefined();
});

test("values that only the rules know, and numbers that calculations want", () => {
  const like = { kind: "like", parameter: "token", pattern: "*_live_?" } as const;
  expect(sample([{ kind: "requires", conditions: [like] }], { token: "tok" })).toEqual({ token: "_live_x" });
  const sum = {
    kind: "calculation",
    operator: "+",
    left: { kind: "parameter", parameter: "from", plus: 0 },
    right: { kind: "parameter", parameter: "to", plus: 0 },
  } as const;
  const fifty = { kind: "constant", value: 50 } as const;
  const rule = { kind: "compare", left: sum, operator: "==", right: fifty } as const;
  const values = sample([rule], required);
  expect(Number(values?.["from"]) + Number(values?.["to"])).toBe(50);
});
