/** Whether the value is what JSON calls an object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the object itself has the key. What it inherits (`constructor`, `toString`) does not count. */
export function hasOwn(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}

/**
 * The own value of the key. Absent, inherited and `undefined` are all `undefined`, and so is any key of what is no
 * object.
 */
export function getOwn(value: unknown, key: string): unknown {
  const isThere = value !== undefined && value !== null && Object.hasOwn(value, key);
  return isThere ? (value as Record<string, unknown>)[key] : undefined;
}
