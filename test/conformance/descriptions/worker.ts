/** Judges one description after the other, as its parent asks. */
import { judge } from "./judge.ts";
import type { Verdict } from "./verdict.ts";

export interface Answer {
  readonly verdict: Verdict;
  /** Resident memory of the worker in MB: one that has grown too large is replaced. */
  readonly memory: number;
}

process.on("message", async (spec: string) => {
  const verdict = await judge(spec);
  const answer: Answer = { verdict, memory: process.memoryUsage.rss() / 1024 ** 2 };
  process.send?.(answer);
});
