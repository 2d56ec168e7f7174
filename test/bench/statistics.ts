/** The middle value; the mean of both where there are two. Not a number where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = Number.isInteger(middle)
    ? sorted.slice(middle - 1, middle + 1)
    : sorted.slice(Math.floor(middle));
  return Number.isInteger(middle) ? (low + high) / 2 : low;
}

/** `0.42`, `4.2`, `42`: two digits that mean something. Nothing for what was not measured. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  return value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);
}
