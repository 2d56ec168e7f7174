import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command did, and what it took. */
export interface ProcessResult {
  /** `null` if it was ended by a signal. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whether it was ended because its time was over. */
  readonly isTimeout: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all its Node processes, user and system; absent if none of them ended by itself. */
  readonly cpu: number | undefined;
  /** Peak resident memory of the largest of its Node processes in MB; absent like `cpu`. */
  readonly memory: number | undefined;
}

export interface ProcessOptions {
  readonly directory: string;
  /** Seconds. */
  readonly timeLimit: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs it; the one of this process if absent. */
  readonly node?: string;
}

const probe = join(import.meta.dirname, "usage-probe.cjs");

/** Runs a Node program to its end, as a process group of its own: what it started ends with it. */
export async function runNode(args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-usage-"));
  try {
    const result = await run(args, options, folder);
    return { ...result, ...readUsage(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  args: readonly string[],
  { directory, timeLimit, environment, node = process.execPath }: ProcessOptions,
  folder: string,
): Promise<Omit<ProcessResult, "cpu" | "memory">> {
  const started = performance.now();
  const child = spawn(node, args, {
    cwd: directory,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      // What it keeps ends with the folder: a measurement does not depend on those before it.
      XDG_CACHE_HOME: join(directory, ".cache"),
      ...environment,
      NODE_OPTIONS: `--require ${JSON.stringify(probe)}`,
      USAGE_PROBE_FOLDER: folder,
    },
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  let isTimeout = false;
  const timer = setTimeout(() => {
    isTimeout = true;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, timeLimit * 1000);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, isTimeout, ...output, wall: (performance.now() - started) / 1000 });
    });
  });
}

function readUsage(folder: string): Pick<ProcessResult, "cpu" | "memory"> {
  const usages: { readonly cpu: number; readonly memory: number }[] = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  );
  if (usages.length === 0) return { cpu: undefined, memory: undefined };
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}
