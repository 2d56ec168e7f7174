import type { Condition, Constraint, Json, Operand, Rule } from "../../../generator/4-model/types.ts";
import type { Random } from "../../unit/model/random.ts";

/** Parameters and rules between them, as a description could have them. */
export interface RandomSet {
  readonly parameters: readonly RandomParameter[];
  readonly constraints: readonly Constraint[];
}

export interface RandomParameter {
  readonly name: string;
  readonly required: boolean;
  readonly domain: RandomDomain;
  readonly nullable: boolean;
  readonly default?: Json;
}

export type RandomDomain =
  | { readonly kind: "boolean" | "text" }
  | { readonly kind: "listed"; readonly values: readonly Json[] }
  | {
      readonly kind: "integer" | "number";
      readonly minimum?: number;
      readonly maximum?: number;
      readonly exclusiveMinimum?: number;
      readonly exclusiveMaximum?: number;
      readonly multipleOf?: number;
    };

const texts = ["day", "hour", "week", "hourly", ""];

export function randomSet(random: Random): RandomSet {
  const names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"].slice(0, 2 + random.below(5));
  const parameters = names.map((name) => randomParameter(name, random));
  const constraints = Array.from({ length: 1 + random.below(6) }, (_, index): Constraint => {
    const when = random.below(5) < 2 ? { when: randomCondition(parameters, random, 2) } : {};
    return { pointer: `/${index}`, id: `rule_${index}`, ...when, ...randomRule(parameters, random) };
  });
  return { parameters, constraints };
}

function randomParameter(name: string, random: Random): RandomParameter {
  const domain = randomDomain(random);
  const required = random.below(4) === 0;
  const values = randomValues(domain, random);
  const hasDefault = !required && random.below(4) === 0;
  const nullable = random.below(8) === 0;
  return { name, required, domain, nullable, ...(hasDefault ? { default: random.pick(values) } : {}) };
}

function randomDomain(random: Random): RandomDomain {
  switch (random.below(8)) {
    case 0:
      return { kind: "boolean" };
    case 1:
      return { kind: "text" };
    case 2:
      return { kind: "listed", values: random.shuffle(texts).slice(0, 1 + random.below(4)) };
    case 3:
      return {
        kind: "listed",
        values: random.shuffle([0, 1, 2, 5, 24, 60, -3]).slice(0, 1 + random.below(4)),
      };
    case 4:
    case 5:
      return {
        kind: "number",
        ...randomBounds(random, 2),
        ...maybe(random, "multipleOf", [0.5, 0.25, 1, 3]),
      };
    default:
      return { kind: "integer", ...randomBounds(random, 1), ...maybe(random, "multipleOf", [2, 3, 5, 12]) };
  }
}

function randomBounds(random: Random, parts: number): object {
  const low = random.below(40) - 20;
  const high = low + random.below(60 * parts) / parts;
  const lower = random.pick([{}, { minimum: low }, { minimum: low }, { exclusiveMinimum: low }]);
  const upper = random.pick([{}, { maximum: high }, { maximum: high }, { exclusiveMaximum: high }]);
  return { ...lower, ...upper };
}

function maybe(random: Random, name: string, values: readonly number[]): object {
  return random.below(4) === 0 ? { [name]: random.pick(values) } : {};
}

/** Values that a parameter may well be compared with. */
function randomValues(domain: RandomDomain, random: Random): readonly Json[] {
  switch (domain.kind) {
    case "boolean":
      return [true, false];
    case "text":
      return texts;
    case "listed":
      return domain.values;
    case "integer":
      return [random.below(60) - 20];
    case "number":
      return [random.below(120) / 2 - 20];
  }
}

function isNumeric({ domain }: RandomParameter): boolean {
  if (domain.kind === "listed") return typeof domain.values[0] === "number";
  return domain.kind === "integer" || domain.kind === "number";
}

