import { type ChildProcess, execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type RolldownOptions, rolldown } from "rolldown";
import { afterAll, beforeAll } from "vitest";
import config from "../../rolldown.config.ts";

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The working directory. */
  readonly directory: string;
  /** Standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Told of the process as soon as there is one. */
  readonly onStart?: (child: ChildProcess) => void;
}

/**
 * Builds the command as it is published, for the tests of one file, and gives a function that calls it. Not in
 * `dist/`, which another test may be packing; but where Node finds the dependencies.
 */
export function useCli(): (args: readonly string[], options: CliOptions) => Promise<CliResult> {
  const dir = join(import.meta.dirname, `../../node_modules/.cache/ashlar-cli-${process.pid}`);
  beforeAll(async () => {
    const { output, ...input } = config as RolldownOptions;
    const bundle = await rolldown(input);
    await bundle.write({ ...(Array.isArray(output) ? output[0] : output), dir });
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return (args, { directory, input = "", environment, onStart }) =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [join(dir, "cli.js"), ...args],
        {
          cwd: directory,
          env: {
            ...process.env,
            NO_COLOR: "1",
            FORCE_COLOR: undefined,
            // What other runs on this machine remember is no business of a test.
            XDG_CACHE_HOME: join(dir, "cache"),
            ...environment,
          },
        },
        (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
      );
      onStart?.(child);
      child.stdin?.end(input);
    });
}
