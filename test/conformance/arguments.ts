import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

export interface Arguments {
  readonly all: boolean;
  readonly only: string | undefined;
  readonly section: string | undefined;
  readonly jobs: number;
  /** Make what fails now the failing list. */
  readonly update: boolean;
  /** Write the tables into the README. */
  readonly write: boolean;
}

/** Reads the command line; throws for what it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      all: { type: "boolean", default: false },
      only: { type: "string" },
      section: { type: "string" },
      jobs: { type: "string" },
      update: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const { all, only, section, update, write } = values;
  const jobs = Number(values.jobs ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error("--jobs takes a number of at least 1");
  return { all, only, section, jobs, update, write };
}
