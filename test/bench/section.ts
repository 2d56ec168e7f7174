import type { Table } from "../report/table.ts";
import type { BenchDescription } from "./descriptions.ts";

export interface BenchOptions {
  readonly descriptions: readonly BenchDescription[];
  /** How often each thing is measured. */
  readonly runs: number;
  /** An empty folder outside of the repository. */
  readonly folder: string;
  readonly progress: (line: string) => void;
}

export interface BenchResult {
  readonly table: Table;
  /** Sentences that belong below the table. */
  readonly notes: readonly string[];
}

/** Something that is measured: a table of the README, between the marks of its name. */
export interface BenchSection {
  readonly name: string;
  readonly title: string;
  /** How often each thing is measured unless `--runs` says otherwise. */
  readonly runs: number;
  run(options: BenchOptions): Promise<BenchResult>;
}
