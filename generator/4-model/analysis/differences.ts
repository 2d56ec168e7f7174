import { isBefore, NumberSet, type Point } from "./number-set.ts";
import { leastMultiple, modulo, type Rational, reduced } from "./rational.ts";
import type { Steps } from "./steps.ts";
import type { NumberFacts } from "./variable.ts";

/** `greater - less >= by`, or `>`. */
export interface Difference {
  readonly greater: string;
  readonly less: string;
  readonly by: Rational;
  readonly strict: boolean;
}

/** What forces one variable up when another one is raised. */
interface Push {
  readonly from: string;
  readonly to: string;
  readonly by: Point;
}

/** The value that a variable has to have at least, and the one of another variable that demanded it. */
interface Raise {
  readonly variable: string;
  readonly value: Point;
  readonly demanded: Point;
  readonly because?: Raise;
}

/**
 * Numbers that satisfy all facts and differences; undefined where there are none.
 *
 * Each difference says that one number is at least another plus something, and the sets of numbers have a least member from
 * any point on. So the least solution is found from below: every number starts at the least member of its set, and is
 * raised to the next member whenever a difference demands more. Each value is one that any solution must reach, so that
 * a set without a member that is large enough is a contradiction, and where nothing demands more, it is the solution.
 */
export function leastNumbers(
  numbers: ReadonlyMap<string, NumberFacts>,
  differences: readonly Difference[],
  steps: Steps,
): ReadonlyMap<string, Rational> | undefined {
  if (numbers.size === 0) return new Map();
  steps.take(numbers.size + differences.length);
  const scale = commonDenominator(numbers, differences);
  const sets = new Map([...numbers].map(([name, facts]) => [name, new NumberSet(facts, scale)]));
  const pushes = differences.map(({ greater, less, by, strict }) => ({
    from: less,
    to: greater,
    by: { at: by.numerator * (scale / by.denominator), after: strict ? 1 : 0 },
  }));
  if (risesForEver([...sets.keys()], pushes)) return undefined;
  const points = raise(sets, pushes, steps);
  return points && withoutPoints(points, { numbers, differences, scale }, steps);
}

function commonDenominator(
  numbers: ReadonlyMap<string, NumberFacts>,
  differences: readonly Difference[],
): bigint {
  const all = [...numbers.values()].flatMap((facts) => [
    ...[facts.lower, facts.upper].flatMap((bound) => bound?.value ?? []),
    ...[...facts.multiples, ...facts.noMultiples].flatMap(({ divisor, offset }) => [divisor, offset]),
    ...facts.excluded,
    ...(facts.listed ?? []),
  ]);
  const rationals = [...all, ...differences.map(({ by }) => by)];
  return rationals.reduce((scale, { denominator }) => leastMultiple(scale, denominator), 1n);
}

/** Whether some differences lead back to where they began, with a gain: whatever the numbers are, none satisfy them. */
function risesForEver(names: readonly string[], pushes: readonly Push[]): boolean {
  const heights = new Map<string, Point>(names.map((name) => [name, { at: 0n, after: 0 }]));
  for (let round = 0; round <= names.length; round++) {
    let isStill = true;
    for (const { from, to, by } of pushes) {
      const demanded = add(heights.get(from), by);
      const current = heights.get(to);
      if (!demanded || !current || !isBefore(current, demanded)) continue;
      heights.set(to, demanded);
      isStill = false;
    }
    if (isStill) return false;
  }
  return true;
}

function add(point: Point | undefined, by: Point): Point | undefined {
  return point && { at: point.at + by.at, after: point.after + by.after };
}

