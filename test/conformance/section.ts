import type { Table } from "../report/table.ts";

export interface SectionOptions {
  /** Everything, and not only the sample that a section takes by default. */
  readonly all: boolean;
  /** Only what has this in its name; then there is no sample. */
  readonly only: string | undefined;
  /** How many things may be judged at once. */
  readonly jobs: number;
  /** Shows a line while the work goes on. */
  readonly progress: (line: string) => void;
}

/** What a section found. */
export interface SectionResult {
  readonly table: Table;
  /** Sentences that belong below the table. */
  readonly notes: readonly string[];
  /** Everything that was judged in this run: only about these does the failing list say something. */
  readonly judged: ReadonlySet<string>;
  /** What is wrong, by the name of what was judged; stable from run to run. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

/** One judge. A new one is a file and a line in `sections.ts`. */
export interface Section {
  /** `npm run conformance -- --section <name>`, and its key in `failing.json`. */
  readonly name: string;
  readonly title: string;
  run(options: SectionOptions): Promise<SectionResult>;
}
