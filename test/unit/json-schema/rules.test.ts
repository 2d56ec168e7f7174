import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { holds, type Values } from "../../../generator/4-model/constraint-holds.ts";
import type {
  Comparison,
  Condition,
  Constraint,
  Json,
  Rule as ModelRule,
  Operand,
  Operation,
} from "../../../generator/4-model/types.ts";
import { rulesJson } from "../../../generator/5-render/json-schema/rules-json.ts";
import { given } from "../../support/given.ts";
import { description, firstOperation, model } from "../model/build-text.ts";
import { Random } from "../model/random.ts";

const described = await model(
  description(`
    paths:
      /things:
        post:
          operationId: addThing
          parameters:
            - { name: a, in: query, schema: { type: integer } }
            - { name: b, in: query, schema: { type: integer } }
            - { name: unit, in: query, schema: { type: string, default: hour } }
            - { name: size, in: query, schema: { type: integer, default: 2 } }
          requestBody:
            content:
              application/json:
                schema: { properties: { at: { properties: { to: { default: 1 } } } } }
          responses: { "204": { description: Done } }
  `),
);
const operation = firstOperation(described);

/** Every combination of these, and of what the body may be. */
const domains: Readonly<Record<string, readonly Json[]>> = {
  a: [0, 1, 2],
  b: [0, 2],
  unit: ["hour", "half hour", "day"],
  size: [1, 2],
  body: [{}, { at: 1 }, { at: { to: 1 } }, { at: { to: "hour" } }, "text"],
};
const sets = Object.entries(domains).reduce<Record<string, Json>[]>(
  (found, [name, values]) =>
    found.flatMap((set) => [set, ...values.map((value) => ({ ...set, [name]: value }))]),
  [{}],
);

/** What the model asks a set for. Pointers lead into the body. */
function valuesOf(set: Readonly<Record<string, Json>>, { parameters }: Operation): Values {
  const found = new Map(Object.entries(set).filter(([name]) => name !== "body"));
  const at = memberOf(set["body"], "at");
  const to = memberOf(at, "to");
  if (at !== undefined) found.set("/at", at);
  if (to !== undefined) found.set("/at/to", to);
  const effective = new Map<string, Json>([["/at/to", 1], ...found]);
  for (const { property, schema } of parameters) {
    const fallback = schema.kind === "boolean" ? undefined : schema.annotations.default;
    if (fallback !== undefined && !effective.has(property)) effective.set(property, fallback);
  }
  return { given: found, effective };
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, Json>>)[name] : undefined;
}

const ajv = new Ajv2020({ strict: false });

/** Whether the schema of a rule says it: it is not only its id and its sentence. */
function isSaid(schema: object): boolean {
  return Object.keys(schema).some((keyword) => keyword !== "$comment" && keyword !== "description");
}

/** The schema of a rule; absent where it cannot be said. It has the id and the sentence in any case. */
function schemaOf(rule: Constraint): object | undefined {
  const [schema = {}] = rulesJson({ ...operation, constraints: [rule] }, described);
  expect(schema).toMatchObject({ $comment: rule.id, description: expect.stringMatching(/\w/) });
  return isSaid(schema) ? schema : undefined;
}

/** Sets about which the schema and the model disagree. */
function disagreements(rule: Constraint, schema: object): unknown[] {
  const accepts = ajv.compile(schema);
  return sets.filter((set) => accepts(set) !== holds(rule, valuesOf(set, operation)));
}

type Rule = ModelRule & { readonly when?: Condition };

function named(rule: Rule): Constraint {
  return { pointer: "", id: "rule", ...rule };
}

const number = (parameter: string, plus = 0): Operand => ({ kind: "parameter", parameter, plus });
const constant = (value: number): Operand => ({ kind: "constant", value });
const compare = (left: Operand, operator: Comparison["operator"], right: Operand) => ({
  kind: "compare" as const,
  left,
  operator,
  right,
});

