/**
 * Whether `value - offset` is `divisor` times a whole number, exactly, in the decimal numbers that were written: 0.0075
 * is a multiple of 0.0001 although the binary fractions that stand for them leave a remainder. `divisor` is above 0.
 */
export function isMultipleOf(value: number, divisor: number, offset = 0): boolean {
  if ([value, divisor, offset].every(Number.isSafeInteger)) return (value - offset) % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [left, right, shift] = [toDecimal(value), toDecimal(divisor), toDecimal(offset)];
  const exponent = Math.min(left.exponent, right.exponent, shift.exponent);
  return (scale(left, exponent) - scale(shift, exponent)) % scale(right, exponent) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal that reads as this number: `1.5e+300` is 15 times ten to the power of 299. */
function toDecimal(value: number): Decimal {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function scale(decimal: Decimal, exponent: number): bigint {
  return decimal.digits * 10n ** BigInt(decimal.exponent - exponent);
}
