/**
 * JSON data on its way to another thread: the outer levels as they are, and what is below as JSON texts. Texts take less
 * time and memory than a clone of everything, and many short ones less than a long one, of which each thread would hold a
 * copy, in twice the memory where a single character of it is beyond Latin-1.
 */
export type Pieces = string | readonly Pieces[] | { readonly [key: string]: Pieces };

/** Enough to take operations and schemas apart, in a model as in a description. */
const levels = 3;

/** @param value JSON data; members that are undefined are left out, as JSON does */
export function toPieces(value: unknown, depth = levels): Pieces {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((item) => toPieces(item, depth - 1));
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, toPieces(member, depth - 1)]));
}

/** What `toPieces` was given. */
export function fromPieces(pieces: Pieces): unknown {
  if (typeof pieces === "string") return JSON.parse(pieces);
  if (Array.isArray(pieces)) return pieces.map(fromPieces);
  return Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [key, fromPieces(piece)]));
}
