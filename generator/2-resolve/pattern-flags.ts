/**
 * The flags that a pattern of a schema is compiled with. It is a regular expression of ECMA-262 with the flag `u`; some that
 * people write only compile without it, and some not at all.
 */
export function flagsOfPattern(pattern: string): "u" | "" | undefined {
  for (const flags of ["u", ""] as const) {
    try {
      new RegExp(pattern, flags);
      return flags;
    } catch {
      // Not with these flags: try the next, and let the caller decide where none is left.
    }
  }
  return undefined;
}
