import type { Host } from "../host/host.ts";
import type { Progress } from "./progress.ts";
import type { Receipts } from "./receipts/receipts.ts";
import type { Input } from "./receipts/recording-host.ts";

/** How and where a command was called. */
export interface Session {
  /** The working directory: what paths are relative to, and named by. */
  readonly directory: string;
  readonly host: Host;
  readonly color: boolean;
  /** Also how long each stage took. */
  readonly verbose: boolean;
  /** What earlier runs did; absent: nobody knows. */
  readonly receipts?: Receipts | undefined;
  /** Shows what is being done; absent where nobody is watching. */
  readonly progress?: Progress | undefined;
  /** Told what each API was made from, also where that was a mistake. */
  readonly onInputs?: (inputs: readonly Input[]) => void;
}

/** What a command says about one API. */
export interface ApiReport {
  readonly ok: boolean;
  /** The result, for standard output. */
  readonly output: string;
  /** What is wrong, and what `--verbose` adds, for standard error. */
  readonly messages: string;
  /** The same, for `--json`. */
  readonly data: Readonly<Record<string, unknown>>;
}