function raise(
  sets: ReadonlyMap<string, NumberSet>,
  pushes: readonly Push[],
  steps: Steps,
): ReadonlyMap<string, Point> | undefined {
  const modulus = [...sets.values()].flatMap(({ moduli }) => moduli).reduce(leastMultiple, 1n);
  const floor = floorOf(sets, pushes, modulus);
  const raises = new Map<string, Raise>();
  for (const [variable, set] of sets) {
    const demanded = set.lower ?? floor;
    const value = set.least(demanded, steps);
    if (!value) return undefined;
    raises.set(variable, { variable, value, demanded });
  }
  const waiting = new Set(sets.keys());
  for (const from of waiting) {
    waiting.delete(from);
    for (const push of pushes) {
      const because = raises.get(push.from);
      const current = raises.get(push.to);
      if (push.from !== from || !because || !current) continue;
      const demanded = add(because.value, push.by);
      if (!demanded || !isBefore(current.value, demanded)) continue;
      steps.take();
      const value = sets.get(push.to)?.least(demanded, steps);
      if (!value) return undefined;
      const next: Raise = { variable: push.to, value, demanded, because };
      if (repeatsItself(next, { sets, modulus }, steps)) return undefined;
      raises.set(push.to, next);
      waiting.add(push.to);
    }
  }
  return new Map([...raises].map(([name, { value }]) => [name, value]));
}

/**
 * Where numbers without a lower bound start. If there is a solution, there is one above this: below all special points (bounds,
 * what is listed or left out) every set repeats itself by the common modulus, so that numbers there which are farther
 * from all others than the largest difference can be raised together by that modulus, as long as they stay so far away.
 * What is left has no gap larger than both, and there are no more gaps than numbers.
 */
function floorOf(sets: ReadonlyMap<string, NumberSet>, pushes: readonly Push[], modulus: bigint): Point {
  const special = [...sets.values()].flatMap(({ specialPoints }) => specialPoints);
  const lowest = special.reduce((least, at) => (at < least ? at : least), 0n);
  const widest = pushes.reduce((most, { by: { at } }) => max(most, max(at, -at)), 0n);
  return { at: lowest - BigInt(sets.size + 1) * (modulus + widest + 1n), after: 0 };
}

function max(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

/**
 * Whether a number was raised by itself, over others, to a value that is the same to all sets: then the same happens for
 * ever. As there are finitely many such values, any endless rise is found.
 */
function repeatsItself(
  last: Raise,
  { sets, modulus }: { readonly sets: ReadonlyMap<string, NumberSet>; readonly modulus: bigint },
  steps: Steps,
): boolean {
  for (let raise: Raise | undefined = last; raise; raise = raise.because) {
    steps.take();
    if (raise !== last && raise.variable === last.variable) {
      const isAlike = raise.value.after > 0 === last.value.after > 0;
      if (isAlike && modulo(last.value.at - raise.value.at, modulus) === 0n) return true;
    }
    if (!sets.get(raise.variable)?.isPeriodicFrom(raise.demanded.at)) return false;
  }
  return false;
}

/** Numbers for the points: what is added to them above any number becomes 1, or a half, or a quarter, … */
function withoutPoints(
  points: ReadonlyMap<string, Point>,
  system: {
    readonly numbers: ReadonlyMap<string, NumberFacts>;
    readonly differences: readonly Difference[];
    readonly scale: bigint;
  },
  steps: Steps,
): ReadonlyMap<string, Rational> {
  const { numbers, differences, scale } = system;
  for (let refinement = 1n; ; refinement *= 2n) {
    steps.take();
    const finer = scale * refinement;
    const values = new Map(
      [...points].map(([name, { at, after }]) => [name, at * refinement + BigInt(after) * scale]),
    );
    const fits = [...numbers].every(([name, facts]) =>
      new NumberSet(facts, finer).has(values.get(name) ?? 0n, steps),
    );
    const areApart = differences.every(({ greater, less, by, strict }) => {
      const distance = (values.get(greater) ?? 0n) - (values.get(less) ?? 0n);
      const least = by.numerator * (finer / by.denominator);
      return strict ? distance > least : distance >= least;
    });
    if (fits && areApart) return new Map([...values].map(([name, value]) => [name, reduced(value, finer)]));
  }
}
