import type { Congruence, Scalar } from "./formula.ts";
import { isBelow, isEqual, type Rational } from "./rational.ts";

/** A parameter, or a part of the body, as the solver sees it. */
export interface Variable {
  readonly name: string;
  readonly required: boolean;
  /** The numbers that it can be; absent where it can be none. */
  readonly numbers?: NumberFacts;
  /** Everything else that it can be. */
  readonly others: Others;
}

/** All that is known of a number by itself. Every fact holds. */
export interface NumberFacts {
  readonly lower?: Bound;
  readonly upper?: Bound;
  /** An integer is a multiple of 1. */
  readonly multiples: readonly Congruence[];
  readonly noMultiples: readonly Congruence[];
  readonly excluded: readonly Rational[];
  /** The only ones that it can be. */
  readonly listed?: readonly Rational[];
}

export interface Bound {
  readonly value: Rational;
  /** The bound itself is not among the numbers. */
  readonly strict: boolean;
}

export interface Others {
  /** Values to take first; where it is not open, the only ones. */
  readonly values: readonly Scalar[];
  /** Any text can be sent, or another value that nothing is compared with. */
  readonly isOpen: boolean;
}

export const anyNumber: NumberFacts = { multiples: [], noMultiples: [], excluded: [] };

/** The bound that leaves less: the greater one of two lower bounds (1), the smaller one of two upper ones (-1). */
export function tighter(left: Bound | undefined, right: Bound, side: 1 | -1): Bound {
  if (!left) return right;
  if (isEqual(left.value, right.value)) return left.strict ? left : right;
  return isBelow(left.value, right.value) === (side === 1) ? right : left;
}
