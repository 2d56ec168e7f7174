import { isArray, isObject, type JsonObject, type JsonValue } from "../1-load/json.ts";

/** A change of the value at a path. */
export interface Edit {
  readonly path: readonly string[];
  readonly change: (value: JsonValue) => JsonValue;
}

/** A copy of a value with changes made to it, inner ones first. What has no change is shared with the original. */
export function applyEdits(value: JsonValue, edits: readonly Edit[], depth = 0): JsonValue {
  const here: Edit[] = [];
  const below = new Map<string, Edit[]>();
  for (const edit of edits) {
    const token = edit.path[depth];
    const others = below.get(token ?? "");
    if (token === undefined) here.push(edit);
    else if (others === undefined) below.set(token, [edit]);
    else others.push(edit);
  }
  let result = value;
  if (below.size > 0) {
    const change = (child: JsonValue, token: string) => applyEdits(child, below.get(token) ?? [], depth + 1);
    result = isArray(value)
      ? value.map((child, index) => change(child, String(index)))
      : withMembers(
          value,
          [...below.keys()].map((token) => [token, change(memberOf(value, token), token)]),
        );
  }
  for (const { change } of here) result = change(result);
  return result;
}

/** A copy of an object with some members set; a key `__proto__` is a key like any other. */
export function withMembers(
  value: JsonValue | undefined,
  members: Iterable<readonly [string, JsonValue]>,
): JsonObject {
  return Object.fromEntries([...(isObject(value) ? Object.entries(value) : []), ...members]);
}

function memberOf(value: JsonValue, token: string): JsonValue {
  return isObject(value) ? (value[token] ?? null) : null;
}
