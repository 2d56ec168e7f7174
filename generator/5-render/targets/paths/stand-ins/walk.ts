/** An object of a document that may still change. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Stands in the place of openapi-typescript's `walk`: calls back for every object in a value, before what is in it, with
 * the way to it. The way is only true during the call. Theirs makes a new one for each value, which takes longer than
 * all the rest of the transform.
 */
export function walk(
  value: unknown,
  callback: (object: Fields, path: readonly (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  if (Array.isArray(value)) {
    // The callback may add to it.
    for (let index = 0; index < value.length; index += 1) step(value[index], index);
  } else if (isFields(value)) {
    callback(value, path);
    for (const key of Object.keys(value)) step(value[key], key);
  }

  function step(item: unknown, token: string | number): void {
    if (typeof item !== "object" || item === null) return;
    path.push(token);
    walk(item, callback, path);
    path.pop();
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
