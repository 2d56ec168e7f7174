import { type Difference, leastNumbers } from "./differences.ts";
import type { Literal, Scalar } from "./formula.ts";
import { isBelow, isEqual, negative, type Rational, rational, toNumber, zero } from "./rational.ts";
import type { Steps } from "./steps.ts";
import { anyNumber, type Bound, type NumberFacts, tighter, type Variable } from "./variable.ts";

type Opaque = Extract<Literal, { kind: "opaque" }>;

/** What has been assumed about a variable; what is undefined is still open. */
interface Knowledge {
  readonly isPresent?: boolean;
  readonly isNumber?: boolean;
  readonly value?: Scalar;
  readonly excluded: readonly Scalar[];
  readonly facts: NumberFacts;
}

interface Assumed {
  readonly known: ReadonlyMap<string, Knowledge>;
  readonly differences: readonly Difference[];
  readonly opaque: readonly Opaque[];
  readonly isCalculated: boolean;
}

const nothing: Assumed = { known: new Map(), differences: [], opaque: [], isCalculated: false };

/** A set of literals that are assumed to hold together, while nothing contradicts them by itself. */
export class Branch {
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #known: Map<string, Knowledge>;
  readonly #differences: Difference[];
  readonly opaque: Opaque[];
  /** Whether there are numbers for what is assumed, and nothing about numbers was assumed since. */
  #isCalculated: boolean;

  constructor(variables: ReadonlyMap<string, Variable>, assumed: Assumed = nothing) {
    this.#variables = variables;
    this.#known = new Map(assumed.known);
    this.#differences = [...assumed.differences];
    this.opaque = [...assumed.opaque];
    this.#isCalculated = assumed.isCalculated;
  }

