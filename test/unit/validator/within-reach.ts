/** Ajv calculates with binary fractions, calls an own `toString`, and takes `__proto__` for no key of its own. */
export function isWithinReachOfAjv(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value) || !Number.isInteger(value);
  return !/__proto__|toString|constructor/.test(JSON.stringify(value));
}
