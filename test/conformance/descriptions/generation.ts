import { join } from "node:path";
import type { DiagnosticRecord } from "../../../generator/diagnostics/print.ts";
import { type ProcessResult, runNode } from "../../report/measured-process.ts";
import type { Failure } from "./verdict.ts";

const command = join(import.meta.dirname, "../../../dist/cli.js");

/** What the command prints with `--json`, as far as it matters here. */
interface Report {
  readonly failure?: string;
  readonly apis?: readonly ApiReport[];
}

/** Either of both. */
interface ApiReport {
  readonly diagnostics?: readonly DiagnosticRecord[];
  readonly failure?: string;
}

export interface Generation {
  /** Absent if there is a package. */
  readonly failure: Failure | undefined;
  readonly wall: number;
  readonly memory: number | undefined;
}

/** Runs `ashlar generate` as a process of its own. Seconds of time limit: a description that needs more is a crash. */
export async function generatePackage(
  spec: string,
  options: { readonly directory: string; readonly output: string; readonly timeLimit: number },
): Promise<Generation> {
  const { directory, output, timeLimit } = options;
  const args = [command, "generate", spec, "--output", output, "--json"];
  const result = await runNode(args, { directory, timeLimit });
  const { wall, memory } = result;
  return { failure: result.exitCode === 0 ? undefined : describeFailure(result), wall, memory };
}

function describeFailure({ exitCode, signal, isTimeout, stdout, stderr }: ProcessResult): Failure {
  const report = readReport(stdout);
  const errors = report?.apis?.[0]?.diagnostics?.filter(({ severity }) => severity === "error") ?? [];
  const [first] = errors;
  if (exitCode === 1 && first !== undefined) {
    return {
      kind: "refusal",
      count: 1,
      reason: `refused: ${first.code} at ${place(first)}`,
      details: errors.map((error) => `${place(error)} ${error.pointer} ${error.code}: ${error.message}`),
    };
  }
  const message = report?.failure ?? report?.apis?.[0]?.failure ?? (stderr || stdout);
  const ending = isTimeout ? "out of time" : (signal ?? `exit code ${exitCode}`);
  const [line = ""] = message.split("\n", 1);
  return { kind: "crash", count: 1, reason: `crash: ${ending}: ${line}`, details: [message.slice(0, 4000)] };
}

function readReport(stdout: string): Report | undefined {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** Line and column; the file too where there are several. */
function place({ line, column, pointer }: DiagnosticRecord): string {
  return line === undefined ? pointer : `${line}:${column}`;
}
