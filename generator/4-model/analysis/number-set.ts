import type { Congruence } from "./formula.ts";
import { greatestDivisor, leastMultiple, modulo, type Rational } from "./rational.ts";
import type { Steps } from "./steps.ts";
import type { Bound, NumberFacts } from "./variable.ts";

/**
 * A number in units of a common denominator, and how often a quantity is added to it that is above 0 and smaller than
 * any number: that is what `>` asks for between numbers that lie dense.
 */
export interface Point {
  readonly at: bigint;
  readonly after: number;
}

interface Residue {
  readonly modulus: bigint;
  readonly residue: bigint;
}

/**
 * The numbers that a variable can be, by itself. Of two members the smaller one is a member: from any number upwards there is
 * a least one.
 */
export class NumberSet {
  readonly lower: Point | undefined;
  readonly #upper: Point | undefined;
  readonly #listed: readonly bigint[] | undefined;
  readonly #excluded: ReadonlySet<bigint>;
  readonly #noMultiples: readonly Residue[];
  /** Absent where the numbers lie dense. */
  readonly #grid: Residue | undefined;
  /** Nothing is a multiple of everything that is asked for. */
  readonly #isEmpty: boolean;

  constructor(facts: NumberFacts, scale: bigint) {
    const scaled = ({ numerator, denominator }: Rational) => numerator * (scale / denominator);
    const residueOf = ({ divisor, offset }: Congruence): Residue => {
      const modulus = scaled(divisor);
      return { modulus, residue: modulo(scaled(offset), modulus) };
    };
    const pointOf = ({ value, strict }: Bound, side: 1 | -1): Point => ({
      at: scaled(value),
      after: strict ? side : 0,
    });
    this.lower = facts.lower && pointOf(facts.lower, 1);
    this.#upper = facts.upper && pointOf(facts.upper, -1);
    this.#listed = facts.listed?.map(scaled).sort((left, right) => (left < right ? -1 : 1));
    this.#excluded = new Set(facts.excluded.map(scaled));
    this.#noMultiples = facts.noMultiples.map(residueOf);
    let grid: Residue | undefined;
    let isEmpty = false;
    for (const multiple of facts.multiples) {
      const both: Residue | undefined =
        grid === undefined ? residueOf(multiple) : common(grid, residueOf(multiple));
      isEmpty ||= both === undefined;
      grid = both ?? grid;
    }
    this.#grid = grid;
    this.#isEmpty = isEmpty;
  }

  /** The least member from a point on. */
  least(from: Point, steps: Steps): Point | undefined {
    if (this.#isEmpty) return undefined;
    const start = this.lower && isBefore(from, this.lower) ? this.lower : from;
    const found = this.#leastAbove(start, steps);
    return found && (this.#upper === undefined || !isBefore(this.#upper, found)) ? found : undefined;
  }

  has(at: bigint, steps: Steps): boolean {
    const found = this.least({ at, after: 0 }, steps);
    return found?.at === at && found.after === 0;
  }

  /** All numbers at which it does not go on as it does elsewhere. */
  get specialPoints(): readonly bigint[] {
    const bounds = [this.lower?.at, this.#upper?.at].filter((at) => at !== undefined);
    return [...bounds, ...this.#excluded, ...(this.#listed ?? [])];
  }

  /** Whether, from a number on, it repeats itself for ever, as far as it has no upper bound. */
  isPeriodicFrom(at: bigint): boolean {
    return this.#listed === undefined && [...this.#excluded].every((excluded) => excluded < at);
  }

  /** What it repeats itself by. */
  get moduli(): readonly bigint[] {
    return [...(this.#grid ? [this.#grid] : []), ...this.#noMultiples].map(({ modulus }) => modulus);
  }

  #leastAbove(from: Point, steps: Steps): Point | undefined {
    const first = from.after > 0 ? from.at + 1n : from.at;
    if (this.#listed !== undefined) {
      const at = this.#listed.find(
        (member) => member >= first && this.#isOnGrid(member) && !this.#isLeftOut(member),
      );
      return at === undefined ? undefined : { at, after: 0 };
    }
    // Between numbers that lie dense, those that are left out are single points, and there is one right after each.
    if (this.#grid === undefined) {
      return from.after <= 0 && this.#isLeftOut(from.at) ? { at: from.at, after: 1 } : from;
    }
    const { modulus, residue } = this.#grid;
    const period = this.moduli.reduce(leastMultiple, 1n) / modulus;
    let at = first + modulo(residue - first, modulus);
    for (let tries = period + BigInt(this.#excluded.size); this.#isLeftOut(at); tries--) {
      if (tries < 0n) return undefined;
      steps.take();
      at += modulus;
    }
    return { at, after: 0 };
  }

  #isOnGrid(at: bigint): boolean {
    return this.#grid === undefined || modulo(at - this.#grid.residue, this.#grid.modulus) === 0n;
  }

  #isLeftOut(at: bigint): boolean {
    if (this.#excluded.has(at)) return true;
    return this.#noMultiples.some(({ modulus, residue }) => modulo(at - residue, modulus) === 0n);
  }
}

export function isBefore(left: Point, right: Point): boolean {
  return left.at < right.at || (left.at === right.at && left.after < right.after);
}

/** The numbers with both residues: the Chinese remainder theorem, for moduli that need not be coprime. */
function common(left: Residue, right: Residue): Residue | undefined {
  const shared = greatestDivisor(left.modulus, right.modulus);
  const distance = right.residue - left.residue;
  if (modulo(distance, shared) !== 0n) return undefined;
  const rest = right.modulus / shared;
  const steps = modulo((distance / shared) * inverse(left.modulus / shared, rest), rest);
  const modulus = left.modulus * rest;
  return { modulus, residue: modulo(left.residue + left.modulus * steps, modulus) };
}

/** The inverse of a number that has no divisor in common with the modulus. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [remainder, next] = [modulo(value, modulus), modulus];
  let [factor, nextFactor] = [1n, 0n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return modulo(factor, modulus);
}
