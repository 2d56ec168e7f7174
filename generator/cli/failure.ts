import { UsageError } from "./usage-error.ts";

/** An error as the user gets to see it. */
export interface Failure {
  readonly exitCode: 1 | 2;
  /** Ends with a line break. */
  readonly message: string;
}

/** Tells a mistake in the call and a disk that refuses from a mistake of ours, which is worth a report. */
export function describeFailure(error: unknown, { verbose }: { readonly verbose: boolean }): Failure {
  if (error instanceof UsageError) {
    const help = error.help === undefined ? "" : `  help: ${error.help}\n`;
    return { exitCode: 1, message: `${error.message}\n${help}${verbose ? traces(error.cause) : ""}` };
  }
  if (isSystemError(error)) return { exitCode: 1, message: `${error.message}\n` };
  const summary = error instanceof Error ? error.message : String(error);
  const advice = verbose ? traces(error) : "  help: --verbose shows where it happened\n";
  return {
    exitCode: 2,
    message: `this is a mistake of Ashlar's own, please report it: ${summary}\n${advice}`,
  };
}

function traces(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return `${error.stack ?? error.message}\n${error.cause === undefined ? "" : `caused by ${traces(error.cause)}`}`;
}

/** What Node throws when the system refuses: a full disk, a missing permission. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
