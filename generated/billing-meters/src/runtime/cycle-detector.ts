/**
 * Tells whether a sequence repeats itself, in constant memory (Brent's algorithm): one earlier value is remembered,
 * for twice as long each time. A cycle is noticed before it has been walked three times.
 */
export function createCycleDetector(): (value: unknown) => boolean {
  let remembered: unknown;
  let patience = 1;
  let waited = 0;
  return (value) => {
    if (value === remembered) return true;
    waited++;
    if (waited === patience) {
      remembered = value;
      patience *= 2;
      waited = 0;
    }
    return false;
  };
}
