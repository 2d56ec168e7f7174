import type { Assignment, Formula, Literal, Scalar } from "../../../generator/4-model/analysis/formula.ts";
import { all, any, negate, order } from "../../../generator/4-model/analysis/formula.ts";
import {
  isBelow,
  isEqual,
  modulo,
  negative,
  over,
  plus,
  rational,
  times,
  zero,
} from "../../../generator/4-model/analysis/rational.ts";
import type { NumberFacts, Variable } from "../../../generator/4-model/analysis/variable.ts";
import type { Random } from "../model/random.ts";

/** A question with so few possible answers that all of them can be looked at. */
export interface SmallQuestion {
  readonly variables: readonly Variable[];
  readonly formula: Formula;
  /** All that each variable can be; `undefined` where it is left out. */
  readonly possible: ReadonlyMap<string, readonly (Scalar | undefined)[]>;
}

export function randomQuestion(random: Random): SmallQuestion {
  const names = ["a", "b", "c", "d"].slice(0, 2 + random.below(3));
  const made = names.map((name) => randomVariable(name, random));
  const rules = Array.from({ length: 1 + random.below(5) }, () => randomFormula(names, random, 2));
  return {
    variables: made.map(({ variable }) => variable),
    formula: all(...rules),
    possible: new Map(made.map(({ variable, possible }) => [variable.name, possible])),
  };
}

function randomVariable(name: string, random: Random) {
  const required = random.below(3) === 0;
  const numbers = random.below(4) === 0 ? undefined : randomNumbers(random);
  const others: Scalar[] =
    numbers && random.below(3) > 0 ? [] : random.pick([["x", "y"], [true, false], [null]]);
  const possible = [...(required ? [] : [undefined]), ...(numbers?.members ?? []), ...others];
  const variable: Variable = {
    name,
    required,
    others: { values: others, isOpen: false },
    ...(numbers ? { numbers: numbers.facts } : {}),
  };
  return { variable, possible };
}

function randomNumbers(random: Random): { readonly facts: NumberFacts; readonly members: readonly number[] } {
  const low = random.below(7) - 3;
  const high = low + random.below(9);
  const step = random.pick([1, 1, 2, 3, 0.5]);
  const candidates = Array.from({ length: 60 }, (_, index) => (index - 20) / 2);
  const within = candidates.filter(
    (value) => value >= low && value <= high && Number.isInteger(value / step),
  );
  const list = random.below(5) === 0 ? within.filter(() => random.below(2) === 0) : undefined;
  const facts: NumberFacts = {
    lower: { value: rational(low), strict: false },
    upper: { value: rational(high), strict: false },
    multiples: [{ divisor: rational(step), offset: zero }],
    noMultiples: [],
    excluded: [],
    ...(list ? { listed: list.map(rational) } : {}),
  };
  return { facts, members: list ?? within };
}

function randomFormula(names: readonly string[], random: Random, depth: number): Formula {
  if (depth === 0 || random.below(3) === 0) return randomLiteral(names, random);
  const parts = Array.from({ length: 1 + random.below(3) }, () => randomFormula(names, random, depth - 1));
  const formula = random.below(2) === 0 ? all(...parts) : any(...parts);
  return random.below(3) === 0 ? negate(formula) : formula;
}

function randomLiteral(names: readonly string[], random: Random): Literal {
  const variable = random.pick(names);
  const by = rational(random.below(9) / 2 - 2);
  const strict = random.below(2) === 0;
  switch (random.below(8)) {
    case 0:
      return { kind: random.pick(["present", "absent"] as const), variable };
    case 1:
      return { kind: random.pick(["number", "other"] as const), variable };
    case 2:
    case 3: {
      const value = random.pick<Scalar>(["x", "y", true, false, null, 0, 1, 2, 1.5]);
      return { kind: random.pick(["is", "isNot"] as const), variable, value };
    }
    case 4:
      return order(variable, undefined, { by, strict });
    case 5: {
      const congruence = {
        divisor: rational(random.pick([1, 2, 3, 0.5])),
        offset: rational(random.below(3)),
      };
      return { kind: random.pick(["multiple", "noMultiple"] as const), variable, ...congruence };
    }
    default:
      return order(variable, random.pick(names), { by, strict });
  }
}

/** Whether a formula holds, by its definition. */
export function holdsFor(formula: Formula, values: Assignment): boolean {
  switch (formula.kind) {
    case "all":
      return formula.parts.every((part) => holdsFor(part, values));
    case "any":
      return formula.parts.some((part) => holdsFor(part, values));
    case "present":
      return values.has(formula.variable);
    case "absent":
      return !values.has(formula.variable);
    case "number":
      return typeof values.get(formula.variable) === "number";
    case "other":
      return values.has(formula.variable) && typeof values.get(formula.variable) !== "number";
    case "is":
      return values.get(formula.variable) === formula.value;
    case "isNot":
      return values.has(formula.variable) && values.get(formula.variable) !== formula.value;
    case "multiple":
    case "noMultiple": {
      const value = values.get(formula.variable);
      if (typeof value !== "number") return false;
      const distance = plus(rational(value), negative(formula.offset));
      return isWhole(over(distance, formula.divisor)) === (formula.kind === "multiple");
    }
    case "order": {
      const [greater, less] = [formula.greater, formula.less].map((name) =>
        name === undefined ? 0 : values.get(name),
      );
      if (typeof greater !== "number" || typeof less !== "number") return false;
      const distance = plus(rational(greater), negative(rational(less)));
      return isBelow(formula.by, distance) || (!formula.strict && isEqual(formula.by, distance));
    }
    case "opaque":
      return formula.holds(values) === formula.expected;
  }
}

function isWhole(value: ReturnType<typeof rational>): boolean {
  return modulo(times(value, rational(1)).numerator, value.denominator) === 0n;
}

/** Whether any of all possible values satisfies the question. */
export function isSatisfiable({ formula, possible }: SmallQuestion): boolean {
  return [...assignments([...possible])].some((values) => holdsFor(formula, values));
}

function* assignments([first, ...rest]: readonly (readonly [
  string,
  readonly (Scalar | undefined)[],
])[]): Generator<Assignment> {
  if (!first) {
    yield new Map();
    return;
  }
  const [name, values] = first;
  for (const others of assignments(rest)) {
    for (const value of values) yield value === undefined ? others : new Map([...others, [name, value]]);
  }
}
