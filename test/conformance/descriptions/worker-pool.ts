import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Verdict } from "./verdict.ts";
import type { Answer } from "./worker.ts";

/** Seconds for all that is done with one description: the largest takes two minutes of a machine of its own. */
const timeLimit = 1800;
/** MB above which a worker is replaced before it gets the next description. */
const memoryLimit = 1500;

const program = join(import.meta.dirname, "worker.ts");

/** Judges descriptions in several processes at once, and gives each verdict as it comes. */
export async function judgeAll<Item extends { readonly file: string }>(
  items: readonly Item[],
  { jobs, onVerdict }: { readonly jobs: number; onVerdict(item: Item, verdict: Verdict): void },
): Promise<void> {
  const queue = [...items];
  const work = async () => {
    let worker: ChildProcess | undefined;
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      worker ??= startWorker();
      const answer = await ask(worker, item.file);
      if (answer.memory > memoryLimit) {
        // It ends by itself then, and takes its folder with it.
        if (worker.connected) worker.disconnect();
        worker = undefined;
      }
      onVerdict(item, answer.verdict);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, work));
}

function startWorker(): ChildProcess {
  return fork(program, { execArgv: ["--max-old-space-size=6144", "--import", "jiti/register"] });
}

/** A worker that ends, or has too little time, is a crash: of the compilers, on what we wrote. */
function ask(worker: ChildProcess, spec: string): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.kill("SIGKILL");
    }, timeLimit * 1000);
    const onExit = (code: number | null, signal: string | null) => {
      clearTimeout(timer);
      const reason = `crash: the judge itself ended with ${signal ?? `exit code ${code}`}`;
      const failure = { kind: "crash", count: 1, reason, details: [] } as const;
      const verdict = { failures: [failure], operations: 0, types: 0, wall: 0, memory: undefined };
      resolve({ verdict, memory: Number.POSITIVE_INFINITY });
    };
    worker.once("exit", onExit);
    worker.once("message", (answer: Answer) => {
      clearTimeout(timer);
      worker.off("exit", onExit);
      resolve(answer);
    });
    worker.send(spec);
  });
}
