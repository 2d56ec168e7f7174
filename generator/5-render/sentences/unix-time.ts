/** The format of a parameter that is a time in seconds; it takes a `Date` too. */
export const unixTime = "unix-time";

const meanings: ReadonlyMap<number, string> = new Map([
  [60, " (whole minutes)"],
  [3600, " (UTC hours)"],
  [86400, " (UTC days)"],
]);

/** What a divisor means for a time, in words to put behind it. */
export function humanDivisor(divisor: number, format: string | undefined): string {
  return (format === unixTime && meanings.get(divisor)) || "";
}
