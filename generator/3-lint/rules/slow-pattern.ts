import { judgePattern } from "../patterns/judge-pattern.ts";
import { rule } from "../rule.ts";

/** In milliseconds, for all patterns of a description: what is not decided by then is said to be undecided. */
const timeLimit = 15_000;

/** Patterns by which whoever matches texts of others with them can be kept busy. Each is told of where it stands first. */
export const slowPattern = rule("slow-pattern", async ({ patterns }, report) => {
  const end = performance.now() + timeLimit;
  for (const [pattern, { place, count }] of patterns) {
    const verdict = await judgePattern(pattern, end - performance.now());
    if (verdict.kind !== "harmless") report({ ...verdict, count }, place);
  }
});
