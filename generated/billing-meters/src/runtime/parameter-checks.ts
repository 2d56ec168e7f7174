/** Whether all members of a parameters object are parameters; `undefined` counts as absent. */
export function isKnown(values: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  return Object.keys(values).every((key) => known.has(key) || values[key] === undefined);
}

/** How many of the values are given. */
export function countGiven(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}