const said: Readonly<Record<string, [rule: Rule, schema: object]>> = {
  requires: [{ kind: "requires", conditions: given("a", "b") }, { required: ["a", "b"] }],
  "at least one": [
    { kind: "atLeastOne", conditions: given("a", "b") },
    { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
  "exactly one": [
    { kind: "exactlyOne", conditions: given("a", "b") },
    { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
  "at most one": [{ kind: "atMostOne", conditions: given("a", "b") }, { not: { required: ["a", "b"] } }],
  "all or none": [
    { kind: "allOrNone", conditions: given("a", "b", "unit") },
    { dependentRequired: { a: ["b", "unit"], b: ["a", "unit"], unit: ["a", "b"] } },
  ],
  "an order": [compare(number("a"), "<", constant(2)), { properties: { a: { exclusiveMaximum: 2 } } }],
  "an order the other way round": [
    compare(constant(1), "<=", number("a", 1)),
    { properties: { a: { minimum: 0 } } },
  ],
  divisibility: [
    { kind: "multipleOf", parameters: ["a", "b"], divisor: 2, offset: 4 },
    { properties: { a: { multipleOf: 2 }, b: { multipleOf: 2 } } },
  ],
  "what is the default": [
    { kind: "requires", conditions: given("a"), when: { kind: "equals", parameter: "unit", value: "hour" } },
    { if: { properties: { unit: { const: "hour" } } }, then: { required: ["a"] } },
  ],
  "what is not the default": [
    {
      kind: "requires",
      conditions: given("a"),
      when: { kind: "in", parameter: "unit", values: ["day", "week"] },
    },
    {
      if: { required: ["unit"], properties: { unit: { enum: ["day", "week"] } } },
      then: { required: ["a"] },
    },
  ],
  "what is inside of the body": [
    { kind: "requires", conditions: given("/at/to") },
    {
      required: ["body"],
      properties: {
        body: { type: "object", required: ["at"], properties: { at: { type: "object", required: ["to"] } } },
      },
    },
  ],
};

describe("a rule is said as people would say it", () => {
  test.each(Object.entries(said))("%s", (_name, [rule, expected]) => {
    const schema = schemaOf(named(rule));
    expect(schema).toEqual({ $comment: "rule", description: expect.any(String), ...expected });
    expect(disagreements(named(rule), expected)).toEqual([]);
  });
});

test.each<[string, Rule]>([
  ["compares two parameters", compare(number("a"), "<", number("b"))],
  [
    "calculates",
    compare({ kind: "calculation", operator: "+", left: number("a"), right: constant(1) }, "<", constant(5)),
  ],
  ["has another remainder", { kind: "multipleOf", parameters: ["a"], divisor: 3600, offset: 60 }],
  [
    "has a condition that compares two parameters",
    { kind: "requires", conditions: given("unit"), when: compare(number("a"), "==", number("b")) },
  ],
  ["adds what is not exact", compare(number("a", 0.1), "<", constant(0.3))],
])("a rule that %s is named, and not said", (_name, rule) => {
  expect(schemaOf(named(rule))).toBeUndefined();
});

const random = new Random(7);
const names = ["a", "b", "unit", "size", "/at", "/at/to"];
const operators = ["<", "<=", "==", "!=", ">=", ">"] as const;
const groups = ["and", "or", "atLeastOne", "exactlyOne", "atMostOne", "allOrNone"] as const;

function randomComparison(): Comparison {
  const operator = random.pick(operators);
  const sides = [
    number(random.pick(["a", "size", "/at/to"]), random.below(3) - 1),
    constant(random.below(4)),
  ] as const;
  return random.below(2) === 0
    ? { left: sides[0], operator, right: sides[1] }
    : { left: sides[1], operator, right: sides[0] };
}

function randomConditions(depth: number): Condition[] {
  return Array.from({ length: 1 + random.below(3) }, () => randomCondition(depth));
}

function randomCondition(depth: number): Condition {
  const parameter = random.pick(names);
  switch (random.below(depth > 0 ? 8 : 6)) {
    case 0:
      return { kind: "equals", parameter, value: random.pick<Json>([1, 2, "hour", "day"]) };
    case 1:
      return {
        kind: "in",
        parameter,
        values: [random.pick<Json>([0, 1, 2]), random.pick<Json>(["hour", "day"])],
      };
    case 2:
      return { kind: "like", parameter, pattern: random.pick(["*hour", "d?y", "h*r", "*.*", "?", "[a-z]*"]) };
    case 3:
      return { kind: "compare", ...randomComparison() };
    case 4:
      return { kind: "present", parameter };
    case 5:
      return { kind: "absent", parameter };
    case 6:
      return { kind: "not", condition: randomCondition(depth - 1) };
    default:
      return { kind: random.pick(groups), conditions: randomConditions(depth - 1) };
  }
}

function randomRule(): Constraint {
  const when = random.below(2) === 0 ? { when: randomCondition(2) } : {};
  const kind = random.pick([
    "requires",
    "atLeastOne",
    "exactlyOne",
    "atMostOne",
    "allOrNone",
    "compare",
    "multipleOf",
  ] as const);
  switch (kind) {
    case "compare":
      return named({ kind, ...randomComparison(), ...when });
    case "multipleOf":
      return named({ kind, parameters: ["a", "/at/to"], divisor: 2, offset: 0, ...when });
    case "requires":
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return named({ kind, conditions: randomConditions(2), ...when });
  }
}

test("any rule that is said is said exactly", () => {
  expect(sets).toHaveLength(4 * 3 * 4 * 3 * 6);
  const rules = Array.from({ length: 300 }, randomRule);
  for (const rule of rules) {
    const schema = schemaOf(rule);
    if (!schema) throw new Error(`Not said: ${JSON.stringify(rule)}`);
    expect([rule, disagreements(rule, schema).slice(0, 1)]).toEqual([rule, []]);
  }
});
