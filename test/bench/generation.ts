import type { ProcessResult } from "../report/measured-process.ts";
import { describeEnd, generate } from "./ashlar.ts";
import type { BenchDescription } from "./descriptions.ts";
import type { BenchSection } from "./section.ts";
import { formatNumber, median } from "./statistics.ts";

interface Runs {
  readonly description: BenchDescription;
  readonly fresh: ProcessResult[];
  readonly unchanged: ProcessResult[];
}

/** What the command takes, on an empty folder and when nothing has changed. */
export const generation: BenchSection = {
  name: "generation",
  title: "The whole command, with everything that it generates",
  runs: 5,
  async run({ descriptions, runs, folder: directory, progress }) {
    const measured: Runs[] = descriptions.map((description) => ({ description, fresh: [], unchanged: [] }));
    // In turn, so that a slow minute of the machine falls on all of them.
    for (let run = 1; run <= runs; run++) {
      for (const { description, fresh, unchanged } of measured) {
        progress(`generation ${run}/${runs} ${description.name}`);
        const options = { directory, output: `${description.name}-${run}` };
        fresh.push(await generate(description.file, options));
        unchanged.push(await generate(description.file, options));
      }
    }
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "wall s", align: "right" },
          { name: "CPU s", align: "right" },
          { name: "peak MB", align: "right" },
          { name: "unchanged: wall s", align: "right" },
          { name: "unchanged: peak MB", align: "right" },
        ],
        rows: measured.map(row),
      },
      notes: [`Median of ${runs} runs, each a process of its own.`, ...measured.flatMap(failure)],
    };
  },
};

function row({ description, fresh, unchanged }: Runs): string[] {
  if (fresh.some(({ exitCode }) => exitCode !== 0)) return [description.name, "fails", "", "", "", ""];
  return [
    description.name,
    formatNumber(median(fresh.map(({ wall }) => wall))),
    formatNumber(median(fresh.flatMap(({ cpu = [] }) => cpu))),
    formatNumber(median(fresh.flatMap(({ memory = [] }) => memory))),
    formatNumber(median(unchanged.map(({ wall }) => wall))),
    formatNumber(median(unchanged.flatMap(({ memory = [] }) => memory))),
  ];
}

function failure({ description, fresh }: Runs): string[] {
  const failed = fresh.find(({ exitCode }) => exitCode !== 0);
  return failed === undefined ? [] : [`${description.name} fails: ${describeEnd(failed)}.`];
}
