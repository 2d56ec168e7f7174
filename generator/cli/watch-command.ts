import { dirname, sep } from "node:path";
import type { Host } from "../host/host.ts";
import type { Request } from "./apis.ts";
import { count } from "./describe.ts";
import { describeFailure } from "./failure.ts";
import { generateCommand } from "./generate-command.ts";
import { type Input, isUnchanged, record } from "./receipts/recording-host.ts";
import { type Outcome, run } from "./run.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { watchFolders } from "./watch-folders.ts";

export interface WatchOptions {
  /** Told of each run. */
  readonly report: (outcome: Outcome) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * `ashlar watch`: generates, and again whenever something changes that it has read: a file of the description, an overlay,
 * the config, a template. A mistake is told, and what was generated before stays until it is mended.
 */
export async function watch(
  request: Request,
  session: Session,
  { report, signal }: WatchOptions,
): Promise<void> {
  if (request.spec === "<stdin>") {
    throw new UsageError("standard input cannot be watched", { help: "name a file" });
  }
  let inputs: readonly Input[] = [];
  for (let runs = 0; !signal.aborted; runs++) {
    try {
      const result = await runOnce(request, session);
      inputs = result.inputs;
      report(result.outcome);
    } catch (error) {
      // Called in a wrong way; later it is the config that was broken, and will be mended.
      if (runs === 0) throw error;
      const { exitCode, message } = describeFailure(error, session);
      report({ exitCode, output: "", messages: `error  ${message}`, data: { failure: message } });
    }
    await untilChanged(inputs, session.host, signal);
  }
}

async function runOnce(request: Request, session: Session) {
  const inputs: Input[] = [];
  const config = record(session.host);
  const command = generateCommand({ ...request, force: true });
  const outcome = await run(
    { ...command, select: (place) => command.select({ ...place, host: config.host }) },
    { ...session, onInputs: (found) => inputs.push(...found) },
  );
  inputs.push(...(config.inputs() ?? []));
  const files = new Set(inputs.filter(({ kind, hash }) => kind === "file" && hash).map(({ path }) => path));
  const messages = `${outcome.messages}watching ${count(files.size, "file")}\n`;
  return { inputs, outcome: { ...outcome, messages } };
}

async function untilChanged(inputs: readonly Input[], host: Host, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const changed = watchFolders(inputs.map(folderOf), {
    isWanted: (path) => inputs.some((input) => concerns(input, path)),
    signal: AbortSignal.any([signal, stop.signal]),
  });
  // What has changed since it was read, and before anybody watched it.
  const states = await Promise.all(inputs.map((input) => isUnchanged(input, host)));
  if (states.includes(false)) stop.abort();
  await changed;
}

function folderOf({ kind, path }: Input): { readonly path: string; readonly recursive: boolean } {
  return kind === "folder" ? { path, recursive: true } : { path: dirname(path), recursive: false };
}

function concerns({ kind, path }: Input, changed: string): boolean {
  return changed === path || (kind === "folder" && changed.startsWith(`${path}${sep}`));
}
