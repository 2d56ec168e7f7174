/**
 * Tells whether a sequence repeats itself, in constant memory (Brent's algorithm): one earlier value is remembered,
 * for twice as long each time. A cycle is noticed before it has been walked three times.
 */
export function createCycleDetector<T>(): (value: T) => boolean {
  let remembered: T | undefined;
  let seen = 0;
  return (value) => {
    if (value === remembered) return true;
    seen++;
    const isPowerOfTwo = (seen & (seen - 1)) === 0;
    if (isPowerOfTwo) remembered = value;
    return false;
  };
}
