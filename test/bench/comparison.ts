import type { ProcessResult } from "../report/measured-process.ts";
import type { Table } from "../report/table.ts";
import type { BenchDescription } from "./descriptions.ts";
import { formatNumber, median } from "./statistics.ts";

/** Something that makes a client of a description. */
export interface Competitor {
  readonly name: string;
  readonly makes: string;
  /** Runs it in an empty folder. */
  generate(description: BenchDescription, directory: string): Promise<ProcessResult>;
}

export interface Measurement {
  readonly competitor: string;
  readonly description: string;
  readonly result: ProcessResult;
}

/** The one that the others are compared with. */
const reference = "ashlar";

/** A row for each competitor, a column for each description: seconds, MB, and the ratio to ours. */
export function comparisonTable(
  competitors: readonly Pick<Competitor, "name" | "makes">[],
  descriptions: readonly Pick<BenchDescription, "name">[],
  measurements: readonly Measurement[],
): Table {
  const of = (competitor: string, description: string) =>
    measurements
      .filter(
        (measurement) => measurement.competitor === competitor && measurement.description === description,
      )
      .map(({ result }) => result);
  return {
    columns: [
      { name: "generator", align: "left" },
      { name: "makes", align: "left" },
      ...descriptions.map(({ name }) => ({ name, align: "right" as const })),
    ],
    rows: competitors.map(({ name, makes }) => [
      name,
      makes,
      ...descriptions.map((description) => cell(of(name, description.name), of(reference, description.name))),
    ]),
  };
}

type Result = Measurement["result"];

function cell(results: readonly Result[], base: readonly Result[]): string {
  if (results.length === 0) return "–";
  if (results.some(({ exitCode }) => exitCode !== 0)) return "fails";
  const wall = median(results.map((result) => result.wall));
  const memory = median(results.flatMap((result) => result.memory ?? []));
  const isComparable = base.length > 0 && base.every(({ exitCode }) => exitCode === 0);
  const ratio = isComparable ? ` (×${formatNumber(wall / median(base.map((result) => result.wall)))})` : "";
  return `${formatNumber(wall)} s, ${formatNumber(memory)} MB${ratio}`;
}
