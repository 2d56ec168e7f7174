import { judgePattern } from "../patterns/judge-pattern.ts";
import { rule } from "../rule.ts";

/** In milliseconds, for all patterns of a description. */
const timeLimit = 10_000;

/** Patterns by which whoever matches texts of others with them can be kept busy. Each is told of where it stands first. */
export const slowPattern = rule("slow-pattern", async ({ patterns }, report) => {
  const budget = { milliseconds: timeLimit };
  for (const [pattern, { place, count }] of patterns) {
    const verdict = await judgePattern(pattern, budget);
    if (verdict.kind !== "harmless") report({ ...verdict, count }, place);
  }
});