function randomRule(parameters: readonly RandomParameter[], random: Random): Rule {
  const numeric = parameters.filter(isNumeric);
  const choice = random.below(9);
  if (numeric.length > 0 && choice < 3) return randomComparison(numeric, random);
  if (numeric.length > 0 && choice < 5) {
    const divisor = random.pick([2, 3, 4, 5, 7, 12, 60, 0.5, 3600]);
    return {
      kind: "multipleOf",
      parameters: some(numeric, random, 1).map(({ name }) => name),
      divisor,
      offset: random.below(3) === 0 ? random.below(5) : 0,
    };
  }
  const kind = random.pick(["requires", "atLeastOne", "exactlyOne", "atMostOne", "allOrNone"] as const);
  const isPlain = random.below(3) > 0;
  const conditions = some(parameters, random, kind === "requires" ? 1 : 2).map(({ name }): Condition => {
    return isPlain ? { kind: "present", parameter: name } : randomCondition(parameters, random, 1);
  });
  return { kind, conditions };
}

function some<Item>(items: readonly Item[], random: Random, least: number): readonly Item[] {
  return random.shuffle(items).slice(0, least + random.below(2));
}

function randomComparison(numeric: readonly RandomParameter[], random: Random) {
  const operator = random.pick(["<", "<=", "==", "!=", ">=", ">", "<", "<="] as const);
  return {
    kind: "compare",
    left: randomOperand(numeric, random),
    operator,
    right: randomOther(numeric, random),
  } as const;
}

function randomOther(numeric: readonly RandomParameter[], random: Random): Operand {
  return random.below(3) === 0 ? randomConstant(random) : randomOperand(numeric, random);
}

function randomConstant(random: Random): Operand {
  return { kind: "constant", value: random.below(100) / random.pick([1, 1, 2]) - 20 };
}

function randomOperand(numeric: readonly RandomParameter[], random: Random): Operand {
  const plus = random.below(2) === 0 ? 0 : random.below(21) - 10;
  const parameter: Operand = { kind: "parameter", parameter: random.pick(numeric).name, plus };
  switch (random.below(12)) {
    case 0:
      return {
        kind: "calculation",
        operator: random.pick(["+", "-"] as const),
        left: parameter,
        right: randomConstant(random),
      };
    case 1: {
      const operator = random.pick(["*", "/"] as const);
      return {
        kind: "calculation",
        operator,
        left: parameter,
        right: { kind: "constant", value: random.pick([2, -1, 4]) },
      };
    }
    case 2: {
      const right: Operand = { kind: "parameter", parameter: random.pick(numeric).name, plus: 0 };
      return { kind: "calculation", operator: random.pick(["+", "-"] as const), left: parameter, right };
    }
    default:
      return parameter;
  }
}

function randomCondition(parameters: readonly RandomParameter[], random: Random, depth: number): Condition {
  const { name, domain } = random.pick(parameters);
  const values = randomValues(domain, random);
  const numeric = parameters.filter(isNumeric);
  const choice = random.below(depth > 0 ? 12 : 6);
  const parts = () =>
    Array.from({ length: 2 + random.below(2) }, () => randomCondition(parameters, random, depth - 1));
  switch (choice) {
    case 0:
      return { kind: "present", parameter: name };
    case 1:
      return { kind: "absent", parameter: name };
    case 2:
    case 3:
      return { kind: "equals", parameter: name, value: random.pick(values) };
    case 4:
      return { kind: "in", parameter: name, values: random.shuffle(values).slice(0, 2) };
    case 5:
    case 6:
      if (numeric.length > 0) return randomComparison(numeric, random);
      return { kind: "equals", parameter: name, value: random.pick(values) };
    case 7:
      return { kind: "and", conditions: parts() };
    case 8:
      return { kind: "or", conditions: parts() };
    case 9:
      return {
        kind: random.pick(["atLeastOne", "exactlyOne", "atMostOne", "allOrNone"] as const),
        conditions: parts(),
      };
    default:
      return { kind: "not", condition: randomCondition(parameters, random, depth - 1) };
  }
}
