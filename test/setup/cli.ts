import { type ChildProcess, execFile } from "node:child_process";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

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

/** Gives a function that calls the command that `build-command.ts` has built; each file of tests has a cache of its own. */
export function useCli(): (args: readonly string[], options: CliOptions) => Promise<CliResult> {
  const dir = inject("commandFolder");
  const cache = temporaryFolder(afterAll).path;
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
            XDG_CACHE_HOME: cache,
            ...environment,
          },
        },
        (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
      );
      onStart?.(child);
      child.stdin?.end(input);
    });
}
