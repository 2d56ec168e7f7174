import { join } from "node:path";
import { type ProcessResult, runNode } from "../report/measured-process.ts";

/** The command as it is published. */
const command = join(import.meta.dirname, "../../dist/cli.js");

/** Seconds. */
export const timeLimit = 180;

export interface GenerateOptions {
  readonly directory: string;
  /** Relative to the directory. Each run that is timed has one of its own, until the end: see `run.ts`. */
  readonly output: string;
  readonly node?: string;
}

/** The whole command: paths, types, client, validators, docs, workflow. */
export function generate(file: string, { output, ...options }: GenerateOptions): Promise<ProcessResult> {
  return runNode([command, "generate", file, "--output", output], { ...options, timeLimit });
}

/** Why a run gave nothing, in a few words. */
export function describeEnd({
  exitCode,
  signal,
  isTimeout,
  stdout,
  stderr,
}: ProcessResult): string | undefined {
  if (exitCode === 0) return undefined;
  if (isTimeout) return `out of time (${timeLimit} s)`;
  if (/heap out of memory/.test(stderr)) return "out of memory";
  const lines = `${stderr}\n${stdout}`.split("\n").map((line) => line.trim());
  const telling = lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== "") ?? "";
  return `${signal ?? `exit code ${exitCode}`}: ${telling.slice(0, 100)}`;
}