  copy(): Branch {
    return new Branch(this.#variables, {
      known: this.#known,
      differences: this.#differences,
      opaque: this.opaque,
      isCalculated: this.#isCalculated,
    });
  }

  /** Whether a literal holds by what is assumed; undefined where that leaves it open. */
  judge(literal: Literal): boolean | undefined {
    switch (literal.kind) {
      case "present":
        return this.#knowledge(literal.variable).isPresent;
      case "absent": {
        const { isPresent } = this.#knowledge(literal.variable);
        return isPresent === undefined ? undefined : !isPresent;
      }
      case "number":
        return this.#isNumber(literal.variable);
      case "other": {
        const { isPresent, isNumber } = this.#knowledge(literal.variable);
        if (isPresent === false || isNumber === true) return false;
        return isPresent && isNumber === false ? true : undefined;
      }
      case "is":
        return this.#is(literal.variable, literal.value);
      case "isNot": {
        if (this.#knowledge(literal.variable).isPresent === false) return false;
        const is = this.#is(literal.variable, literal.value);
        return is === undefined || (!is && !this.#knowledge(literal.variable).isPresent) ? undefined : !is;
      }
      case "multiple":
      case "noMultiple":
        return this.#isNumber(literal.variable) === false ? false : undefined;
      case "order": {
        const variables = [literal.greater, literal.less].filter((name) => name !== undefined);
        return variables.some((name) => this.#isNumber(name) === false) ? false : undefined;
      }
      case "opaque":
        return undefined;
    }
  }

  /** Assumes a literal; false where that contradicts what is assumed. */
  assume(literal: Literal): boolean {
    switch (literal.kind) {
      case "present":
        return this.#assume(literal.variable, { isPresent: true });
      case "absent":
        return this.#assume(literal.variable, { isPresent: false });
      case "number":
        return this.#assumeNumber(literal.variable);
      case "other":
        return this.#assume(literal.variable, { isPresent: true, isNumber: false });
      case "is":
        return this.#assumeValue(literal.variable, literal.value);
      case "isNot":
        return this.#exclude(literal.variable, literal.value);
      case "multiple":
        return this.#assumeNumber(literal.variable, ({ multiples }) => ({
          multiples: [...multiples, literal],
        }));
      case "noMultiple":
        return this.#assumeNumber(literal.variable, ({ noMultiples }) => ({
          noMultiples: [...noMultiples, literal],
        }));
      case "order":
        return this.#assumeOrder(literal);
      case "opaque":
        this.opaque.push(literal);
        return true;
    }
  }

  /** Whether there are numbers that fit everything assumed. */
  hasNumbers(steps: Steps): boolean {
    this.#isCalculated ||= this.numbers(steps) !== undefined;
    return this.#isCalculated;
  }

  /** The least numbers that fit everything assumed; undefined where there are none. */
  numbers(steps: Steps, atLeast?: Rational): ReadonlyMap<string, Rational> | undefined {
    const numbers = new Map<string, NumberFacts>();
    for (const name of this.#variables.keys()) {
      if (!this.#isSentAsNumber(name)) continue;
      const { facts } = this.#knowledge(name);
      const lower = atLeast && tighter(facts.lower, { value: atLeast, strict: false }, 1);
      numbers.set(name, lower ? { ...facts, lower } : facts);
    }
    return leastNumbers(numbers, this.#differences, steps);
  }

  /** Values for everything that is not left out, given those of the numbers. */
  values(numbers: ReadonlyMap<string, Rational>): ReadonlyMap<string, Scalar> | undefined {
    const values = new Map<string, Scalar>();
    for (const name of this.#variables.keys()) {
      if (!this.#knowledge(name).isPresent) continue;
      const number = numbers.get(name);
      const value = number ? toNumber(number) : this.#otherValue(name);
      if (value === undefined) return undefined;
      values.set(name, value);
    }
    return values;
  }

  #variable(name: string): Variable {
    const variable = this.#variables.get(name);
    if (!variable) throw new Error(`There is no variable ${name}`);
    return variable;
  }

  #knowledge(name: string): Knowledge {
    const known = this.#known.get(name);
    if (known) return known;
    const { required, numbers, others } = this.#variable(name);
    const facts = numbers ?? anyNumber;
    const isNumber = !numbers ? false : others.values.length === 0 && !others.isOpen ? true : undefined;
    const first: Knowledge = {
      ...(required ? { isPresent: true } : {}),
      ...(isNumber === undefined ? {} : { isNumber }),
      excluded: [],
      facts,
    };
    this.#known.set(name, first);
    return first;
  }

  #isNumber(name: string): boolean | undefined {
    const { isPresent, isNumber } = this.#knowledge(name);
    if (isPresent === false || isNumber === false) return false;
    return isPresent && isNumber ? true : undefined;
  }

  /** Whether a variable that is present gets a number: where both would do, only if there is nothing else. */
  #isSentAsNumber(name: string): boolean {
    const { isPresent, isNumber } = this.#knowledge(name);
    return isPresent === true && (isNumber ?? this.#otherValue(name) === undefined);
  }

  #is(name: string, value: Scalar): boolean | undefined {
    const { isPresent, isNumber, value: known, excluded } = this.#knowledge(name);
    if (isPresent === false) return false;
    if (isNumber !== undefined && isNumber !== (typeof value === "number")) return false;
    if (known !== undefined) return known === value;
    return excluded.includes(value) ? false : undefined;
  }

  #assume(name: string, more: Partial<Knowledge>): boolean {
    const known = this.#knowledge(name);
    for (const key of ["isPresent", "isNumber"] as const) {
      if (more[key] !== undefined && known[key] !== undefined && more[key] !== known[key]) return false;
    }
    this.#known.set(name, { ...known, ...more });
    if (this.#variable(name).numbers) this.#isCalculated = false;
    return this.#knowledge(name).isPresent !== true || this.#hasValues(name);
  }

  #assumeNumber(name: string, more: (facts: NumberFacts) => Partial<NumberFacts> = () => ({})): boolean {
    const { facts } = this.#knowledge(name);
    return this.#assume(name, { isPresent: true, isNumber: true, facts: { ...facts, ...more(facts) } });
  }

  #assumeValue(name: string, value: Scalar): boolean {
    if (this.#is(name, value) === false) return false;
    if (typeof value === "number") {
      const bound = { value: rational(value), strict: false };
      return (
        this.#assumeBound(name, bound, 1) &&
        this.#assumeBound(name, bound, -1) &&
        this.#assume(name, { value })
      );
    }
    const { values, isOpen } = this.#variable(name).others;
    if (!values.includes(value) && !(isOpen && typeof value === "string")) return false;
    return this.#assume(name, { isPresent: true, isNumber: false, value });
  }

  #exclude(name: string, value: Scalar): boolean {
    const { excluded, facts, value: known } = this.#knowledge(name);
    if (known === value) return false;
    const left = [...excluded, value];
    if (typeof value !== "number") return this.#assume(name, { isPresent: true, excluded: left });
    const more = { ...facts, excluded: [...facts.excluded, rational(value)] };
    return this.#assume(name, { isPresent: true, excluded: left, facts: more });
  }

  #assumeOrder({ greater, less, by, strict }: Extract<Literal, { kind: "order" }>): boolean {
    if (greater !== undefined && less !== undefined) {
      if (greater === less)
        return this.#assumeNumber(greater) && (isBelow(by, zero) || (!strict && isEqual(by, zero)));
      this.#differences.push({ greater, less, by, strict });
      return this.#assumeNumber(greater) && this.#assumeNumber(less);
    }
    if (greater !== undefined) return this.#assumeBound(greater, { value: by, strict }, 1);
    if (less !== undefined) return this.#assumeBound(less, { value: negative(by), strict }, -1);
    return isBelow(by, zero) || (!strict && isEqual(by, zero));
  }

  #assumeBound(name: string, bound: Bound, side: 1 | -1): boolean {
    return this.#assumeNumber(name, (facts) =>
      side === 1
        ? { lower: tighter(facts.lower, bound, side) }
        : { upper: tighter(facts.upper, bound, side) },
    );
  }

  /** Whether something is left that it can be, as far as that is seen without calculating. */
  #hasValues(name: string): boolean {
    const { isNumber, facts } = this.#knowledge(name);
    if (isNumber === false) return this.#otherValue(name) !== undefined;
    const { lower, upper } = facts;
    if (isNumber === undefined || !lower || !upper) return true;
    if (isBelow(upper.value, lower.value)) return false;
    return !isEqual(upper.value, lower.value) || !(lower.strict || upper.strict);
  }

  #otherValue(name: string): Scalar | undefined {
    const { value, excluded } = this.#knowledge(name);
    if (value !== undefined) return typeof value === "number" ? undefined : value;
    const { values, isOpen } = this.#variable(name).others;
    const listed = values.find((candidate) => !excluded.includes(candidate));
    if (listed !== undefined || !isOpen) return listed;
    let text = "other";
    while (excluded.includes(text)) text += "x";
    return text;
  }
}
