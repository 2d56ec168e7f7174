import { flagsOfPattern } from "../../2-resolve/pattern-flags.ts";
import { mayBacktrack } from "./backtracking.ts";

/** What a pattern can do to whoever matches a text with it. */
export type PatternVerdict =
  | { readonly kind: "harmless" }
  | {
      readonly kind: "slow";
      /** How the time grows with the text: to which power, or exponentially. */
      readonly degree: number | "exponential";
      /** A text that takes long, as JavaScript writes it. */
      readonly text: string;
      /** The parts of the pattern where it branches. */
      readonly parts: readonly string[];
    }
  | { readonly kind: "undecided" };

/** In milliseconds, for one pattern. Most take a hundredth of it. */
const timeLimit = 5000;

/** What takes quadratic time is slow for texts that nobody accepts anyway. */
const tolerableDegree = 2;

const judged = new Map<string, PatternVerdict>();

/**
 * Judges a pattern, once in a process. The analysis is loaded for the first one that needs it, and none is begun where there
 * are no milliseconds left.
 */
export async function judgePattern(pattern: string, milliseconds: number): Promise<PatternVerdict> {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const verdict = await analyse(pattern, Math.min(milliseconds, timeLimit));
  if (verdict.kind !== "undecided") judged.set(pattern, verdict);
  return verdict;
}

async function analyse(pattern: string, timeout: number): Promise<PatternVerdict> {
  const flags = flagsOfPattern(pattern);
  // What is no pattern at all is refused by those who print it.
  if (flags === undefined || !mayBacktrack(pattern, flags)) return { kind: "harmless" };
  if (timeout <= 0) return { kind: "undecided" };
  const { checkSync } = await import("virtual:recheck");
  const found = checkSync(pattern, flags, { timeout });
  if (found.status === "unknown") return { kind: "undecided" };
  if (found.status === "safe") return { kind: "harmless" };
  const { complexity, attack, hotspot } = found;
  const degree = complexity.type === "polynomial" ? complexity.degree : "exponential";
  if (degree !== "exponential" && degree <= tolerableDegree) return { kind: "harmless" };
  const parts = hotspot.map(({ start, end }) => pattern.slice(start, end));
  return { kind: "slow", degree, text: attack.pattern, parts: [...new Set(parts)] };
}
