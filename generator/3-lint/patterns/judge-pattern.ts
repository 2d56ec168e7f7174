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

/** In milliseconds, for one pattern. Most take a tenth of a second, and some, hours. */
const timeLimit = 5000;

/** The time that is left for all patterns together. */
export interface TimeBudget {
  milliseconds: number;
}

/** What takes quadratic time is slow for texts that nobody accepts anyway. */
const tolerableDegree = 2;

const judged = new Map<string, PatternVerdict>();

/**
 * Judges a pattern, once in a process. The analysis is loaded for the first one that needs it, and what it takes is taken off
 * the budget: what is not decided by then is undecided.
 */
export async function judgePattern(pattern: string, budget: TimeBudget): Promise<PatternVerdict> {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const hadTime = budget.milliseconds >= timeLimit;
  const verdict = await analyse(pattern, budget);
  if (verdict.kind !== "undecided" || hadTime) judged.set(pattern, verdict);
  return verdict;
}

async function analyse(pattern: string, budget: TimeBudget): Promise<PatternVerdict> {
  const flags = flagsOfPattern(pattern);
  // What is no pattern at all is refused by those who print it.
  if (flags === undefined || !mayBacktrack(pattern, flags)) return { kind: "harmless" };
  const timeout = Math.floor(Math.min(budget.milliseconds, timeLimit));
  if (timeout <= 0) return { kind: "undecided" };
  const { checkSync } = await import("virtual:recheck");
  const start = performance.now();
  const found = checkSync(pattern, flags, { timeout });
  budget.milliseconds -= performance.now() - start;
  if (found.status === "unknown") return { kind: "undecided" };
  if (found.status === "safe") return { kind: "harmless" };
  const { complexity, attack, hotspot } = found;
  const degree = complexity.type === "polynomial" ? complexity.degree : "exponential";
  if (degree !== "exponential" && degree <= tolerableDegree) return { kind: "harmless" };
  const parts = hotspot.map(({ start, end }) => pattern.slice(start, end));
  return { kind: "slow", degree, text: attack.pattern, parts: [...new Set(parts)] };
}
