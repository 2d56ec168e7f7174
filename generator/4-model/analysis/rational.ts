/** An exact number, reduced, with a denominator above 0: 0.1 is a tenth, not the binary fraction nearest to it. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

/** The number that a JavaScript number is written as. */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const scale = fraction.length - Number(exponent);
  const numerator = BigInt(whole + fraction);
  return scale >= 0
    ? reduced(numerator, 10n ** BigInt(scale))
    : reduced(numerator * 10n ** BigInt(-scale), 1n);
}

export function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function plus(left: Rational, right: Rational): Rational {
  if (left.denominator === 1n && right.denominator === 1n) {
    return { numerator: left.numerator + right.numerator, denominator: 1n };
  }
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  return reduced(numerator, left.denominator * right.denominator);
}

export function negative({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

export function times(left: Rational, right: Rational): Rational {
  return reduced(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** The divisor is not 0. */
export function over(left: Rational, right: Rational): Rational {
  return reduced(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function isBelow(left: Rational, right: Rational): boolean {
  return left.numerator * right.denominator < right.numerator * left.denominator;
}

export function isEqual(left: Rational, right: Rational): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

/** The JavaScript number nearest to it. */
export function toNumber({ numerator, denominator }: Rational): number {
  if (denominator === 1n) return Number(numerator);
  // A division of numbers beyond 2^53 rounds twice, where the decimal that it stands for is read right.
  const twenty = 10n ** 20n;
  if (twenty % denominator !== 0n) return Number(numerator) / Number(denominator);
  return Number(`${numerator * (twenty / denominator)}e-20`);
}

/** Of the absolute values; that of 0 and another is the other. */
export function greatestDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Of two numbers above 0. */
export function leastMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestDivisor(left, right)) * right;
}

/** The remainder that is not negative. */
export function modulo(value: bigint, modulus: bigint): bigint {
  const remainder = value % modulus;
  return remainder < 0n ? remainder + modulus : remainder;
}
