import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dump, load } from "js-yaml";
import type { ProcessResult } from "../report/measured-process.ts";
import { describeEnd, generate } from "./ashlar.ts";
import { multiply } from "./multiply.ts";
import { isObject } from "./plain-data.ts";
import type { BenchSection } from "./section.ts";
import { formatNumber, median } from "./statistics.ts";

const factors = [1, 2, 4];

/** Whether twice the description takes twice the time: Stripe's, once, twice and four times in one file. */
export const linearity: BenchSection = {
  name: "linearity",
  title: "Stripe, once, doubled and quadrupled",
  runs: 3,
  async run({ descriptions, runs, folder: directory, progress }) {
    const stripe = descriptions.find(({ name }) => name === "stripe");
    const document = stripe === undefined ? undefined : load(readFileSync(stripe.file, "utf8"));
    const measured = !isObject(document)
      ? []
      : factors.map((factor) => {
          const file = join(directory, `stripe-${factor}.yaml`);
          // Also what is not multiplied, so that all are written alike.
          writeFileSync(file, dump(multiply(document, factor), { noRefs: true, lineWidth: -1 }));
          const results: ProcessResult[] = [];
          return { factor, file, results };
        });
    for (let run = 1; run <= runs; run++) {
      for (const { factor, file, results } of measured) {
        progress(`linearity ${run}/${runs} stripe ×${factor}`);
        results.push(await generate(file, { directory, output: `stripe-${factor}-${run}` }));
      }
    }
    const base = median(measured[0]?.results.map(({ wall }) => wall) ?? []);
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "wall s", align: "right" },
          { name: "CPU s", align: "right" },
          { name: "peak MB", align: "right" },
          { name: "times the wall of ×1", align: "right" },
        ],
        rows: measured.map(({ factor, results }) => {
          const wall = median(results.map((result) => result.wall));
          return [
            `stripe ×${factor}`,
            formatNumber(wall),
            formatNumber(median(results.flatMap(({ cpu = [] }) => cpu))),
            formatNumber(median(results.flatMap(({ memory = [] }) => memory))),
            formatNumber(wall / base),
          ];
        }),
      },
      notes: measured.flatMap(({ factor, results }) => {
        const failed = results.find(({ exitCode }) => exitCode !== 0);
        return failed === undefined ? [] : [`stripe ×${factor} fails: ${describeEnd(failed)}.`];
      }),
    };
  },
};
