import { Random } from "../model/random.ts";

/** Random rules of every kind, as they stand in a description. */

export interface RandomRules {
  readonly "x-constraints": readonly object[];
  readonly "x-dependencies": readonly string[];
}

/** What rules may name, and the values that they may compare it with. */
const numbers = ["a", "b", "size", "/x", "/inner/y"];
const texts: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  unit: ["day", "hour"],
  "/name": ["red", "blue"],
  size: [1, 2],
  a: [0, 1],
  "/inner/open": [true, false],
};
const everything = [...numbers, "unit", "/name", "/inner/open"];
const groups = ["atLeastOne", "exactlyOne", "atMostOne", "allOrNone"];

/** The same for the same seed. */
export function randomRules(seed: number): RandomRules {
  const random = new Random(seed);
  const { rule, dependency } = new Maker(random);
  return {
    "x-constraints": Array.from({ length: random.below(4) }, (_, index) => ({
      id: `rule_${index}`,
      ...rule(),
    })),
    "x-dependencies": Array.from({ length: random.below(4) }, () => `${dependency()};`),
  };
}

class Maker {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  readonly rule = (): object => {
    const random = this.#random;
    const when = random.below(2) === 0 ? { when: this.#condition(2) } : {};
    return {
      ...when,
      ...random.pick([
        () => ({ requires: this.#entries(random.below(3) + 1) }),
        () => ({ [random.pick(groups)]: this.#entries(2 + random.below(2)) }),
        () => ({ [random.pick(groups)]: this.#entries(2 + random.below(2)) }),
        () => ({ compare: this.#comparison() }),
        () => ({ multipleOf: { parameters: [random.pick(numbers)], divisor: 2, offset: random.below(2) } }),
      ])(),
    };
  };

  readonly dependency = (): string => {
    const random = this.#random;
    return random.pick([
      () => `IF ${this.#predicate(2)} THEN ${this.#predicate(2)}`,
      () => `IF ${this.#predicate(1)} THEN ${this.#group(1)}`,
      () => `${random.pick(["", "NOT "])}${this.#group(2)}`,
      () => `${this.#name(numbers)} ${this.#operator()} ${this.#name(numbers)}`,
      () => this.#arithmetic(),
    ])();
  };

  /** Each is there once. */
  #entries(count: number): unknown[] {
    const random = this.#random;
    const entries = new Map<string, unknown>();
    while (entries.size < count) {
      const entry = random.below(2) === 0 ? random.pick(everything) : this.#condition(1);
      const present = typeof entry === "string" ? { present: entry } : entry;
      entries.set(JSON.stringify(present), entry);
    }
    return [...entries.values()];
  }

  #condition(depth: number): object {
    const random = this.#random;
    const leaves = [
      () => ({ [random.pick(["present", "absent"])]: random.pick(everything) }),
      () => this.#value(),
      () => this.#value(),
      () => ({ compare: this.#comparison() }),
      () => ({ [random.pick(["unit", "/name"])]: { like: random.pick(["*", "?*d*", "h*", "red", "??y"]) } }),
    ];
    if (depth === 0) return random.pick(leaves)();
    return random.pick<() => object>([
      ...leaves,
      () => ({ not: this.#condition(depth - 1) }),
      () => ({ [random.pick(["and", "or"])]: [this.#condition(depth - 1), this.#condition(depth - 1)] }),
      () => ({ [random.pick(groups)]: this.#entries(2 + random.below(2)) }),
    ])();
  }

  #value(): object {
    const random = this.#random;
    const name = random.pick(Object.keys(texts));
    const values = texts[name] ?? [];
    return { [name]: random.pick([random.pick(values), { in: values }, { in: [random.pick(values)] }]) };
  }

  #comparison(): unknown[] {
    const random = this.#random;
    const left = random.pick([
      random.pick(numbers),
      { parameter: random.pick(numbers), plus: random.pick([-1, 1]) },
    ]);
    return [left, this.#operator(), random.pick([random.pick(numbers), random.below(3)])];
  }

  #operator(): string {
    return this.#random.pick(["<", "<=", "==", "!=", ">=", ">"]);
  }

  #predicate(depth: number, isPositive = false): string {
    const random = this.#random;
    const parts = Array.from({ length: 1 + random.below(3) }, () => this.#clause(depth, isPositive));
    return parts.reduce((text, part) => `${text} ${random.pick(["AND", "OR"])} ${part}`);
  }

  #clause(depth: number, isPositive: boolean): string {
    const random = this.#random;
    const not = isPositive || random.below(2) === 0 ? "" : "NOT ";
    const leaves = [
      () => `${not}${this.#name(everything)}`,
      () => `${not}unit=='day'`,
      () => `${not}unit=='day'|'hour'`,
      () => `${not}name LIKE '*e*'`,
      () => `${not}size${this.#operator()}${random.below(3)}`,
      () => `${not}[inner[open]]==${random.pick(["true", "false"])}`,
      () => `${this.#name(numbers)}${this.#operator()}${this.#name(numbers)}`,
      () => this.#arithmetic(),
    ];
    if (depth === 0) return random.pick(leaves)();
    return random.pick([
      ...leaves,
      () => `${not}(${this.#predicate(depth - 1, isPositive)})`,
      () => `${not}${this.#group(depth - 1)}`,
    ])();
  }

  #group(depth: number): string {
    const random = this.#random;
    const parts = Array.from({ length: 2 + random.below(2) }, () => this.#predicate(depth, true));
    return `${random.pick(["Or", "OnlyOne", "AllOrNone", "ZeroOrOne"])}(${parts.join(", ")})`;
  }

  #arithmetic(): string {
    return `${this.#operation(2)} ${this.#operator()} ${this.#random.pick([0, 1, 2, -1, 0.5])}`;
  }

  #operation(depth: number): string {
    const random = this.#random;
    const right = random.below(2) === 0 && depth > 0 ? this.#operation(depth - 1) : this.#name(numbers);
    const operation = `${this.#name(numbers)} ${random.pick(["+", "-", "*", "/"])} ${right}`;
    return random.below(3) === 0 ? `(${operation})` : operation;
  }

  /** The name of a parameter or a property of the body, as IDL has it. */
  #name(names: readonly string[]): string {
    const name = this.#random.pick(names);
    return name.startsWith("/") ? name.slice(1).replace("/", ".") : name;
  }
}
