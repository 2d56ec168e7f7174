import { type JsonValue, member } from "./json.ts";

/** A key or an index on the way to a value. */
export type Token = string | number;

/** `/paths/~1pets/get`: the JSON Pointer (RFC 6901) of the tokens. */
export function formatPointer(tokens: readonly Token[]): string {
  let pointer = "";
  for (const token of tokens) pointer += `/${escapeToken(token)}`;
  return pointer;
}

/** The pointer of something inside of the value at a pointer. */
export function appendPointer(pointer: string, ...tokens: Token[]): string {
  return pointer + formatPointer(tokens);
}

/** The tokens of a JSON Pointer; `undefined` if it is none. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  if (/~(?![01])/.test(pointer)) return undefined;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that the tokens lead to, through own properties only. */
export function valueAt(root: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const token of tokens) value = member(value, token);
  return value;
}

function escapeToken(token: Token): string {
  if (typeof token === "number") return String(token);
  return token.includes("~") || token.includes("/")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
}
