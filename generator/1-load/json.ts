/** Plain JSON data, as every document is once it is loaded. Nobody changes it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Arrays of a readonly type are not narrowed by `Array.isArray`. */
export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * The member of an object or array, if it is its own: descriptions have properties named `constructor` and
 * references to `#/components/schemas/toString`.
 */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (isArray(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What a value is, in words: `an object`, `a string`, … */
export function describeType(value: JsonValue): string {
  if (value === null) return "null";
  if (isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
