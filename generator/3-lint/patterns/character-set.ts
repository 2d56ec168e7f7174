/** Which characters one part of a pattern can match: a bit for each of ASCII, and one for all others together. */
export type CharacterSet = bigint;

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const others = 1n << 128n;

export const allCharacters: CharacterSet = (others << 1n) - 1n;

const known = new Map<string, CharacterSet>();

/** The characters that `a`, `\d` or `[a-z]` matches; rather too many than too few. */
export function charactersOf(source: string, flags: string): CharacterSet {
  const found = known.get(source) ?? readCharacters(source, flags);
  known.set(source, found);
  return found;
}

function readCharacters(source: string, flags: string): CharacterSet {
  try {
    const expression = new RegExp(`^${source}$`, flags);
    const bits = ascii.map((character, code) => (expression.test(character) ? 1n << BigInt(code) : 0n));
    return bits.reduce((set, bit) => set | bit, isAscii(source) ? 0n : others);
  } catch {
    // Only as part of a pattern without the flag `u` is this what it looks like, such as a lone brace.
    return allCharacters;
  }
}

/** Whether nothing else can match: `[^a]`, `.`, `\s` and `\W` match more, and so may what is written in numbers. */
function isAscii(source: string): boolean {
  return /^(?!\.$|\[\^)(?:[^\\\u0080-\u{10ffff}]|\\[dwtnrfv]|\\[^\w\u0080-\u{10ffff}])+$/u.test(source);
}
