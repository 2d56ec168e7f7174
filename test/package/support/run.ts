import { execFile } from "node:child_process";

export interface RunOptions {
  /** The working directory. */
  readonly directory: string;
}

/**
 * Runs a command to its end and gives what it printed. Asynchronous, so that a server of the test can answer it
 * meanwhile. A command that fails rejects with all of its output.
 */
export function run(command: string, args: readonly string[], { directory }: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: directory, env: environment(), maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

/** Runs a script of Node. */
export function runNode(script: string, args: readonly string[], options: RunOptions): Promise<string> {
  return run(process.execPath, [script, ...args], options);
}

/** That of a terminal, without what npm and Vitest tell those they start. What configures npm itself stays. */
function environment(): NodeJS.ProcessEnv {
  const ours = /^(?:npm_(?!config_)|npm_config_local_prefix$|INIT_CWD$|NODE_ENV$|VITEST|FORCE_COLOR$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(inherited), NO_COLOR: "1" };
}
